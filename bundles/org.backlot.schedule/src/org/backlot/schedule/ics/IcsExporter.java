package org.backlot.schedule.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.calendar.IcsText;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Writes the schedule as one calendar to be published, RFC 5545. What it sent is remembered in the schedule, so that
 * the next file gives changed events a higher sequence and cancels those that are gone. Calls are local times in the
 * zone of the production; where it has none, they are floating.
 */
public final class IcsExporter implements Exporter {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock;

    public IcsExporter() {
        this(InstantSource.system());
    }

    /** @param clock gives the time at which changed events were made */
    public IcsExporter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        Sending sending = sending(production);
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Backlot//Schedule//EN", "CALSCALE:GREGORIAN"));
        if (production.getTitle() != null && !production.getTitle().isBlank()) {
            lines.add("X-WR-CALNAME:" + IcsText.escape(production.getTitle().strip()));
        }
        lines.addAll(IcsZone.of(sending.versions().stream().map(Sending.Version::event).toList()));
        for (Sending.Version version : sending.versions()) {
            lines.add("BEGIN:VEVENT");
            lines.add("UID:" + version.event().uid());
            lines.add("DTSTAMP:" + STAMP.format(version.stamp()));
            lines.add("SEQUENCE:" + version.sequence());
            lines.add("STATUS:" + (version.cancelled() ? "CANCELLED" : "CONFIRMED"));
            lines.addAll(version.event().properties());
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        for (String line : lines) {
            out.write(IcsText.fold(line).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Sending sending(Production production) {
        ZoneId zone = production.getZone() == null ? ZoneId.systemDefault() : production.getZone();
        return Sending.of(production, IcsEvents.of(production, LocalDate.ofInstant(clock.instant(), zone)),
                clock.instant());
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        return production.getZone() != null ? List.of() : List.of("The production has no time zone, so calls are "
                + "at the same time of day wherever the calendar is read. Set the zone in the properties of the "
                + "production");
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public void remember(Production written, Questions questions, Production production) {
        sending(written).remember(production);
    }
}
