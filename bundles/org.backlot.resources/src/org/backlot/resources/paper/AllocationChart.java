package org.backlot.resources.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.Kinds;
import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.NeedsAndBookings;

/**
 * What is needed and what is booked, a row to each requirement, a column to each day. C is confirmed, P preliminary, a
 * dot pencilled, a number with a minus what is missing. Names no prices.
 */
public final class AllocationChart implements Document {

    private static final int DAYS_TO_A_TABLE = 31;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /**
     * {@code title}, and {@code blocks}, each as many days as fit on a page: {@code days} (weekday, date) and
     * {@code rows} of {@code name}, {@code kind}, {@code codes}, each with {@code text} and {@code state} (confirmed,
     * preliminary, pencil, short, idle, none).
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<NeedsAndBookings.Line> lines = lines(production, questions);
        List<Map<String, Object>> blocks = new ArrayList<>();
        List<LocalDate> dates = span(lines).map(days -> days.stream().toList()).orElse(List.of());
        Kinds kinds = new Kinds(questions.contributions());
        for (int from = 0; from < dates.size(); from += DAYS_TO_A_TABLE) {
            List<LocalDate> days = dates.subList(from, Math.min(dates.size(), from + DAYS_TO_A_TABLE));
            List<Map<String, Object>> rows = lines.stream().filter(line -> days.stream().anyMatch(
                    line.days()::containsKey)).map(line -> row(kinds, line, days)).toList();
            if (!rows.isEmpty()) {
                blocks.add(Map.of("days", days.stream().map(day -> Map.of("weekday", WEEKDAY.format(day), "date",
                        DATE.format(day))).toList(), "rows", rows));
            }
        }
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "blocks", blocks);
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<NeedsAndBookings.Line> lines = lines(production, questions);
        Kinds kinds = new Kinds(questions.contributions());
        List<List<Object>> rows = new ArrayList<>();
        for (NeedsAndBookings.Line line : lines) {
            for (BookedDay day : line.days().values()) {
                rows.add(List.of(kinds.nameOf(line.requirement().getKind()), name(line), day.date(), day.needed(),
                        day.confirmed(), day.preliminary(), day.pencilled(), day.shortage(),
                        String.join("; ", day.why())));
            }
        }
        return List.of(new Sheet("Allocation", List.of("Kind", "Name", "Day", "Needed", "Confirmed", "Preliminary",
                "Pencilled", "Short", "Why"), rows));
    }

    private static List<NeedsAndBookings.Line> lines(Production production, Questions questions) {
        return NeedsAndBookings.of(production, questions).lines().stream().filter(line -> !line.days().isEmpty())
                .toList();
    }

    private static Optional<Days> span(List<NeedsAndBookings.Line> lines) {
        Optional<LocalDate> first = lines.stream().map(line -> line.days().firstKey()).min(LocalDate::compareTo);
        Optional<LocalDate> last = lines.stream().map(line -> line.days().lastKey()).max(LocalDate::compareTo);
        return first.map(day -> new Days(day, last.orElseThrow()));
    }

    private static Map<String, Object> row(Kinds kinds, NeedsAndBookings.Line line, List<LocalDate> days) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name(line));
        row.put("kind", kinds.nameOf(line.requirement().getKind()));
        row.put("codes", days.stream().map(day -> code(line.days().get(day))).toList());
        return row;
    }

    private static Map<String, String> code(BookedDay day) {
        if (day == null) {
            return Map.of("text", "", "state", "none");
        }
        if (day.shortage() > 0) {
            return Map.of("text", "-" + day.shortage(), "state", "short");
        }
        if (day.confirmed() + day.preliminary() == 0) {
            return Map.of("text", "\u00b7", "state", "pencil");
        }
        boolean firm = day.confirmed() >= Math.max(1, day.needed());
        return Map.of("text", firm ? "C" : "P", "state", day.idle() ? "idle" : firm ? "confirmed" : "preliminary");
    }

    private static String name(NeedsAndBookings.Line line) {
        return Objects.requireNonNullElse(line.requirement().getName(), "");
    }
}
