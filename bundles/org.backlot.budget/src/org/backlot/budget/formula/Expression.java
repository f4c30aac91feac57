package org.backlot.budget.formula;

import java.math.BigDecimal;
import java.util.List;

/** A formula as a tree. Every part knows the characters of the text that it was read from. */
public sealed interface Expression {

    /** The first character, counted from 0. */
    int at();

    /** The character after the last one. */
    int end();

    /** A number as written. */
    record Literal(BigDecimal value, int at, int end) implements Expression {
    }

    /**
     * A global.
     *
     * @param name as the text spells it
     * @param key  the same in lower case, by which it is known
     */
    record Name(String name, String key, int at, int end) implements Expression {
    }

    /**
     * A quantity that some section knows.
     *
     * @param name as {@code schedule.workDays}
     * @param key  without quotes; the empty string where there is none
     */
    record Asked(String name, String key, int at, int end) implements Expression {
    }

    /**
     * The total of an account of the same budget, with its fringes and all that it contains.
     *
     * @param number as printed, without quotes
     */
    record Total(String number, int at, int end) implements Expression {
    }

    /** Minus something. */
    record Negative(Expression of, int at, int end) implements Expression {
    }

    /** A hundredth of something. */
    record Percent(Expression of, int at, int end) implements Expression {
    }

    /** Two terms and what is done to them. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /** A function of its arguments. */
    record Call(Function function, List<Expression> arguments, int at, int end) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** One of two values; the other is not computed. */
    record Choice(Comparison condition, Expression then, Expression otherwise, int at, int end) implements Expression {
    }

    enum Operator { PLUS, MINUS, TIMES, BY }

    enum Function { MIN, MAX, ROUND, ROUNDUP, ROUNDDOWN }

    enum Relation { EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST }

    /** A question with the answer yes or no; it stands in {@code if} alone. Compares values: 2.0 equals 2. */
    record Comparison(Relation relation, Expression left, Expression right) {
    }
}
