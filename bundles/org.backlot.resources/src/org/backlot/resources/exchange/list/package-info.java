/** The lists of the book as spreadsheets: people, vendors, equipment, places. */
package org.backlot.resources.exchange.list;
