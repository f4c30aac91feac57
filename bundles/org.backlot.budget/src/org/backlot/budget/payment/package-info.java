/** Invoices, petty cash, cards, payroll, journals and accruals: written, posted and reversed. */
package org.backlot.budget.payment;
