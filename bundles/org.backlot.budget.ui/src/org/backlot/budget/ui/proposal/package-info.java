/** What later drafts, boards, deals and rate cards would make of the estimate, line by line. */
package org.backlot.budget.ui.proposal;
