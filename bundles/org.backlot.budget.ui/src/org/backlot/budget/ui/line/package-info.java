/** The detail lines of the budget. */
package org.backlot.budget.ui.line;
