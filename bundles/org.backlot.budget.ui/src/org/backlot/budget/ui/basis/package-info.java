/** What the lines of the budget follow from: globals, fringes, and the charges below them. */
package org.backlot.budget.ui.basis;
