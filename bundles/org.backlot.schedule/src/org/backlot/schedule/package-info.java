/** Boards, days and calendars of a production. */
package org.backlot.schedule;
