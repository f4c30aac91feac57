package org.backlot.budget.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.budget.formula.Expression;
import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Binary;
import org.backlot.budget.formula.Expression.Call;
import org.backlot.budget.formula.Expression.Choice;
import org.backlot.budget.formula.Expression.Literal;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Negative;
import org.backlot.budget.formula.Expression.Percent;
import org.backlot.budget.formula.Expression.Total;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;

/**
 * A formula of the budget as spreadsheet programs write it.
 *
 * @param global   the cell of a global by its name in lower case
 * @param quantity the cell of a quantity
 * @param account  the cell of the total of an account by its number
 */
record CellFormula(Function<String, Optional<String>> global, Function<Asked, Optional<String>> quantity,
        Function<String, Optional<String>> account) {

    /** The formula; empty where it is none or names what the workbook does not have. */
    Optional<String> of(String text) {
        try {
            return Optional.of(of(Formula.parse(text).root()));
        } catch (FaultyFormula | Missing e) {
            return Optional.empty();
        }
    }

    private static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Missing(String name) {
            super(name, null, false, false);
        }
    }

    private String of(Expression part) {
        return switch (part) {
            case Literal literal -> literal.value().toPlainString();
            case Name name -> global.apply(name.name().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new Missing(name.name()));
            case Asked asked -> quantity.apply(asked).orElseThrow(() -> new Missing(asked.name()));
            case Total total -> account.apply(total.number()).orElseThrow(() -> new Missing(total.number()));
            case Negative negative -> "(-" + of(negative.of()) + ")";
            case Percent percent -> "(" + of(percent.of()) + "/100)";
            case Binary binary -> "(" + of(binary.left()) + sign(binary) + of(binary.right()) + ")";
            case Call call -> call(call);
            case Choice choice -> "IF(" + of(choice.condition().left()) + sign(choice) + of(choice.condition().right())
                    + "," + of(choice.then()) + "," + of(choice.otherwise()) + ")";
        };
    }

    private static String sign(Binary binary) {
        return switch (binary.operator()) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case BY -> "/";
        };
    }

    private static String sign(Choice choice) {
        return switch (choice.condition().relation()) {
            case EQUAL -> "=";
            case UNEQUAL -> "<>";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
    }

    private String call(Call call) {
        String arguments = call.arguments().stream().map(this::of).collect(Collectors.joining(","));
        boolean places = call.arguments().size() > 1;
        return switch (call.function()) {
            case MIN -> "MIN(" + arguments + ")";
            case MAX -> "MAX(" + arguments + ")";
            case ROUND -> "ROUND(" + arguments + (places ? ")" : ",0)");
            case ROUNDUP -> "ROUNDUP(" + arguments + (places ? ")" : ",0)");
            case ROUNDDOWN -> "ROUNDDOWN(" + arguments + (places ? ")" : ",0)");
        };
    }
}
