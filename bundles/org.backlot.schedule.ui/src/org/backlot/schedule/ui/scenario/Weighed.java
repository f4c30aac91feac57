package org.backlot.schedule.ui.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.backlot.core.check.Severity;
import org.backlot.core.value.Eighths;
import org.backlot.core.value.Signed;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.cost.BoardCost.Item;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.scenario.Placement;
import org.backlot.ui.kit.Kind;

/**
 * A figure of two boards.
 *
 * @param before     blank where it is not known
 * @param after      blank where it is not known
 * @param difference with its sign; blank where there is none
 * @param change     less than 0: the second has less of it; more than 0: more
 */
public record Weighed(String what, String before, String after, String difference, int change) {

    /** All figures: what is known of a signed version, and of two boards as they are much more. */
    static List<Weighed> of(Compared compared) {
        List<Weighed> all = new ArrayList<>();
        List<Placement> before = compared.comparison().before();
        List<Placement> after = compared.comparison().after();
        all.add(count("Days with scenes", worked(before), worked(after)));
        all.add(pages("Pages", eighths(before), eighths(after)));
        all.add(wrap(last(before), last(after)));
        Optional<BoardFigures> one = compared.before();
        Optional<BoardFigures> other = compared.after();
        if (one.isPresent() || other.isPresent()) {
            all.add(pages("Pages a day", one, other, BoardFigures::eighthsPerDay));
            all.add(count("Without a day", one, other, BoardFigures::unscheduled));
            all.add(count("Company moves", one, other, BoardFigures::moves));
            all.add(length("Overtime", one, other));
            all.add(count("Errors", one, other, f -> f.conflicts(Severity.ERROR)));
            all.add(count("Warnings", one, other, f -> f.conflicts(Severity.WARNING)));
            all.addAll(cost(one, other));
            all.add(count("Cast, work days", one, other, BoardFigures::castWork));
            all.add(count("Cast, hold days", one, other, BoardFigures::castHold));
            all.addAll(cast(one, other));
        }
        return List.copyOf(all);
    }

    private static int worked(List<Placement> days) {
        return (int) days.stream().filter(day -> !day.scenes().isEmpty()).count();
    }

    private static int eighths(List<Placement> days) {
        return days.stream().flatMap(day -> day.scenes().stream()).mapToInt(Placement.Placed::eighths).sum();
    }

    private static Optional<LocalDate> last(List<Placement> days) {
        return days.stream().filter(day -> !day.scenes().isEmpty()).map(Placement::date).max(LocalDate::compareTo);
    }

    private static Weighed wrap(Optional<LocalDate> before, Optional<LocalDate> after) {
        long days = before.isEmpty() || after.isEmpty() ? 0 : ChronoUnit.DAYS.between(before.get(), after.get());
        return new Weighed("Last date", before.map(Kind.DATE::show).orElse(""), after.map(Kind.DATE::show).orElse(""),
                days == 0 ? "" : Signed.count(days) + (Math.abs(days) == 1 ? " day" : " days"),
                Long.signum(days));
    }

    private static List<Weighed> cost(Optional<BoardFigures> one, Optional<BoardFigures> other) {
        List<Weighed> all = new ArrayList<>();
        all.add(money("Cost", one, other, BoardFigures::total));
        for (Item.Kind kind : Item.Kind.values()) {
            Function<BoardFigures, BigDecimal> part = f -> f.cost().total(f.currency(), Set.of(kind));
            boolean any = one.map(part).orElse(BigDecimal.ZERO).signum() != 0
                    || other.map(part).orElse(BigDecimal.ZERO).signum() != 0;
            if (any) {
                all.add(money("Cost of " + words(kind).toLowerCase(Locale.ROOT), one, other, part));
            }
        }
        return all;
    }

