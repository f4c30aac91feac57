package org.backlot.budget.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Binary;
import org.backlot.budget.formula.Expression.Call;
import org.backlot.budget.formula.Expression.Choice;
import org.backlot.budget.formula.Expression.Comparison;
import org.backlot.budget.formula.Expression.Literal;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Negative;
import org.backlot.budget.formula.Expression.Percent;
import org.backlot.budget.formula.Expression.Total;

/** The value of an expression. */
record Evaluation(Names names) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int MOST_PLACES = 10;
    private static final BigDecimal LARGEST = BigDecimal.ONE.movePointRight(18);

    BigDecimal value(Expression expression) {
        return switch (expression) {
            case Literal literal -> literal.value();
            case Name name -> names.global(name);
            case Asked asked -> names.quantity(asked);
            case Total account -> names.account(account);
            case Negative negative -> value(negative.of()).negate();
            case Percent percent -> value(percent.of()).movePointLeft(2);
            case Binary binary -> bounded(binary, value(binary));
            case Call call -> value(call);
            case Choice choice -> value(holds(choice.condition()) ? choice.then() : choice.otherwise());
        };
    }

    private BigDecimal value(Binary binary) {
        BigDecimal left = value(binary.left());
        BigDecimal right = value(binary.right());
        return switch (binary.operator()) {
            case PLUS -> left.add(right, PRECISION);
            case MINUS -> left.subtract(right, PRECISION);
            case TIMES -> left.multiply(right, PRECISION);
            case BY -> {
                if (right.signum() == 0) {
                    throw new FaultyFormula(Fault.Kind.ARITHMETIC, binary.right().at(), binary.right().end(),
                            "This is 0, and nothing can be divided by 0");
                }
                yield left.divide(right, PRECISION);
            }
        };
    }

    /** Keeps what a slip of the keyboard can make from growing without end. */
    private static BigDecimal bounded(Expression where, BigDecimal value) {
        if (value.abs().compareTo(LARGEST) > 0) {
            throw new FaultyFormula(Fault.Kind.ARITHMETIC, where.at(), where.end(),
                    "The value has more than 18 digits before the point");
        }
        return value;
    }

    private BigDecimal value(Call call) {
        return switch (call.function()) {
            case MIN -> call.arguments().stream().map(this::value).reduce(BigDecimal::min).orElseThrow();
            case MAX -> call.arguments().stream().map(this::value).reduce(BigDecimal::max).orElseThrow();
            case ROUND -> rounded(call, RoundingMode.HALF_UP);
            case ROUNDUP -> rounded(call, RoundingMode.UP);
            case ROUNDDOWN -> rounded(call, RoundingMode.DOWN);
        };
    }

    private BigDecimal rounded(Call call, RoundingMode mode) {
        BigDecimal value = value(call.arguments().get(0));
        if (call.arguments().size() == 1) {
            return value.setScale(0, mode);
        }
        Expression second = call.arguments().get(1);
        BigDecimal places = value(second);
        if (places.stripTrailingZeros().scale() > 0 || places.abs().intValue() > MOST_PLACES) {
            throw new FaultyFormula(Fault.Kind.ARITHMETIC, second.at(), second.end(),
                    "The number of places has to be a whole number from -" + MOST_PLACES + " to " + MOST_PLACES);
        }
        return value.setScale(places.intValue(), mode);
    }

    private boolean holds(Comparison comparison) {
        int order = value(comparison.left()).compareTo(value(comparison.right()));
        return switch (comparison.relation()) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
