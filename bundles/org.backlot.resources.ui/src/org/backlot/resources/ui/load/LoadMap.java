package org.backlot.resources.ui.load;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.load.Load;
import org.backlot.resources.load.LoadLimits;
import org.backlot.resources.load.Overloaded;
import org.backlot.resources.load.PersonLoad;
import org.backlot.resources.load.WorkDay;
import org.backlot.resources.load.WorkWeek;

/**
 * People below each other by department, weeks beside each other: what stands where in the heat map.
 *
 * @param rows    heads of departments, each followed by its people
 * @param mondays the first days of the weeks, without a gap
 */
public record LoadMap(List<Row> rows, List<LocalDate> mondays) {

    public static final int NAMES = 230;
    public static final int HEAD = 28;
    public static final int WEEK = 66;
    public static final int ROW = 24;
    /** How wide the columns behind the weeks are. */
    public static final int TAIL = 84;
    /** What stands over these. */
    public static final List<String> TAILS = List.of("In a row", "Least rest");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** A week of somebody with its limits. */
    public record Cell(WorkWeek week, LoadLimits limits) {

        public Heat heat() {
            return Heat.of(week.work(), limits.week());
        }
    }

    /**
     * The worst of something that a rule limits.
     *
     * @param figure as it stands in its column; blank for none
     * @param says   when that is, and where it is too much the rule
     */
    public record Worst(String figure, boolean tooMuch, String says) {
    }

    /**
     * A row.
     *
     * @param person its id; empty for the head of a department
     * @param cells  by the first day of the week
     * @param tails  the longest run of days without a day off, and the shortest rest between two days
     */
    public record Row(String name, Optional<String> person, Map<LocalDate, Cell> cells, List<Worst> tails) {

        public boolean isOver() {
            return tails.stream().anyMatch(Worst::tooMuch)
                    || cells.values().stream().anyMatch(cell -> cell.heat() == Heat.OVER);
        }
    }

    /** The map of everybody who works. */
    public static LoadMap of(Production production, Questions questions) {
        Map<String, List<Row>> departments = new LinkedHashMap<>();
        var mondays = new TreeSet<LocalDate>();
        Load load = Load.of(production, questions);
        load.people().stream().sorted(Comparator.comparing(LoadMap::department)).forEach(person -> {
            Row row = row(production, questions, person);
            mondays.addAll(row.cells().keySet());
            departments.computeIfAbsent(department(person), d -> new ArrayList<>()).add(row);
        });
        List<Row> rows = new ArrayList<>();
        departments.forEach((name, of) -> {
            rows.add(new Row(name, Optional.empty(), Map.of(), List.of()));
            rows.addAll(of);
        });
        return new LoadMap(rows, mondays.isEmpty() ? List.of()
                : mondays.first().datesUntil(mondays.last().plusDays(1), Period.ofWeeks(1)).toList());
    }

    /** Without the people who do not work too much, and the departments in which nobody does. */
    public LoadMap overOnly() {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (row.person().isEmpty() && !kept.isEmpty() && kept.getLast().person().isEmpty()) {
                kept.removeLast();
            }
            if (row.person().isEmpty() || row.isOver()) {
                kept.add(row);
            }
        }
        if (!kept.isEmpty() && kept.getLast().person().isEmpty()) {
            kept.removeLast();
        }
        return new LoadMap(kept, mondays);
    }

    private static String department(PersonLoad load) {
        String department = load.person().getDepartment();
        return department == null || department.isBlank() ? "Cast" : department;
    }

    private static Row row(Production production, Questions questions, PersonLoad load) {
        Map<LocalDate, Cell> cells = new LinkedHashMap<>();
        load.weeks().forEach(week -> cells.put(week.monday(), new Cell(week,
                LoadLimits.of(production, load.person(), week.monday(), questions))));
        LoadLimits limits = cells.values().iterator().next().limits();
        return new Row(Objects.requireNonNullElse(load.person().getName(), "Without a name"),
                Optional.of(load.person().getId()), cells, List.of(run(load.longestRun(), limits), rest(load, limits)));
    }

    private static Worst run(List<WorkDay> run, LoadLimits limits) {
        String days = run.size() + (run.size() == 1 ? " day" : " days");
        boolean over = limits.over(run);
        return new Worst(days, over, days + " in a row, " + DAY.format(run.getFirst().date()) + " to "
                + DAY.format(run.getLast().date()) + (over ? "\n" + limits.row().orElseThrow().cited() : ""));
    }

    private static Worst rest(PersonLoad load, LoadLimits limits) {
        return load.leastRest().map(rest -> {
            boolean over = limits.tooShort(rest);
            String hours = Overloaded.hours(rest.length());
            return new Worst(hours, over, hours + " between " + DAY.format(rest.before().date()) + " and "
                    + DAY.format(rest.after().date()) + (over ? "\n" + limits.rest().orElseThrow().cited() : ""));
        }).orElse(new Worst("", false, "Works on one day only"));
    }

    public int width() {
        return tail(TAILS.size());
    }

    /** Where a column behind the weeks begins, from 0. */
    public int tail(int column) {
        return NAMES + mondays.size() * WEEK + column * TAIL;
    }

    /** The column behind the weeks at a place of the picture; empty before and behind them. */
    public Optional<Integer> tailAt(int x) {
        return x < tail(0) || x >= width() ? Optional.empty() : Optional.of((x - tail(0)) / TAIL);
    }

    public int height() {
        return HEAD + rows.size() * ROW;
    }

    /** The row at a height of the picture. */
    public Optional<Row> row(int y) {
        int index = Math.floorDiv(y - HEAD, ROW);
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** The week at a place of the picture; empty beside the weeks. */
    public Optional<LocalDate> week(int x) {
        int index = Math.floorDiv(x - NAMES, WEEK);
        return index < 0 || index >= mondays.size() ? Optional.empty() : Optional.of(mondays.get(index));
    }

    /** Where a week begins. */
    public int x(LocalDate monday) {
        return NAMES + mondays.indexOf(monday) * WEEK;
    }

    /** What is told at a place of the row of somebody. */
    public String says(Row row, int x) {
        return week(x).map(monday -> says(row, monday))
                .or(() -> tailAt(x).map(column -> row.name() + "\n" + row.tails().get(column).says()))
                .orElse(row.name());
    }

    /** A week of somebody day by day, in a few lines. */
    public static String says(Row row, LocalDate monday) {
        Cell cell = row.cells().get(monday);
        String head = row.name() + ", week of " + DAY.format(monday);
        if (cell == null) {
            return head + "\nDoes not work";
        }
        Duration limit = cell.limits().week();
        var text = new StringBuilder(head).append('\n').append(Overloaded.hours(cell.week().work())).append(" of ")
                .append(Overloaded.hours(limit));
        cell.limits().weekBy().ifPresent(rule -> text.append('\n').append(rule.cited()));
        for (WorkDay day : cell.week().days()) {
            text.append('\n').append(DAY.format(day.date())).append("  ").append(TIME.format(day.hours().from()))
                    .append(" to ").append(TIME.format(day.hours().until())).append("  ")
                    .append(Overloaded.hours(day.hours().work())).append("  ").append(day.name());
        }
        return text.toString();
    }
}
