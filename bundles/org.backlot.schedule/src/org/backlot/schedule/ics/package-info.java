/** The schedule for other people's calendars: iCalendar, RFC 5545. */
package org.backlot.schedule.ics;
