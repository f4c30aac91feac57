package org.backlot.cli.verb;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.backlot.core.command.UsageFault;

/** Days of the calendar as people type them. */
final class Dates {

    private Dates() {
    }

    static LocalDate typed(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageFault(option + " " + text + " is no date. Write year, month and day as 2027-03-01");
        }
    }
}
