/** The language of budget cells: numbers, globals and quantities. */
package org.backlot.budget.formula;
