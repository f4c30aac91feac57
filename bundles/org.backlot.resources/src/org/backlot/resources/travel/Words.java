package org.backlot.resources.travel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as travel tells them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Words() {
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
