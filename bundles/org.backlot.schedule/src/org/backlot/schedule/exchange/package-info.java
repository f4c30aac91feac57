/** The 1st AD's lists as CSV files: a board, events of the cast, and a run of show. */
package org.backlot.schedule.exchange;
