/** The cost report: what was spent and ordered, what is still to come, and how that compares with the budget. */
package org.backlot.budget.report;
