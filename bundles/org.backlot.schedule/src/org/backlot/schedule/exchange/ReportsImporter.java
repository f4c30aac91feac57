package org.backlot.schedule.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.backlot.core.value.Eighths;
import org.backlot.schedule.ScheduleSection;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.progress.Reporting;

/**
 * Reads what was shot, one scene of one date to a row. Columns: date, unit (blank: the main unit), scene, shot
 * ({@code complete}, or what was shot of it in eighths as {@code 1 2/8}), setups, minutes (screen time), note; and of
 * the day, once in any of its rows: call, first shot, meal out, meal in, wrap, background and extra crew (who came),
 * remarks. What a list says again takes the place of what was reported before.
 */
public final class ReportsImporter implements Importer {

    private static final String COMPLETE = "complete";
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);
    private static final int MOST = 9999;

    private final Optional<Contributions> installed;

    /** Cannot begin a schedule yet; see {@link #with}. */
    public ReportsImporter() {
        this(Optional.empty());
    }

    private ReportsImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new ReportsImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("date"), Column.optional("unit"),
                Column.required("scene"), Column.required("shot", "pages"), Column.optional("setups"),
                Column.optional("minutes", "screen time"),
                Column.optional("note", "notes"), Column.optional("call", "crew call"), Column.optional("first shot"),
                Column.optional("meal out"), Column.optional("meal in"), Column.optional("wrap"),
                Column.optional("background", "extras"), Column.optional("extra crew"),
                Column.optional("remarks"));
        List<Line> lines = new ArrayList<>();
        for (TableRow row : table.rows()) {
            lines.add(line(row));
        }
        return new Reports(table, fileName, lines, installed);
    }

    /** What a row says; the times are null where it says none. */
    private record Line(LocalDate date, String unit, String scene, boolean complete, int eighths, int setups,
            Duration screenTime, String note, LocalTime call, LocalTime firstShot, LocalTime mealOut, LocalTime mealIn,
            LocalTime wrap, int background, int extraCrew, String remarks) {
    }

    private static Line line(TableRow row) throws UnreadableFile {
        row.required("date");
        String shot = row.required("shot");
        boolean complete = shot.equalsIgnoreCase(COMPLETE);
        return new Line(row.date("date").orElseThrow(), row.text("unit"), row.required("scene"), complete,
                complete ? 0 : eighths(row, shot), count(row, "setups"),
                row.number("minutes").map(minutes -> Duration.ofSeconds(
                        minutes.multiply(SECONDS).longValue())).orElse(null), row.textOrNull("note"),
                row.time("call").orElse(null), row.time("first shot").orElse(null), row.time("meal out").orElse(null),
                row.time("meal in").orElse(null), row.time("wrap").orElse(null), count(row, "background"),
                count(row, "extra crew"), row.textOrNull("remarks"));
    }

    private static int eighths(TableRow row, String shot) throws UnreadableFile {
        return Eighths.parse(shot).orElseThrow(() -> row.fault("\"" + shot
                + "\" does not say how much was shot. Write complete, or pages as 1 2/8"));
    }

    private static int count(TableRow row, String column) throws UnreadableFile {
        BigDecimal count = row.number(column).orElse(BigDecimal.ZERO);
        boolean whole = count.stripTrailingZeros().scale() <= 0;
        if (!whole || count.signum() < 0 || count.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw row.fault("There cannot be " + count.toPlainString() + " " + column + ". Write a whole number");
        }
        return count.intValue();
    }

    private record Reports(Table table, String fileName, List<Line> lines, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            return lines.stream().map(Line::date).distinct().count() + " days, " + lines.size() + " scenes";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            Map<String, Scene> known = new HashMap<>();
            Breakdown.scenes(production).forEach(scene -> known.putIfAbsent(scene.getNumber(), scene));
            Set<String> missing = new LinkedHashSet<>(lines.stream().map(Line::scene).toList());
            missing.removeAll(known.keySet());
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The script has no scene " + String.join(", ", missing) + ", which "
                        + fileName + " names; import the script first, or correct the numbers");
            }
            Schedule schedule = ScheduleSection.in(production, installed);
            for (Line line : lines) {
                DayReport day = Reporting.day(schedule, line.date(), line.unit());
                times(day, line);
                SceneReport scene = Reporting.scene(day, known.get(line.scene()));
                scene.setComplete(line.complete());
                Reporting.eighths(scene, line.eighths());
                Reporting.setups(scene, line.setups());
                scene.setScreenTime(line.screenTime());
                scene.setNotes(line.note());
            }
        }

        private static void times(DayReport day, Line line) {
            Optional.ofNullable(line.call()).ifPresent(day::setCall);
            Optional.ofNullable(line.firstShot()).ifPresent(day::setFirstShot);
            Optional.ofNullable(line.mealOut()).ifPresent(day::setMealOut);
            Optional.ofNullable(line.mealIn()).ifPresent(day::setMealIn);
            Optional.ofNullable(line.wrap()).ifPresent(day::setWrap);
            Optional.of(line.background()).filter(came -> came > 0).ifPresent(day::setBackground);
            Optional.of(line.extraCrew()).filter(came -> came > 0).ifPresent(day::setExtraCrew);
            Optional.ofNullable(line.remarks()).ifPresent(day::setNotes);
        }
    }
}
