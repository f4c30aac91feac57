package org.backlot.schedule.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.ScheduleSection;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.calendar.DayMoves;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;

/**
 * Reads a board as the 1st AD keeps it in a list, one day to a row, and adds it as the active board. Columns: day (a
 * number, or a kind of day as TRAVEL, PREP, DAY OFF), date, place, unit, call, scenes, note. The scenes are numbers and
 * banners parted by semicolons; a banner stands in brackets as {@code [MEAL 12:30 Lunch]} or
 * {@code [MOVE Company move to the stage]}. Scenes that the list does not name go to the boneyard. A column cover has
 * what is shot instead, as {@code Kitchen (rain): 14, 15}; several are parted by semicolons.
 */
public final class BoardImporter implements Importer {

    private static final Pattern COVER = Pattern.compile("([^(:]+?)\\s*(?:\\(([^)]*)\\))?\\s*:\\s*(.+)");

    private final Optional<Contributions> installed;

    /** Cannot begin a schedule yet; see {@link #with}. */
    public BoardImporter() {
        this(Optional.empty());
    }

    private BoardImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new BoardImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("day"), Column.required("date"),
                Column.optional("place", "location"), Column.optional("unit"), Column.optional("call", "crew call"),
                Column.required("scenes"), Column.optional("note", "notes"), Column.optional("cover", "cover set"));
        List<Day> days = new ArrayList<>();
        List<Day> off = new ArrayList<>();
        Set<String> scenes = new HashSet<>();
        for (TableRow row : table.rows()) {
            Day day = day(row);
            (day.kind() == null ? off : days).add(day);
            for (String number : day.items().stream().filter(item -> !item.startsWith("[")).toList()) {
                if (!scenes.add(number)) {
                    throw row.fault("Scene " + number + " is on the board twice. Take one of them out");
                }
            }
        }
        if (days.isEmpty()) {
            throw new UnreadableFile(fileName, 0, "It has no days. Add a row for each");
        }
        return new BoardList(table, fileName, days, off, scenes, installed);
    }

    /** A row; no kind: a day off. */
    private record Day(DayKind kind, LocalDate date, String place, String unit, LocalTime call, List<String> items,
            String note, List<Cover> covers) {
    }

    /** A cover set as a cell has it, with the numbers of its scenes. */
    private record Cover(String name, String reason, List<String> scenes) {
    }

    private static Day day(TableRow row) throws UnreadableFile {
        String name = row.required("day");
        row.required("date");
        DayKind kind = DayKind.SHOOT;
        if (name.replace("_", " ").equalsIgnoreCase("DAY OFF")) {
            kind = null;
        } else if (!name.matches("\\d{1,4}")) {
            kind = row.choice("day", DayKind.class).orElseThrow();
        }
        List<String> items = row.list("scenes");
        for (String item : items.stream().filter(i -> i.startsWith("[")).toList()) {
            BannerText.parse(item).orElseThrow(
                    () -> row.fault("The banner " + item + " is not understood. Write it as [MEAL 12:30 Lunch]"));
        }
        return new Day(kind, row.date("date").orElseThrow(), row.textOrNull("place"), row.textOrNull("unit"),
                row.time("call").orElse(null), items, row.textOrNull("note"), covers(row));
    }

    private static List<Cover> covers(TableRow row) throws UnreadableFile {
        List<Cover> covers = new ArrayList<>();
        for (String cell : row.list("cover")) {
            Matcher cover = COVER.matcher(cell);
            if (!cover.matches()) {
                throw row.fault("The cover set " + cell + " is not understood. Write it as Kitchen (rain): 14, 15");
            }
            covers.add(new Cover(cover.group(1).strip(), cover.group(2),
                    List.of(cover.group(3).strip().split("\\s*,\\s*"))));
        }
        return covers;
    }

    private record BoardList(Table table, String fileName, List<Day> days, List<Day> off, Set<String> scenes,
            Optional<Contributions> installed) implements Incoming {

        @Override
        public String summary() {
            return days.stream().filter(day -> day.kind() == DayKind.SHOOT).count() + " shooting days, " + scenes.size()
                    + " scenes";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            Map<String, Scene> known = new LinkedHashMap<>();
            Breakdown.scenes(production).forEach(scene -> known.putIfAbsent(scene.getNumber(), scene));
            Set<String> missing = new LinkedHashSet<>(scenes);
            days.forEach(day -> day.covers().forEach(cover -> missing.addAll(cover.scenes())));
            missing.removeAll(known.keySet());
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The script has no scene " + String.join(", ", missing) + ", which "
                        + fileName + " names; import the script first, or correct the numbers");
            }
            Schedule schedule = ScheduleSection.in(production, installed);
            Board board = Target.board(schedule, "Shooting board", days.getFirst().date());
            Set<Integer> worked = new HashSet<>(days.stream().map(day -> day.date().getDayOfWeek().getValue())
                    .toList());
            IntStream.of(6, 7).filter(day -> !worked.contains(day)).forEach(board.getCalendar().getDaysOff()::add);
            off.forEach(day -> Target.dayOff(board, day.date(), day.note()));
            Map<ShootDay, LocalDate> dates = new HashMap<>();
            for (Day day : days) {
                dates.put(add(day, board, known), day.date());
            }
            DayMoves.placeAll(production, board, dates);
            known.values().stream().filter(scene -> !scenes.contains(scene.getNumber()))
                    .forEach(scene -> board.getBoneyard().add(DayEdits.strip(scene)));
            Ids.complete(schedule);
        }

        private static ShootDay add(Day from, Board board, Map<String, Scene> known) {
            ShootDay day = DayEdits.add(board);
            day.setKind(from.kind());
            day.setPlace(from.place());
            day.setUnit(from.unit());
            day.setCall(from.call());
            day.setNotes(from.note());
            for (String item : from.items()) {
                Optional<BannerText> banner = BannerText.parse(item);
                if (banner.isPresent()) {
                    DayEdits.addBanner(day, day.getItems().size(), banner.get().kind(), banner.get().text(),
                            banner.get().start());
                } else {
                    day.getItems().add(DayEdits.strip(known.get(item)));
                }
            }
            from.covers().forEach(cover -> CoverSets.add(day, cover.name(), cover.reason(),
                    cover.scenes().stream().map(known::get).toList()));
            return day;
        }
    }
}
