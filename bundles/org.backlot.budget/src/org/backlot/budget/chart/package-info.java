/** Charts of accounts with their rate cards, and the first estimate that is made from one. */
package org.backlot.budget.chart;
