/** Deciding on money on the screen: who signs, what waits, what it does to the budget, the trail, limits and chains. */
package org.backlot.budget.ui.approval;
