package org.backlot.schedule.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.calendar.IcsText;

/**
 * An event of a calendar file.
 *
 * @param uid        is the same in every file
 * @param properties a line each, unfolded, without UID, DTSTAMP, SEQUENCE and STATUS
 */
record IcsEvent(String uid, List<String> properties) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    IcsEvent {
        properties = List.copyOf(properties);
    }

    /** An event of whole days. In the file its end is the day after the last. */
    static Draft days(String uid, LocalDate first, LocalDate last) {
        var draft = new Draft(uid);
        draft.lines.add("DTSTART;VALUE=DATE:" + DATE.format(first));
        draft.lines.add("DTEND;VALUE=DATE:" + DATE.format(last.plusDays(1)));
        return draft;
    }

    /** @param zone null: wherever it is read */
    static Draft hours(String uid, LocalDateTime from, LocalDateTime until, ZoneId zone) {
        var draft = new Draft(uid);
        String in = zone == null ? ":" : ";TZID=" + zone.getId() + ":";
        draft.lines.add("DTSTART" + in + TIME.format(from));
        draft.lines.add("DTEND" + in + TIME.format(until));
        return draft;
    }

    /** All of it as one text. */
    String content() {
        return String.join("\n", properties);
    }

    /** An event that is being made. */
    static final class Draft {

        private final String uid;
        private final List<String> lines = new ArrayList<>();

        private Draft(String uid) {
            this.uid = uid;
        }

        /** Adds a property, unless it says nothing. */
        Draft text(String property, String value) {
            if (value != null && !value.isBlank()) {
                lines.add(property + ":" + IcsText.escape(value.strip()));
            }
            return this;
        }

        /** Does not make the one who reads it busy. */
        Draft transparent() {
            lines.add("TRANSP:TRANSPARENT");
            return this;
        }

        IcsEvent made() {
            return new IcsEvent(uid, lines);
        }
    }
}
