/** The perspective of the schedule. */
package org.backlot.schedule.ui;