    /** What is paid for, as people say it. */
    static String words(BoardCost.Item.Kind kind) {
        return switch (kind) {
            case CAST_WORK -> "Cast, work";
            case CAST_HOLD -> "Cast, hold";
            case CAST_TRAVEL -> "Cast, travel";
            case RENTAL -> "Rentals and others";
            case SHOOT_DAY -> "Shooting days";
            case OVERTIME -> "Overtime";
            case MOVE -> "Company moves";
        };
    }

    private static List<Weighed> cast(Optional<BoardFigures> one, Optional<BoardFigures> other) {
        Map<String, DoodRow> before = rows(one);
        Map<String, DoodRow> after = rows(other);
        Map<String, String> names = new LinkedHashMap<>();
        after.forEach((id, row) -> names.put(id, row.element().getName()));
        before.forEach((id, row) -> names.putIfAbsent(id, row.element().getName()));
        List<Weighed> all = new ArrayList<>();
        names.forEach((id, name) -> {
            all.add(count(name + ", work", days(one, before.get(id), DoodRow.Totals::work),
                    days(other, after.get(id), DoodRow.Totals::work)));
            all.add(count(name + ", hold", days(one, before.get(id), DoodRow.Totals::hold),
                    days(other, after.get(id), DoodRow.Totals::hold)));
        });
        all.removeIf(figure -> figure.before().equals("0") && figure.after().equals("0"));
        return all;
    }

    private static Map<String, DoodRow> rows(Optional<BoardFigures> figures) {
        Map<String, DoodRow> rows = new LinkedHashMap<>();
        figures.ifPresent(known -> known.cast().forEach(row -> rows.put(row.element().getId(), row)));
        return rows;
    }

    private static Integer days(Optional<BoardFigures> figures, DoodRow row, ToIntFunction<DoodRow.Totals> days) {
        return figures.isEmpty() ? null : Integer.valueOf(row == null ? 0 : days.applyAsInt(row.total()));
    }

    private static Weighed count(String what, Optional<BoardFigures> one, Optional<BoardFigures> other,
            Function<BoardFigures, Integer> value) {
        return count(what, one.map(value).orElse(null), other.map(value).orElse(null));
    }

    private static Weighed count(String what, Integer before, Integer after) {
        return figure(what, before, after, i -> Integer.toString(i));
    }

    private static Weighed pages(String what, Optional<BoardFigures> one, Optional<BoardFigures> other,
            Function<BoardFigures, Integer> value) {
        return pages(what, one.map(value).orElse(null), other.map(value).orElse(null));
    }

    private static Weighed pages(String what, Integer before, Integer after) {
        return figure(what, before, after, Eighths::toString);
    }

    private static Weighed length(String what, Optional<BoardFigures> one, Optional<BoardFigures> other) {
        return figure(what, one.map(f -> (int) f.overtime().toMinutes()).orElse(null),
                other.map(f -> (int) f.overtime().toMinutes()).orElse(null),
                minutes -> Kind.DURATION.show(Duration.ofMinutes(minutes)));
    }

    private static Weighed money(String what, Optional<BoardFigures> one, Optional<BoardFigures> other,
            Function<BoardFigures, BigDecimal> value) {
        BigDecimal before = one.map(value).orElse(null);
        BigDecimal after = other.map(value).orElse(null);
        BigDecimal more = before == null || after == null ? BigDecimal.ZERO : after.subtract(before);
        return new Weighed(what, before == null ? "" : Kind.MONEY.show(before),
                after == null ? "" : Kind.MONEY.show(after), more.signum() == 0 ? ""
                : Signed.of(more, Kind.MONEY::show),
                more.signum());
    }

    private static Weighed figure(String what, Integer before, Integer after, Function<Integer, String> show) {
        int more = before == null || after == null ? 0 : after - before;
        return new Weighed(what, before == null ? "" : show.apply(before), after == null ? "" : show.apply(after),
                more == 0 ? "" : Signed.of(more, show.apply(Math.abs(more))), Integer.signum(more));
    }
}
