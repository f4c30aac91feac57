package org.backlot.resources.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.BookingStatus;

/** What has to be secured and how far it is, by kind. Names no prices, so that it can go to every department. */
public final class NeedsList implements Document {

    /**
     * {@code title}, and {@code kinds}: a list of {@code name}, {@code open} (how many are not held or booked) and
     * {@code rows} of {@code name}, {@code quantity}, {@code needed}, {@code days}, {@code state}, {@code from} and
     * {@code shortage}.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        byKind(production, questions).forEach((kind, lines) -> kinds.add(Map.of("name", kind,
                "open", (int) lines.stream().filter(line -> line.state().isOpen()).count(),
                "rows", lines.stream().map(line -> row(production, line)).toList())));
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "kinds", kinds);
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        byKind(production, questions).forEach((kind, lines) -> lines.forEach(line -> rows.add(Arrays.asList(kind,
                name(line), line.requirement().getQuantity(), first(line.needed()), last(line.needed()),
                line.needed().size(), state(line), from(production, line), line.shortage().size(),
                Spans.toString(line.shortage())))));
        return List.of(new Sheet("Needs", List.of("Kind", "Name", "Quantity", "First day", "Last day", "Days needed",
                "State", "From", "Days short", "Short on"), rows));
    }

    /** The lines of each kind that has any, in the order of the kinds; those of a missing plug-in last. */
    private static Map<String, List<NeedsAndBookings.Line>> byKind(Production production, Questions questions) {
        Kinds kinds = new Kinds(questions.contributions());
        Map<String, List<NeedsAndBookings.Line>> sorted = new LinkedHashMap<>();
        kinds.all().stream().map(Kind::name).forEach(name -> sorted.put(name, new ArrayList<>()));
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            sorted.computeIfAbsent(kinds.nameOf(line.requirement().getKind()), k -> new ArrayList<>()).add(line);
        }
        sorted.values().removeIf(List::isEmpty);
        return sorted;
    }

    private static Map<String, Object> row(Production production, NeedsAndBookings.Line line) {
        return Map.of("name", name(line), "quantity", line.requirement().getQuantity(),
                "needed", Spans.toString(line.needed()), "days", line.needed().size(), "state", state(line),
                "open", line.state().isOpen(), "from", from(production, line), "shortage",
                Spans.toString(line.shortage()));
    }

    private static String name(NeedsAndBookings.Line line) {
        return Objects.requireNonNullElse(line.requirement().getName(), "");
    }

    private static String state(NeedsAndBookings.Line line) {
        String state = line.state().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(state.charAt(0)) + state.substring(1);
    }

    private static String from(Production production, NeedsAndBookings.Line line) {
        return ResourceBook.of(production).map(book -> String.join(", ", line.bookings().stream()
                .filter(booking -> booking.getStatus() != BookingStatus.CANCELLED).map(book::from)
                .filter(name -> !name.isEmpty()).distinct().toList())).orElse("");
    }

    private static LocalDate first(List<LocalDate> dates) {
        return dates.isEmpty() ? null : dates.getFirst();
    }

    private static LocalDate last(List<LocalDate> dates) {
        return dates.isEmpty() ? null : dates.getLast();
    }
}
