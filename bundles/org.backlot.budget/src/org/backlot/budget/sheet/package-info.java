/** The budget as spreadsheets: out with live formulas, and in by mapping columns. */
package org.backlot.budget.sheet;
