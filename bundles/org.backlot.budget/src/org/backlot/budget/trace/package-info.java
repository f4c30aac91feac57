/** Follows any figure of the budget down to the strips, scenes, deals and orders that make it. */
package org.backlot.budget.trace;
