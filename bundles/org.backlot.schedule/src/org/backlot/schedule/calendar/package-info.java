/** Which dates the days of a board fall on. */
package org.backlot.schedule.calendar;
