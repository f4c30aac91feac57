/** Calendars as files, RFC 5545. */
package org.backlot.core.calendar;
