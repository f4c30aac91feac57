/** Currencies of the budget. */
package org.backlot.budget.money;
