package org.backlot.schedule.dood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.schedule.model.ElementEventKind;

/** Works out one element's row from its work days and events. */
final class Engagement {

    private final NavigableSet<LocalDate> work;
    private final Map<LocalDate, ElementEventKind> events;
    private final DoodRow.Contract contract;
    private final boolean hold;
    private LocalDate drop;
    private LocalDate pickUp;

    /**
     * @param work     dates of strips
     * @param events   what else it does, by date
     * @param contract as it was signed
     */
    Engagement(Element element, Set<LocalDate> work, Map<LocalDate, ElementEventKind> events,
            DoodRow.Contract contract, Terms terms) {
        this.contract = contract;
        this.work = new TreeSet<>(work);
        this.events = new TreeMap<>(events);
        this.hold = terms.hold().test(element);
        if (hold && terms.drop().test(element) && terms.gap().isPresent()) {
            placeDrop(terms.gap().get());
        }
    }

    /** The drop goes into the first gap that is long enough, once. */
    private void placeDrop(DropRule rule) {
        LocalDate before = null;
        for (LocalDate date : work) {
            if (before != null && rule.allows(before, date)) {
                drop = before;
                pickUp = date;
                return;
            }
            before = date;
        }
    }

    DoodRow row(Element element, List<DoodDay> days) {
        List<String> codes = new ArrayList<>();
        Set<LocalDate> held = new HashSet<>();
        for (DoodDay day : days) {
            String code = code(day);
            codes.add(code);
            if (code.equals("H")) {
                held.add(day.date());
            }
        }
        Set<LocalDate> away = events.keySet().stream()
                .filter(date -> events.get(date) == ElementEventKind.UNAVAILABLE).collect(Collectors.toSet());
        return new DoodRow(element, List.copyOf(codes), work, held, away, contract, totals(codes, held));
    }

    private DoodRow.Totals totals(List<String> codes, Set<LocalDate> held) {
        return new DoodRow.Totals(work.size(), held.size(),
                count(ElementEventKind.TRAVEL) + Collections.frequency(codes, "M"), count(ElementEventKind.REHEARSAL),
                count(ElementEventKind.FITTING), Collections.frequency(codes, "/"),
                work.isEmpty() ? null : work.first(), work.isEmpty() ? null : work.last());
    }

    private String code(DoodDay day) {
        LocalDate date = day.date();
        if (work.contains(date)) {
            return workCode(date);
        }
        boolean engaged = !work.isEmpty() && date.isAfter(work.first()) && date.isBefore(work.last())
                && !(drop != null && date.isAfter(drop) && date.isBefore(pickUp));
        String event = eventCode(events.get(date));
        boolean unavailable = events.get(date) == ElementEventKind.UNAVAILABLE;
        if (!engaged) {
            return event;
        }
        return switch (day.kind()) {
            case WEEKLY_OFF -> "";
            case HOLIDAY -> "/";
            case COMPANY_TRAVEL -> event.isEmpty() && hold ? "M" : event;
            case SHOOT, FREE -> event.isEmpty() && hold && !unavailable ? "H" : event;
        };
    }

    private String workCode(LocalDate date) {
        String start = date.equals(work.first()) ? "S" : "";
        String pick = date.equals(pickUp) ? "P" : "";
        String end = date.equals(work.last()) ? "F" : "";
        String dropped = date.equals(drop) ? "D" : "";
        return start.isEmpty() || end.isEmpty() ? start + pick + "W" + end + dropped : "SWF";
    }

    private static String eventCode(ElementEventKind kind) {
        return switch (kind) {
            case TRAVEL -> "TR";
            case FITTING -> "FT";
            case REHEARSAL -> "R";
            case null, default -> "";
        };
    }

    private int count(ElementEventKind kind) {
        return (int) events.values().stream().filter(kind::equals).count();
    }
}
