/** The estimate as pictures. */
package org.backlot.budget.ui.chart;
