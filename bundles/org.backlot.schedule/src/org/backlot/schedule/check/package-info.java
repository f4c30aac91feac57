/** The faults that a schedule can have. */
package org.backlot.schedule.check;
