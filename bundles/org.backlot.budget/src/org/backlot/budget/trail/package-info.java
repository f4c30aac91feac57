/** What was decided on money, by whom, in a chain of entries that nobody can alter unseen. */
package org.backlot.budget.trail;
