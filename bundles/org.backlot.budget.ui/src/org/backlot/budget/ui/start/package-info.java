/** A budget from the breakdown: a wizard from a chart of accounts to lines with prices. */
package org.backlot.budget.ui.start;
