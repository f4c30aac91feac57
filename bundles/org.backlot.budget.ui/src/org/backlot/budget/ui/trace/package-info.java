/** Where the figures of the budget come from. */
package org.backlot.budget.ui.trace;
