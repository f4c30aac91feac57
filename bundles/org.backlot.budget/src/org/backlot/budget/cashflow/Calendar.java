package org.backlot.budget.cashflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.PhaseKind;
import org.backlot.core.question.Need;

/** The days of the phases: as the budget dates them, else as the schedule says. */
final class Calendar {

    private final Budget budget;
    private final SortedSet<LocalDate> shoot = new TreeSet<>();

    Calendar(Budget budget, List<Need> needs) {
        this.budget = budget;
        needs.forEach(need -> shoot.add(need.date()));
    }

    /** The days on which anybody or anything is needed. */
    List<LocalDate> shoot() {
        return List.copyOf(shoot);
    }

    /** The days on which money of a phase goes out; empty where nobody knows. */
    List<LocalDate> of(Phase phase) {
        if (phase.getKind() == PhaseKind.SHOOT && phase.getFrom() == null && phase.getUntil() == null) {
            return shoot();
        }
        Optional<LocalDate> from = Optional.ofNullable(phase.getFrom()).or(() -> switch (phase.getKind()) {
            case SHOOT -> first();
            case WRAP, POST -> last().map(day -> day.plusDays(1));
            default -> Optional.empty();
        });
        Optional<LocalDate> until = Optional.ofNullable(phase.getUntil()).or(() -> switch (phase.getKind()) {
            case SHOOT -> last();
            case PREP -> first().map(day -> day.minusDays(1));
            default -> Optional.empty();
        });
        return from.flatMap(start -> until.map(end -> working(start, end))).orElse(List.of());
    }

    private Optional<LocalDate> first() {
        return shoot.isEmpty() ? Optional.empty() : Optional.of(shoot.getFirst());
    }

    private Optional<LocalDate> last() {
        return shoot.isEmpty() ? Optional.empty() : Optional.of(shoot.getLast());
    }

    /** The days of a part of the topsheet; empty where nobody knows. */
    List<LocalDate> of(Part part) {
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
        return days.isEmpty() && kind == PhaseKind.SHOOT ? shoot() : days;
    }

    private static List<LocalDate> both(List<LocalDate> one, List<LocalDate> other) {
        SortedSet<LocalDate> days = new TreeSet<>(one);
        days.addAll(other);
        return List.copyOf(days);
    }

    /** Mondays to Fridays; all days where there are none of these. */
    private static List<LocalDate> working(LocalDate from, LocalDate until) {
        List<LocalDate> all = from.isAfter(until) ? List.of() : from.datesUntil(until.plusDays(1))
                .toList();
        List<LocalDate> working = all.stream().filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY).toList();
        return working.isEmpty() ? all : working;
    }
}
