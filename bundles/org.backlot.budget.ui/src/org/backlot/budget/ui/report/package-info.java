/** The cost report on the screen, what its figures are made of, and the money that was moved. */
package org.backlot.budget.ui.report;
