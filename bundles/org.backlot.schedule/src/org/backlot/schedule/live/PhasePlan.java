package org.backlot.schedule.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.calendar.DayMoves;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;

/**
 * Phases on their dates. The opening stands where it was put; what leads to it is as late as it may be, in working days
 * of the calendar, and what follows as early.
 *
 * @param dates of the phases that take any days, in the order of their first ones
 */
public record PhasePlan(List<Dated> dates) {

    /** A phase on its working days, in their order. */
    public record Dated(Phase phase, List<LocalDate> days) {

        public LocalDate first() {
            return days.getFirst();
        }

        public LocalDate last() {
            return days.getLast();
        }
    }

    /**
     * Puts phases on their dates.
     *
     * @param opening the date of the opening; where it is no working day, the next one
     */
    public static PhasePlan of(List<Phase> phases, LocalDate opening, WorkingDays working) {
        List<Phase> taking = phases.stream().filter(phase -> phase.days() > 0 || phase.opening())
                .map(phase -> phase.days() > 0 ? phase : phase.lasting(1)).toList();
        Map<String, Phase> byId = new HashMap<>();
        phases.forEach(phase -> byId.put(phase.id(), phase));
        Map<String, Dated> dated = new HashMap<>();
        Phase first = taking.stream().filter(Phase::opening).findFirst().orElseThrow();
        dated.put(first.id(), on(first, working.next(opening), working));
        Set<String> leading = new HashSet<>();
        lead(first, byId, leading);
        for (Phase phase : taking.reversed()) {
            if (leading.contains(phase.id())) {
                dated.put(phase.id(), until(phase, latest(phase, taking, byId, dated, working), working));
            }
        }
        for (Phase phase : taking) {
            if (!dated.containsKey(phase.id())) {
                dated.put(phase.id(), on(phase, earliest(phase, byId, dated, first, working), working));
            }
        }
        return new PhasePlan(taking.stream().map(phase -> dated.get(phase.id()))
                .sorted(Comparator.comparing(Dated::first)).toList());
    }

    /** Collects what has to be over before a phase. */
    private static void lead(Phase phase, Map<String, Phase> byId, Set<String> leading) {
        for (Phase.After after : phase.after()) {
            if (leading.add(after.phase())) {
                lead(byId.get(after.phase()), byId, leading);
            }
        }
    }

    /** The last date on which a phase may end, so that all that wait for it begin in time. */
    private static LocalDate latest(Phase phase, List<Phase> taking, Map<String, Phase> byId,
            Map<String, Dated> dated, WorkingDays working) {
        LocalDate latest = null;
        for (Phase next : taking) {
            int gap = gap(next, phase.id(), byId);
            if (gap >= 0 && dated.containsKey(next.id())) {
                LocalDate end = back(dated.get(next.id()).first(), gap + 1, working);
                latest = latest == null || end.isBefore(latest) ? end : latest;
            }
        }
        return latest;
    }

    private static LocalDate earliest(Phase phase, Map<String, Phase> byId, Map<String, Dated> dated, Phase opening,
            WorkingDays working) {
        LocalDate earliest = null;
        for (Dated before : List.copyOf(dated.values())) {
            int gap = gap(phase, before.phase().id(), byId);
            if (gap >= 0) {
                LocalDate begin = on(before.last(), gap + 1, working);
                earliest = earliest == null || begin.isAfter(earliest) ? begin : earliest;
            }
        }
        return earliest == null ? on(dated.get(opening.id()).last(), 1, working) : earliest;
    }

    /**
     * The working days between two phases, over those that were left out; negative where neither waits for the other.
     */
    private static int gap(Phase next, String before, Map<String, Phase> byId) {
        int gap = -1;
        for (Phase.After after : next.after()) {
            Phase between = byId.get(after.phase());
            int own = after.phase().equals(before) ? after.gap()
                    : between.days() == 0 && !between.opening() && gap(between, before, byId) >= 0
                            ? Math.max(after.gap(), gap(between, before, byId)) : -1;
            gap = Math.max(gap, own);
        }
        return gap;
    }

    private static Dated on(Phase phase, LocalDate first, WorkingDays working) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate date = first;
        for (int i = 0; i < phase.days(); i++) {
            days.add(date);
            date = on(date, 1, working);
        }
        return new Dated(phase, days);
    }

    private static Dated until(Phase phase, LocalDate last, WorkingDays working) {
        return on(phase, back(last, phase.days() - 1, working), working);
    }

    private static LocalDate on(LocalDate date, int days, WorkingDays working) {
        LocalDate on = date;
        for (int i = 0; i < days; i++) {
            on = working.next(on.plusDays(1));
        }
        return on;
    }

    private static LocalDate back(LocalDate date, int days, WorkingDays working) {
        LocalDate back = date;
        for (int i = 0; i < days; i++) {
            back = working.previous(back.minusDays(1));
        }
        return back;
    }

    /**
     * Puts the days on a board; to be called inside a session's edit. A board that has days already is left alone, and
     * there is a new one beside it. The calendar begins on the first day; a day has a fixed date only where a gap lies
     * before it.
     *
     * @return the board that has them now
     */
    public Board fill(Production production, Board board, String name) {
        Schedule schedule = (Schedule) board.eContainer();
        Board target = board.getDays().isEmpty() ? board : beside(schedule, name);
        LocalDate first = dates.getFirst().first();
        Calendar calendar = CalendarEdits.of(board, first);
        boolean shared = schedule.getBoards().stream().anyMatch(b -> b != target && b.getCalendar() == calendar);
        target.setCalendar(shared ? CalendarEdits.copy(calendar, "Calendar of " + target.getName()) : calendar);
        target.getCalendar().setStart(first);
        Map<ShootDay, LocalDate> planned = new HashMap<>();
        List<Map.Entry<LocalDate, Phase>> all = new ArrayList<>();
        dates.forEach(dated -> dated.days().forEach(date -> all.add(Map.entry(date, dated.phase()))));
        all.sort(Map.Entry.comparingByKey());
        for (Map.Entry<LocalDate, Phase> each : all) {
            planned.put(day(target, each.getValue()), each.getKey());
        }
        DayMoves.placeAll(production, target, planned);
        return target;
    }

    private static Board beside(Schedule schedule, String name) {
        Board board = ScheduleFactory.eINSTANCE.createBoard();
        Ids.of(board);
        board.setName(name);
        schedule.getBoards().add(board);
        return board;
    }

    private static ShootDay day(Board board, Phase phase) {
        ShootDay day = DayEdits.add(board);
        day.setKind(phase.kind());
        day.setUnit(phase.unit().isEmpty() ? null : phase.unit());
        day.setPlace(phase.place().isEmpty() ? null : phase.place());
        for (Phase.Line line : phase.lines()) {
            Banner banner = DayEdits.addBanner(day, day.getItems().size(), line.kind(), line.text(), line.start());
            banner.setLength(line.length());
        }
        if (!phase.lines().isEmpty() && phase.lines().getFirst().start() != null) {
            day.setCall(phase.lines().getFirst().start());
        }
        return day;
    }
}
