package org.backlot.budget.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Binary;
import org.backlot.budget.formula.Expression.Call;
import org.backlot.budget.formula.Expression.Choice;
import org.backlot.budget.formula.Expression.Comparison;
import org.backlot.budget.formula.Expression.Function;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Negative;
import org.backlot.budget.formula.Expression.Operator;
import org.backlot.budget.formula.Expression.Percent;
import org.backlot.budget.formula.Expression.Relation;
import org.backlot.budget.formula.Expression.Total;

/** Reads a formula by recursive descent: one method for each rule of the grammar of {@link Formula}. */
final class Parser {

    private static final String IF = "if";
    private static final String ACCOUNT = "account";
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 100;
    private static final String OPERAND = "a number, a name or (";
    private static final String OPERATOR = "an operator (+ - * / %)";
    private static final Map<String, Relation> RELATIONS = relations();

    private final String text;
    private final Cursor cursor;
    private int depth;

    Parser(String text) {
        this.text = text;
        this.cursor = new Cursor(text);
    }

    /** Longer signs first, so that {@code <=} is not read as {@code <}. */
    private static Map<String, Relation> relations() {
        Map<String, Relation> relations = new LinkedHashMap<>();
        relations.put("==", Relation.EQUAL);
        relations.put("<>", Relation.UNEQUAL);
        relations.put("!=", Relation.UNEQUAL);
        relations.put("<=", Relation.AT_MOST);
        relations.put(">=", Relation.AT_LEAST);
        relations.put("=", Relation.EQUAL);
        relations.put("<", Relation.LESS);
        relations.put(">", Relation.MORE);
        return relations;
    }

    static boolean isFunction(String word) {
        return word.equalsIgnoreCase(IF) || function(word).isPresent();
    }

    private static Optional<Function> function(String word) {
        return Arrays.stream(Function.values()).filter(f -> f.name().equalsIgnoreCase(word)).findFirst();
    }

    /** The whole text. */
    Expression formula() {
        if (text.length() > LONGEST) {
            throw cursor.fault(LONGEST, text.length(),
                    "A formula has at most " + LONGEST + " characters; make a part of it a global");
        }
        Expression whole = sum();
        if (cursor.peek() != 0) {
            throw cursor.unexpected(OPERATOR);
        }
        return whole;
    }

    private Expression sum() {
        Expression left = product();
        while (cursor.peek() == '+' || cursor.peek() == '-') {
            Operator operator = cursor.next() == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Binary(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (cursor.peek() == '*' || cursor.peek() == '/') {
            Operator operator = cursor.next() == '*' ? Operator.TIMES : Operator.BY;
            left = new Binary(operator, left, signed());
        }
        return left;
    }

    private Expression signed() {
        if (cursor.peek() == '-') {
            int start = cursor.at();
            cursor.next();
            Expression of = percent();
            return new Negative(of, start, of.end());
        }
        if (cursor.peek() == '+') {
            cursor.next();
        }
        return percent();
    }

    private Expression percent() {
        Expression of = primary();
        while (cursor.peek() == '%') {
            cursor.next();
            of = new Percent(of, of.at(), cursor.at());
        }
        return of;
    }

    private Expression primary() {
        char c = cursor.peek();
        if (Character.isDigit(c) || c == '.') {
            return cursor.number();
        }
        if (c == '(') {
            return parenthesised();
        }
        if (Cursor.isWordStart(c)) {
            return word();
        }
        throw text.isBlank() ? cursor.fault(0, 1, "There is no formula") : cursor.unexpected(OPERAND);
    }

    private Expression parenthesised() {
        deeper();
        cursor.next();
        Expression inner = sum();
        close();
        depth--;
        return inner;
    }

    private Expression word() {
        int start = cursor.at();
        String name = cursor.word();
        if (cursor.here() == '.') {
            return quantity(start);
        }
        int end = cursor.at();
        boolean called = cursor.peek() == '(';
        if (!called && isFunction(name)) {
            throw cursor.fault(start, end, name + " is a function: its arguments have to follow in ( )");
        }
        if (!called) {
            return new Name(name, name.toLowerCase(Locale.ROOT), start, end);
        }
        if (name.equalsIgnoreCase(ACCOUNT)) {
            return new Total(key(), start, cursor.at());
        }
        deeper();
        Expression result = name.equalsIgnoreCase(IF) ? choice(start) : call(name, start, end);
        depth--;
        return result;
    }

    private Asked quantity(int start) {
        while (cursor.skip(".")) {
            if (!Cursor.isWordStart(cursor.here())) {
                throw cursor.fault(start, cursor.at(), "A word has to follow the point, as in schedule.shootDays");
            }
            cursor.word();
        }
        String name = cursor.since(start);
        int end = cursor.at();
        if (cursor.peek() != '(') {
            return new Asked(name, "", start, end);
        }
        return new Asked(name, key(), start, cursor.at());
    }

    private String key() {
        cursor.next();
        String key = cursor.peek() == '"' ? cursor.quotedKey() : cursor.plainKey();
        close();
        return key;
    }

    private Call call(String name, int start, int end) {
        Function function = function(name).orElseThrow(() -> cursor.fault(start, end,
                "There is no function " + name + "; there are if, min, max, round, roundup, rounddown and account"));
        cursor.next();
        List<Expression> arguments = new ArrayList<>(List.of(sum()));
        while (cursor.peek() == ';' || cursor.peek() == ',') {
            cursor.next();
            arguments.add(sum());
        }
        close();
        boolean rounds = function != Function.MIN && function != Function.MAX;
        if (rounds && arguments.size() > 2) {
            throw cursor.fault(start, cursor.at(), name + " takes a value and a number of places");
        }
        return new Call(function, arguments, start, cursor.at());
    }

    private Choice choice(int start) {
        cursor.next();
        Expression left = sum();
        Relation relation = relation();
        Comparison condition = new Comparison(relation, left, sum());
        separator();
        Expression then = sum();
        separator();
        Expression otherwise = sum();
        close();
        return new Choice(condition, then, otherwise, start, cursor.at());
    }

    private Relation relation() {
        cursor.peek();
        return RELATIONS.entrySet().stream().filter(sign -> cursor.skip(sign.getKey())).findFirst()
                .map(Map.Entry::getValue).orElseThrow(() -> cursor.fault(cursor.at(), cursor.at() + 1,
                        "A comparison has to stand here, as in if(shootDays > 20; 2; 1)"));
    }

    private void separator() {
        if (cursor.peek() != ';' && cursor.peek() != ',') {
            throw cursor.fault(cursor.at(), cursor.at() + 1, "if takes a comparison and two values, separated by ;");
        }
        cursor.next();
    }

    private void close() {
        if (cursor.peek() == 0) {
            throw cursor.fault(cursor.at(), cursor.at() + 1, "A ) is missing");
        }
        if (cursor.here() != ')') {
            throw cursor.unexpected(OPERATOR + " or )");
        }
        cursor.next();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw cursor.fault(cursor.at(), cursor.at() + 1,
                    "Parentheses are more than " + DEEPEST + " deep; make a part of it a global");
        }
    }
}
