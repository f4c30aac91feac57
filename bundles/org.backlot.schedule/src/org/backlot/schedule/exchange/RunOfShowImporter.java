package org.backlot.schedule.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.ScheduleSection;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.calendar.DayMoves;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;

/**
 * Reads the run of a show, one session to a row, and puts it on the active board where that is empty, else on a new
 * one. Columns: date, kind (REHEARSAL, LOAD_IN, FOCUS, TECH, DRESS, PREVIEW, PERFORMANCE, STRIKE, TRAVEL, DAY_OFF),
 * start, end, title, place, people (names, departments, Whole company; parted by semicolons), note. A date is one day
 * of the board, of the kind of its session nearest to the audience.
 */
public final class RunOfShowImporter implements Importer {

    private static final List<DayKind> NEAREST = List.of(DayKind.PERFORMANCE, DayKind.PREVIEW, DayKind.DRESS,
            DayKind.TECH,
            DayKind.FOCUS, DayKind.LOAD_IN, DayKind.REHEARSAL, DayKind.PREP, DayKind.STRIKE, DayKind.SHOOT,
                    DayKind.TRAVEL);

    private final Optional<Contributions> installed;

    /** Cannot begin a schedule yet; see {@link #with}. */
    public RunOfShowImporter() {
        this(Optional.empty());
    }

    private RunOfShowImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new RunOfShowImporter(Optional.of(contributions));
    }

    /** A row; no kind: a day off. */
    private record Session(DayKind kind, LocalDate date, LocalTime start, LocalTime end, String title, String place,
            List<String> people, String note) {

        /** Past midnight where it ends before it starts. */
        Duration length() {
            Duration length = Duration.between(start, end);
            return length.isNegative() ? length.plusDays(1) : length;
        }
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("date"), Column.required("kind"),
                Column.optional("start", "from"), Column.optional("end", "until", "to"),
                Column.required("title", "session", "what"), Column.optional("place", "venue"),
                Column.optional("people", "called", "who"), Column.optional("note", "notes"));
        SortedMap<LocalDate, List<Session>> days = new TreeMap<>();
        for (TableRow row : table.rows()) {
            Session session = session(row);
            days.computeIfAbsent(session.date(), date -> new ArrayList<>()).add(session);
        }
        if (days.isEmpty()) {
            throw new UnreadableFile(fileName, 0, "It has no sessions. Add a row for each");
        }
        return new Run(table, fileName, days, installed);
    }

    private static Session session(TableRow row) throws UnreadableFile {
        row.required("date");
        boolean off = row.required("kind").replace('_', ' ').equalsIgnoreCase("DAY OFF");
        return new Session(off ? null : row.choice("kind", DayKind.class).orElseThrow(),
                row.date("date").orElseThrow(), row.time("start").orElse(null), row.time("end").orElse(null),
                row.required("title"), row.textOrNull("place"), row.list("people"), row.textOrNull("note"));
    }

    private record Run(Table table, String fileName, SortedMap<LocalDate, List<Session>> days,
            Optional<Contributions> installed) implements Incoming {

        @Override
        public String summary() {
            return table.rows().size() + " sessions from " + days.firstKey() + " to " + days.lastKey();
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            CallNames names = new CallNames(production);
            Map<Session, Set<String>> called = new HashMap<>();
            days.values().forEach(sessions -> sessions.stream().filter(session -> session.kind() != null)
                    .forEach(session -> called.put(session, names.called(session.people(), fileName))));
            Schedule schedule = ScheduleSection.in(production, installed);
            Board board = board(schedule);
            Map<ShootDay, LocalDate> dates = new HashMap<>();
            days.forEach((date, sessions) -> {
                List<Session> worked = sessions.stream().filter(session -> session.kind() != null).toList();
                if (worked.isEmpty()) {
                    Target.dayOff(board, date, sessions.getFirst().title());
                } else {
                    dates.put(day(worked, board, called), date);
                }
            });
            DayMoves.placeAll(production, board, dates);
            Ids.complete(schedule);
        }

        private Board board(Schedule schedule) {
            Board active = schedule.getActive();
            if (active == null || active.getCalendar() == null || !active.getDays().isEmpty()) {
                return Target.board(schedule, "Run of show", days.firstKey());
            }
            active.getCalendar().setStart(days.firstKey());
            active.getCalendar().getDaysOff().clear();
            return active;
        }

        private static ShootDay day(List<Session> sessions, Board board, Map<Session, Set<String>> called) {
            ShootDay day = DayEdits.add(board);
            day.setKind(sessions.stream().map(Session::kind).min(Comparator.comparing(NEAREST::indexOf)).orElseThrow());
            day.setPlace(sessions.stream().map(Session::place).filter(place -> place != null).findFirst().orElse(null));
            day.setCall(sessions.stream().map(Session::start).filter(start -> start != null)
                    .min(Comparator.naturalOrder()).orElse(null));
            for (Session session : sessions) {
                String text = session.title() + (session.note() == null ? "" : ". " + session.note());
                BannerKind kind = session.kind() == DayKind.TRAVEL ? BannerKind.TRAVEL : BannerKind.SESSION;
                Banner banner = DayEdits.addBanner(day, day.getItems().size(), kind, text, session.start());
                if (session.start() != null && session.end() != null) {
                    banner.setLength(session.length());
                }
                banner.getCalled().addAll(called.get(session));
            }
            return day;
        }
    }
}
