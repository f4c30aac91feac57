/** Budgets that are put aside, the locked original, and what changed since. */
package org.backlot.budget.ui.version;
