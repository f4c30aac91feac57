package org.backlot.budget.cashflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.PhaseKind;

/**
 * How long the phases before and after the shoot are, by the globals that the charts have for it: {@code prepWeeks},
 * {@code wrapDays}, {@code postWeeks}. A global whose name ends so, as {@code shortPrepWeeks}, is the length of the
 * same phase for those whose lines name it.
 */
final class Lengths {

    private static final String WEEKS = "weeks";
    private static final String DAYS = "days";
    private static final int WORKING_WEEK = 5;

    /** Ten years; what is longer is a mistake, and no length. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(10 * 52 * WORKING_WEEK);

    private final Map<String, BigDecimal> globals = new HashMap<>();

    Lengths(Estimate estimate) {
        estimate.globals().forEach((global, cell) -> cell.value().ifPresent(
                value -> globals.putIfAbsent(key(global.getName()), value)));
    }

    /** The working days of a phase of a kind; empty where no global says. */
    OptionalInt of(PhaseKind kind) {
        OptionalInt weeks = of(key(kind.getName()) + WEEKS);
        return weeks.isPresent() ? weeks : of(key(kind.getName()) + DAYS);
    }

    /** The working days that a global of such a name comes to. */
    OptionalInt of(String global) {
        BigDecimal value = globals.get(key(global));
        if (value == null) {
            return OptionalInt.empty();
        }
        BigDecimal days = key(global).endsWith(WEEKS) ? value.multiply(BigDecimal.valueOf(WORKING_WEEK)) : value;
        return days.signum() <= 0 || days.compareTo(LONGEST) > 0 ? OptionalInt.empty()
                : OptionalInt.of(days.setScale(0, RoundingMode.CEILING).intValue());
    }

    /** The phase whose length a global is by its name. */
    static Optional<PhaseKind> kind(String global) {
        return Stream.of(PhaseKind.PREP, PhaseKind.WRAP, PhaseKind.POST).filter(kind -> key(global).endsWith(
                key(kind.getName()) + WEEKS) || key(global).endsWith(key(kind.getName()) + DAYS)).findFirst();
    }

    private static String key(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
