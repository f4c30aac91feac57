package org.backlot.schedule.ui.progress;

import java.time.LocalDate;

/** Which day is reported: a date of a unit, the empty string for the main unit. */
record DayOfUnit(LocalDate date, String unit) {
}
