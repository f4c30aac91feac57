package org.backlot.budget.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Fringe;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Kind.Shape;

/** The sorts of values that a budget has besides those of the kit. */
public final class Kinds {

    /** The text of a formula, as stored; what is none is refused with the place of the fault. */
    public static final Kind<String> FORMULA = new Kind<>(Shape.TEXT, true, text -> text, Kinds::formula, List::of,
            Kind.TEXT.order());

    /** A figure that was computed: grouped, to four places at most. */
    public static final Kind<BigDecimal> FIGURE = new Kind<>(Shape.TEXT, true, Kinds::figure, Kind.DECIMAL.parse(),
            List::of, BigDecimal::compareTo);

    /** A share of one, shown in percent. */
    public static final Kind<BigDecimal> SHARE = new Kind<>(Shape.TEXT, true, Kinds::percent, Kind.DECIMAL.parse(),
            List::of, BigDecimal::compareTo);

    private Kinds() {
    }

    /**
     * Several of the objects that there are, by their names with semicolons between them, since names hold commas.
     *
     * @param what one of them is called: "fringe"
     */
    public static <V> Kind<List<V>> several(String what, Supplier<? extends List<V>> known, Function<V, String> name) {
        Function<List<V>, String> names = some -> some.stream().map(one -> text(name.apply(one)))
                .collect(Collectors.joining("; "));
        return new Kind<>(Shape.TEXT, false, names, text -> several(what, text, known.get(), name), List::of,
                (a, b) -> Kind.TEXT.order().compare(names.apply(a), names.apply(b)));
    }

    /** Fringes by their names. */
    public static Kind<List<Fringe>> fringes(Supplier<List<Fringe>> known) {
        return several("fringe", known, Fringe::getName);
    }

    /** A currency by its code. */
    public static Kind<Currency> currency() {
        return new Kind<>(Shape.TEXT, false, Currency::getCurrencyCode, Kinds::currency, List::of,
                Comparator.comparing(Currency::getCurrencyCode));
    }

    private static Currency currency(String typed) {
        try {
            return typed.isBlank() ? null : Currency.getInstance(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Type the code of a currency, as EUR", e);
        }
    }

    private static String formula(String typed) {
        String text = Formula.typed(typed);
        try {
            if (!text.isEmpty()) {
                Formula.parse(text);
            }
            return text;
        } catch (FaultyFormula e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A figure as people read it: 1,234.5; a fraction that does not end, to four places. */
    public static String figure(BigDecimal value) {
        return format("#,##0.####", value);
    }

    /** A share as people read it: 12.5 %. */
    public static String percent(BigDecimal share) {
        return format("#,##0.0", share.movePointRight(2)) + " %";
    }

    private static String format(String pattern, BigDecimal value) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static <V> List<V> several(String what, String typed, List<V> known, Function<V, String> nameOf) {
        List<V> found = new ArrayList<>();
        for (String name : typed.split(";")) {
            if (!name.isBlank()) {
                V one = known.stream().filter(v -> name.strip().equalsIgnoreCase(nameOf.apply(v))).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no " + what + " \"" + name.strip()
                                + "\"; type names with semicolons between them"));
                if (!found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
