/** The day-out-of-days: who works, waits, travels or is free on which day. */
package org.backlot.schedule.dood;
