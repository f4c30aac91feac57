package org.backlot.schedule.dood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.SortKey;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.calendar.CalendarDates;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;

/**
 * Who works, waits, travels or is free on which day. Codes: W work, S and F the first and last work day (SW, WF, SWF),
 * H hold, D the work day before a drop (WD), P the one after it (PW), TR travel, FT fitting, R rehearsal, / company
 * holiday, M company travel, blank not needed or weekly off.
 *
 * <p>Work comes from strips, and in a show without a script from sessions to which an element or its person is called.
 * Work wins over an event on the same day. First and last come from work alone. Between them a day off or a holiday is
 * never a hold; what is a day off, the calendars of the units say with which it works. An element that is neither held
 * nor dropped is blank on the days on which it does not work.
 *
 * @param days every date from the first to the last on which anybody works or one of the rows has an event
 * @param rows the elements that work or have an event, by board id and name
 */
public record DayOutOfDays(List<DoodDay> days, List<DoodRow> rows) {

    /**
     * The day-out-of-days of a board.
     *
     * @param categories ids of categories; none for all elements
     */
    public static DayOutOfDays of(Production production, Board board, Terms terms, String... categories) {
        List<String> wanted = Arrays.asList(categories);
        return of(Plan.of(production, board), terms,
                element -> wanted.isEmpty() || wanted.contains(element.getCategory()));
    }

    /** The day-out-of-days of the elements of a plan that are wanted. */
    public static DayOutOfDays of(Plan plan, Terms terms, Predicate<Element> wanted) {
        Map<String, List<Element>> called = Who.byId(plan.production(), wanted);
        Map<Element, Map<LocalDate, ElementEventKind>> events = events(plan, called);
        var work = new Work(new LinkedHashMap<>(), new HashMap<>());
        for (PlannedDay day : plan.days()) {
            day.elements().keySet().stream().filter(wanted).forEach(element -> work.add(element, day));
        }
        sessions(plan, called, work, events);
        Map<Element, DoodRow.Contract> contracts = contracts(plan, called);
        var dates = new UnitDates(plan, events.values().stream().flatMap(own -> own.entrySet().stream())
                .filter(event -> event.getValue() != ElementEventKind.UNAVAILABLE).map(Map.Entry::getKey).toList());
        List<Element> elements = SortKey.naturally(plan.production().getElements().stream()
                .filter(element -> work.dates.containsKey(element) || events.containsKey(element)),
                DayOutOfDays::boardId);
        return new DayOutOfDays(dates.all(), elements.stream().map(element -> new Engagement(element,
                work.dates.getOrDefault(element, Set.of()), events.getOrDefault(element, Map.of()),
                contracts.getOrDefault(element, new DoodRow.Contract(null, null)), terms)
                        .row(element, dates.of(work.units.getOrDefault(element, Set.of())))).toList());
    }

    /** When elements work, and with which units. */
    private record Work(Map<Element, Set<LocalDate>> dates, Map<Element, Set<String>> units) {

        void add(Element element, PlannedDay day) {
            dates.computeIfAbsent(element, e -> new HashSet<>()).add(day.date());
            units.computeIfAbsent(element, e -> new HashSet<>()).add(day.unit());
        }
    }

    /** The day-out-of-days of all elements of a plan; kept for as long as the answers to questions are. */
    public static DayOutOfDays of(Plan plan, Questions questions) {
        return questions.derived(List.of(DayOutOfDays.class, plan.board()),
                () -> of(plan, Terms.of(plan.production(), questions.standards()), element -> true));
    }

    /** The row of an element, if it has one. */
    public Optional<DoodRow> row(Element element) {
        return rows.stream().filter(row -> row.element() == element).findFirst();
    }

    /** The code of an element on a date; the empty string where it has none. */
    public String code(Element element, LocalDate date) {
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).date().equals(date)) {
                int column = i;
                return row(element).map(row -> row.codes().get(column)).orElse("");
            }
        }
        return "";
    }

    /** Without the columns on which nobody shoots and no row has a code. */
    public DayOutOfDays condensed() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int column = i;
            if (!days.get(i).days().isEmpty() || rows.stream().anyMatch(row -> !row.codes().get(column).isEmpty())) {
                kept.add(i);
            }
        }
        return new DayOutOfDays(kept.stream().map(days::get).toList(), rows.stream().map(row -> new DoodRow(
                row.element(), kept.stream().map(row.codes()::get).toList(), row.work(), row.held(), row.away(),
                row.contract(), row.total())).toList());
    }

    private static String boardId(Element element) {
        boolean none = element.getBoardId() == null || element.getBoardId().isBlank();
        return (none ? "~" : element.getBoardId()) + " " + element.getName();
    }

    private static Map<Element, Map<LocalDate, ElementEventKind>> events(Plan plan,
            Map<String, List<Element>> called) {
        Map<Element, Map<LocalDate, ElementEventKind>> events = new HashMap<>();
        for (ElementEvent event : all(plan.production())) {
            if (event.getElement() != null && event.getKind() != ElementEventKind.CONTRACT_START
                    && event.getKind() != ElementEventKind.CONTRACT_END) {
                for (Element element : called.getOrDefault(event.getElement(), List.of())) {
                    Map<LocalDate, ElementEventKind> own = events.computeIfAbsent(element, e -> new TreeMap<>());
                    CalendarDates.of(event).forEach(date -> own.put(date, event.getKind()));
                }
            }
        }
        return events;
    }

    private static List<ElementEvent> all(Production production) {
        return Session.section(production, Schedule.class).map(schedule -> List.copyOf(schedule.getEvents()))
                .orElse(List.of());
    }

    /** From the first start to the last finish of each element. */
    private static Map<Element, DoodRow.Contract> contracts(Plan plan, Map<String, List<Element>> called) {
        Map<Element, LocalDate> starts = new HashMap<>();
        Map<Element, LocalDate> finishes = new HashMap<>();
        for (ElementEvent event : all(plan.production())) {
            if (event.getFrom() != null && event.getElement() != null) {
                for (Element element : called.getOrDefault(event.getElement(), List.of())) {
                    if (event.getKind() == ElementEventKind.CONTRACT_START) {
                        starts.merge(element, event.getFrom(), (a, b) -> a.isBefore(b) ? a : b);
                    } else if (event.getKind() == ElementEventKind.CONTRACT_END) {
                        finishes.merge(element, event.getFrom(), (a, b) -> a.isAfter(b) ? a : b);
                    }
                }
            }
        }
        Map<Element, DoodRow.Contract> contracts = new HashMap<>();
        plan.production().getElements().stream().filter(e -> starts.containsKey(e) || finishes.containsKey(e))
                .forEach(e -> contracts.put(e, new DoodRow.Contract(starts.get(e), finishes.get(e))));
        return contracts;
    }

    private static void sessions(Plan plan, Map<String, List<Element>> called, Work work,
            Map<Element, Map<LocalDate, ElementEventKind>> events) {
        for (PlannedDay day : plan.days()) {
            for (Item item : day.day().getItems()) {
                if (!(item instanceof Banner banner) || banner.getKind() != BannerKind.SESSION) {
                    continue;
                }
                for (Element element : banner.getCalled().stream()
                        .flatMap(id -> called.getOrDefault(id, List.of()).stream()).distinct().toList()) {
                    if (day.day().getKind() == DayKind.REHEARSAL) {
                        events.computeIfAbsent(element, e -> new TreeMap<>())
                                .put(day.date(), ElementEventKind.REHEARSAL);
                    } else {
                        work.add(element, day);
                    }
                }
            }
        }
    }
}
