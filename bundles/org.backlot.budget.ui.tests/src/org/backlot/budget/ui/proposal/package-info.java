/** Tests of org.backlot.budget.ui.proposal and of the other parts that are worked out in the background. */
package org.backlot.budget.ui.proposal;
