package org.backlot.budget.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** Fringes by their names, with semicolons between them, since names hold commas. */
    public static Kind<List<Fringe>> fringes(Supplier<List<Fringe>> known) {
        return new Kind<>(Shape.TEXT, false, Kinds::names, text -> fringes(text, known.get()), List::of,
                (a, b) -> Kind.TEXT.order().compare(names(a), names(b)));
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

    private static String names(List<Fringe> fringes) {
        return fringes.stream().map(fringe -> fringe.getName() == null ? "" : fringe.getName())
                .collect(Collectors.joining("; "));
    }

    private static List<Fringe> fringes(String text, List<Fringe> known) {
        List<Fringe> found = new ArrayList<>();
        for (String name : text.split(";")) {
            if (!name.isBlank()) {
                Fringe fringe = known.stream().filter(f -> name.strip().equalsIgnoreCase(f.getName())).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no fringe \"" + name.strip()
                                + "\"; type names of fringes with semicolons between them"));
                if (!found.contains(fringe)) {
                    found.add(fringe);
                }
            }
        }
        return found;
    }
}
