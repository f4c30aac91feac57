/** The office's lists of deals and resources as CSV files. */
package org.backlot.resources.exchange;
