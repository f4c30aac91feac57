/** What happens on a shooting day, minute by minute, and what that means for those who work on it. */
package org.backlot.schedule.day;
