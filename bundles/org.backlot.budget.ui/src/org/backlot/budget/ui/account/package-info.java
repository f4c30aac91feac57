/** The accounts of the budget in the order of the topsheet. */
package org.backlot.budget.ui.account;
