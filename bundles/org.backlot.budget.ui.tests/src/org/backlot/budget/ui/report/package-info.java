/** Tests of the cost report on the screen. */
package org.backlot.budget.ui.report;
