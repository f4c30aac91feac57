/** Budgets that are put aside: the locked original, alternatives, and what changed since. */
package org.backlot.budget.version;
