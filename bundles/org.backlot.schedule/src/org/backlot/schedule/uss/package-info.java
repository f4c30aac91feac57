/** The Universal Schedule Standard: whole schedules to and from other scheduling programs. */
package org.backlot.schedule.uss;
