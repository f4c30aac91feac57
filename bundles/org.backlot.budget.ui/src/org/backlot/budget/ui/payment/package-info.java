/** Invoices, petty cash, cards, payroll, journals and accruals on the screen. */
package org.backlot.budget.ui.payment;
