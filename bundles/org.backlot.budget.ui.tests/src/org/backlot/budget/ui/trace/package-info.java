/** Tests of the trace. */
package org.backlot.budget.ui.trace;
