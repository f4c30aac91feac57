/** Faults of a budget. */
package org.backlot.budget.check;
