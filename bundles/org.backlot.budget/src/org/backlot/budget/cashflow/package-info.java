/** When the money of the estimate goes out. */
package org.backlot.budget.cashflow;
