/** What lines the breakdown, the people, the board and the rate cards call for, against those that stand. */
package org.backlot.budget.proposal;
