package org.backlot.schedule.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.SortKey;
import org.backlot.schedule.calendar.Agenda;
import org.backlot.schedule.calendar.CalendarDates;
import org.backlot.schedule.calendar.CalendarDay;

/**
 * The calendar, a month to a page. Options {@code board}, {@code month} as 2027-03; without it every month of the
 * board.
 */
public final class CalendarPaper implements Document {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        Agenda agenda = Agenda.of(plan);
        Map<String, Object> content = Words.head(production, plan);
        content.put("months", months(agenda, options).stream().map(month -> month(agenda, month)).toList());
        return content;
    }

    private static List<YearMonth> months(Agenda agenda, Map<String, String> options) {
        String asked = options.getOrDefault("month", "").strip();
        if (!asked.isEmpty()) {
            try {
                return List.of(YearMonth.parse(asked));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("\"" + asked + "\" is no month; write it as "
                        + YearMonth.from(agenda.first()), e);
            }
        }
        return Stream.iterate(YearMonth.from(agenda.first()),
                month -> !month.isAfter(YearMonth.from(agenda.last())), month -> month.plusMonths(1)).toList();
    }

    private static Map<String, Object> month(Agenda agenda, YearMonth month) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("name", MONTH.format(month));
        List<List<Map<String, Object>>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1)).map(date -> date(agenda, date, month)).toList());
        }
        page.put("weeks", weeks);
        return page;
    }

    private static Map<String, Object> date(Agenda agenda, LocalDate date, YearMonth month) {
        Agenda.On on = agenda.on(date);
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("number", Integer.toString(date.getDayOfMonth()));
        cell.put("within", YearMonth.from(date).equals(month));
        cell.put("off", on.off());
        cell.put("says", on.says().map(CalendarDay::words).orElse(""));
        cell.put("days", on.days().stream().map(CalendarPaper::day).toList());
        cell.put("events", events(agenda, date));
        return cell;
    }

    private static Map<String, Object> day(PlannedDay day) {
        Map<String, Object> block = Words.day(day);
        block.put("sets", sets(day));
        block.put("cast", cast(day));
        return block;
    }

    private static List<String> events(Agenda agenda, LocalDate date) {
        return agenda.events(date, date).stream().map(agenda::words).toList();
    }

    private static String sets(PlannedDay day) {
        return day.scenes().stream().map(scene -> scene.getSet() == null ? "" : Words.text(scene.getSet().getName()))
                .filter(set -> !set.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String cast(PlannedDay day) {
        return day.scenes().stream().flatMap(scene -> PlannedDay.cast(scene).stream()).map(Words::boardId).distinct()
                .sorted(SortKey::natural).collect(Collectors.joining(", "));
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Agenda agenda = Agenda.of(Boards.plan(production, options));
        LocalDate first = Stream.concat(Stream.of(agenda.first()), agenda.events(LocalDate.MIN, LocalDate.MAX).stream()
                .map(event -> event.getFrom())).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = Stream.concat(Stream.of(agenda.last()), agenda.events(LocalDate.MIN, LocalDate.MAX).stream()
                .map(event -> CalendarDates.last(event.getFrom(), event.getUntil()))).max(LocalDate::compareTo)
                .orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            Agenda.On on = agenda.on(date);
            String says = on.says().map(CalendarDay::words).orElse(on.off() ? "Day off" : "");
            String events = String.join("; ", events(agenda, date));
            if (on.days().isEmpty()) {
                rows.add(List.of(date, says, "", "", "", "", "", "", "", events));
            }
            for (PlannedDay day : on.days()) {
                rows.add(List.of(date, says, day.name(), day.unit(), day.call().toString(), day.place(),
                        Eighths.toString(day.eighths()), sets(day), cast(day), events));
            }
        }
        return List.of(new Sheet("Calendar", List.of("Date", "Calendar", "Day", "Unit", "Call", "Place", "Pages",
                "Sets", "Cast", "Events"), rows));
    }
}
