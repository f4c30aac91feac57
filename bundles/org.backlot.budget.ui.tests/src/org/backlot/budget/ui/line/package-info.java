/** Tests of org.backlot.budget.ui.line. */
package org.backlot.budget.ui.line;
