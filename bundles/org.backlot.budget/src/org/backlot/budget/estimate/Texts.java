package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.formula.Expression.Literal;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;

/** The texts of cells as they were read, each read once. */
final class Texts {

    private static final int LONGEST_NUMBER = 18;

    private final Map<String, Text> read = new HashMap<>();

    /**
     * A text that was read.
     *
     * @param formula  empty where it is none
     * @param plain    the cell, where it is the same whatever else is in the budget: a number, or no formula at all
     * @param globals  the names that it uses, as keys
     * @param accounts the numbers of the accounts that it asks for, as keys
     */
    record Text(Optional<Formula> formula, Optional<Cell> plain, List<String> globals, List<String> accounts) {
    }

    /** @param text not blank */
    Text of(String text) {
        Text known = read.get(text);
        if (known == null) {
            known = read(text);
            read.put(text, known);
        }
        return known;
    }

    /** The cell of a text that is a number; null where it is something else. Most are numbers, and few are twice. */
    static Cell number(String text) {
        if (text.length() > LONGEST_NUMBER || !isPlain(text)) {
            return null;
        }
        try {
            return new Cell(text, Optional.of(new BigDecimal(text)), Optional.empty(), List.of());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether a text is a number and nothing else, as most are: then it follows from nothing. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static Text read(String text) {
        try {
            Formula formula = Formula.parse(text);
            Optional<Cell> number = formula.root() instanceof Literal literal
                    ? Optional.of(new Cell(text, Optional.of(literal.value()), Optional.empty(), List.of()))
                    : Optional.empty();
            return new Text(Optional.of(formula), number,
                    formula.names().stream().map(Name::key).distinct().toList(),
                    formula.accounts().stream().map(account -> key(account.number())).distinct().toList());
        } catch (FaultyFormula e) {
            Fault fault = e.fault();
            return new Text(Optional.empty(), Optional.of(new Cell(text, Optional.empty(), Optional.of(fault),
                    List.of())), List.of(), List.of());
        }
    }

    /** A name or number by which upper and lower case are the same. */
    static String key(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
