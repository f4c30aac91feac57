package org.backlot.budget.cashflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.PhaseKind;
import org.backlot.core.question.Need;

/**
 * The days of the phases: as the budget dates them, else as the schedule says, with the lengths that globals say.
 * Preparation ends the day before the first shooting day; wrap and post-production begin the day after the last.
 */
final class Calendar {

    private final Budget budget;
    private final Lengths lengths;
    private final SortedSet<LocalDate> shoot = new TreeSet<>();
    /** Every line that nothing else dates asks for these. */
    private final Map<Part, List<LocalDate>> parts = new EnumMap<>(Part.class);

    Calendar(Budget budget, Lengths lengths, List<Need> needs) {
        this.budget = budget;
        this.lengths = lengths;
        needs.forEach(need -> shoot.add(need.date()));
    }

    /** The days on which anybody or anything is needed. */
    List<LocalDate> shoot() {
        return List.copyOf(shoot);
    }

    /** The days on which money of a phase goes out; empty where nobody knows. */
    List<LocalDate> of(Phase phase) {
        return days(phase.getKind(), Optional.ofNullable(phase.getFrom()), Optional.ofNullable(phase.getUntil()));
    }

    private List<LocalDate> days(PhaseKind kind, Optional<LocalDate> dated, Optional<LocalDate> ended) {
        if (kind == PhaseKind.SHOOT && dated.isEmpty() && ended.isEmpty()) {
            return shoot();
        }
        Optional<LocalDate> from = dated.or(() -> switch (kind) {
            case SHOOT -> first();
            case WRAP, POST -> last().map(day -> day.plusDays(1));
            default -> Optional.empty();
        });
        Optional<LocalDate> until = ended.or(() -> switch (kind) {
            case SHOOT -> last();
            case PREP -> first().map(day -> day.minusDays(1));
            default -> Optional.empty();
        });
        if (from.isPresent() && until.isPresent()) {
            return working(from.get(), until.get());
        }
        OptionalInt length = lengths.of(kind);
        if (length.isEmpty()) {
            return List.of();
        }
        return from.map(start -> working(start, 1, length.getAsInt()))
                .or(() -> until.map(end -> working(end, -1, length.getAsInt()))).orElse(List.of());
    }

    /**
     * The days that a line pays by a global which is the length of a phase: of preparation the last before the shoot,
     * of the others the first after it. Empty where the global is none of these.
     */
    List<LocalDate> of(String global) {
        List<LocalDate> days = Lengths.kind(global).map(this::of).orElse(List.of());
        int length = Math.min(days.size(), lengths.of(global).orElse(days.size()));
        return Lengths.kind(global).filter(PhaseKind.PREP::equals).isPresent()
                ? days.subList(days.size() - length, days.size()) : days.subList(0, length);
    }

    private Optional<LocalDate> first() {
        return shoot.isEmpty() ? Optional.empty() : Optional.of(shoot.getFirst());
    }

    private Optional<LocalDate> last() {
        return shoot.isEmpty() ? Optional.empty() : Optional.of(shoot.getLast());
    }

    /** The days of a part of the topsheet; empty where nobody knows. */
    List<LocalDate> of(Part part) {
        return parts.computeIfAbsent(part, this::days);
    }

    private List<LocalDate> days(Part part) {
        return switch (part) {
            case PRODUCTION -> of(PhaseKind.SHOOT);
            case POST -> of(PhaseKind.POST);
            case ABOVE_THE_LINE -> both(of(PhaseKind.PREP), of(PhaseKind.SHOOT));
            case OTHER -> both(both(of(PhaseKind.PREP), of(PhaseKind.SHOOT)), of(PhaseKind.POST));
        };
    }

    private List<LocalDate> of(PhaseKind kind) {
        List<LocalDate> days = budget.getPhases().stream().filter(phase -> phase.getKind() == kind)
                .flatMap(phase -> of(phase).stream()).sorted().distinct().toList();
        return days.isEmpty() ? days(kind, Optional.empty(), Optional.empty()) : days;
    }

    private static List<LocalDate> both(List<LocalDate> one, List<LocalDate> other) {
        SortedSet<LocalDate> days = new TreeSet<>(one);
        days.addAll(other);
        return List.copyOf(days);
    }

    /** So many Mondays to Fridays from a day on, or back from it. */
    private static List<LocalDate> working(LocalDate from, int step, int count) {
        return Stream.iterate(from, day -> day.plusDays(step)).filter(day -> !isWeekend(day)).limit(count).sorted()
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Mondays to Fridays; all days where there are none of these. */
    private static List<LocalDate> working(LocalDate from, LocalDate until) {
        List<LocalDate> all = from.isAfter(until) ? List.of() : from.datesUntil(until.plusDays(1))
                .toList();
        List<LocalDate> working = all.stream().filter(day -> !isWeekend(day)).toList();
        return working.isEmpty() ? all : working;
    }
}
