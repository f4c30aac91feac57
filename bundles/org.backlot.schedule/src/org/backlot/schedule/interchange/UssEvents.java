package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ScheduleFactory;

/** The events of elements and calendars: one to a day in the standard, from a day to a day here. */
final class UssEvents {

    private UssEvents() {
    }

    /** What an element's event is here; empty where Backlot has no such thing. */
    static Optional<ElementEventKind> kind(UssFile.Event event) {
        Optional<ElementEventKind> ours = event.ours() == null ? Optional.empty()
                : UssExtras.choice(event.ours(), "kind", ElementEventKind.values());
        return ours.or(() -> Optional.ofNullable(switch (word(event)) {
            case "travel", "doodtravel" -> ElementEventKind.TRAVEL;
            case "fitting" -> ElementEventKind.FITTING;
            case "rehearsal" -> ElementEventKind.REHEARSAL;
            case "dayoff" -> ElementEventKind.UNAVAILABLE;
            default -> null;
        }));
    }

    /** What a calendar's event is here; empty for its start and where Backlot has no such thing. */
    static Optional<CalendarEventKind> calendarKind(UssFile.Event event) {
        Optional<CalendarEventKind> ours = event.ours() == null ? Optional.empty()
                : UssExtras.choice(event.ours(), "kind", CalendarEventKind.values());
        return ours.or(() -> Optional.ofNullable(switch (word(event)) {
            case "holiday" -> CalendarEventKind.HOLIDAY;
            case "dayoff" -> CalendarEventKind.DAY_OFF;
            case "travel", "doodtravel" -> CalendarEventKind.TRAVEL;
            default -> null;
        }));
    }

    static boolean isStart(UssFile.Event event) {
        return event.type().equalsIgnoreCase("start");
    }

    private static String word(UssFile.Event event) {
        return (event.type().equalsIgnoreCase("dayOff") ? "dayOff" : event.name()).toLowerCase(Locale.ROOT);
    }

    /** As the file had it. */
    static JsonObject json(UssFile.Event event) {
        var json = new JsonObject();
        event.kept().values().forEach(json::put);
        json.put("type", event.type()).put("name", event.name().isEmpty() ? null : event.name())
                .put("date", UssDate.write(event.date()));
        return event.ours() == null ? json : json.put(UssReader.OURS, event.ours());
    }

    /** An event of ours with what of it is to be kept. */
    record Known<T>(T event, JsonObject kept) {
    }

    /** The events of an element, without the element; the same on consecutive days is one event. */
    static List<Known<ElementEvent>> of(List<UssFile.Event> events) {
        List<Known<ElementEvent>> known = new ArrayList<>();
        for (UssFile.Event from : events.stream().sorted(Comparator.comparing(UssFile.Event::date)).toList()) {
            ElementEventKind kind = kind(from).orElse(null);
            if (kind == null) {
                continue;
            }
            String note = from.ours() == null ? null : UssExtras.text(from.ours(), "note").orElse(null);
            Known<ElementEvent> before = continued(known, kind, note, from);
            if (before != null) {
                before.event().setUntil(from.date());
                before.kept().values().remove("id");
                continue;
            }
            ElementEvent event = ScheduleFactory.eINSTANCE.createElementEvent();
            event.setKind(kind);
            event.setFrom(from.date());
            event.setNote(note);
            var kept = new JsonObject();
            from.kept().values().forEach(kept::put);
            known.add(new Known<>(event, kept));
        }
        return known;
    }

    private static Known<ElementEvent> continued(List<Known<ElementEvent>> known, ElementEventKind kind, String note,
            UssFile.Event next) {
        for (Known<ElementEvent> before : known) {
            ElementEvent event = before.event();
            LocalDate last = event.getUntil() == null ? event.getFrom() : event.getUntil();
            boolean same = event.getKind() == kind && last.plusDays(1).equals(next.date())
                    && Objects.equals(note, event.getNote())
                    && extensions(before.kept()).equals(extensions(next.kept()));
            if (same) {
                return before;
            }
        }
        return null;
    }

    private static String extensions(JsonObject kept) {
        return kept.without(Set.of("id", "created")).toString();
    }

    static List<Known<CalendarEvent>> ofCalendar(List<UssFile.Event> events) {
        List<Known<CalendarEvent>> known = new ArrayList<>();
        for (UssFile.Event from : events) {
            calendarKind(from).filter(kind -> !isStart(from)).ifPresent(kind -> {
                CalendarEvent event = ScheduleFactory.eINSTANCE.createCalendarEvent();
                event.setKind(kind);
                event.setDate(from.date());
                if (from.ours() != null) {
                    UssExtras.text(from.ours(), "name").ifPresent(event::setName);
                }
                known.add(new Known<>(event, from.kept()));
            });
        }
        return known;
    }
}
