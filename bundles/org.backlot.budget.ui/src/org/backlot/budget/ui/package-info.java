/** The perspective of the budget. */
package org.backlot.budget.ui;
