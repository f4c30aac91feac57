/** Tests of org.backlot.budget.ui.start. */
package org.backlot.budget.ui.start;
