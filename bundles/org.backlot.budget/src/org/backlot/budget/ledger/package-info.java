/** What was paid and what is ordered, as figures. */
package org.backlot.budget.ledger;
