/** The office's own lists as CSV files: breakdown, scenes, people. */
package org.backlot.exchange.office;
