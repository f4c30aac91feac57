package org.backlot.budget.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Binary;
import org.backlot.budget.formula.Expression.Call;
import org.backlot.budget.formula.Expression.Choice;
import org.backlot.budget.formula.Expression.Literal;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Negative;
import org.backlot.budget.formula.Expression.Percent;
import org.backlot.budget.formula.Expression.Total;

/**
 * What stands in a cell of a budget: a number, or how it follows from globals and quantities.
 *
 * <pre>
 * formula   = term { ("+" | "-") term }
 * term      = signed { ("*" | "/") signed }
 * signed    = [ "-" | "+" ] percent
 * percent   = primary { "%" }
 * primary   = number | "(" formula ")" | call | choice | quantity | account | name
 * call      = ("min" | "max" | "round" | "roundup" | "rounddown") "(" formula { sep formula } ")"
 * choice    = "if" "(" formula relation formula sep formula sep formula ")"
 * relation  = "=" | "&lt;&gt;" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * quantity  = word "." word { "." word } [ "(" key ")" ]
 * account   = "account" "(" key ")"
 * key       = letters, digits, "_" and "-" | '"' anything, a quote doubled '"'
 * sep       = ";" | ","
 * number    = digits [ "." digits ] | "." digits
 * </pre>
 *
 * <p>Numbers have no thousands separators, since the comma separates arguments; the decimal sign is the point.
 * {@code round(x; places)} rounds half-up, {@code roundup} away from zero, {@code rounddown} towards zero; without
 * places, to whole numbers. {@code account(1400)} is the total of an account of the same budget, with its fringes and
 * all that it contains; a formula may not ask, on whatever way, for an account that it is a part of.
 * Names are the same in upper and lower case. Every operation keeps 34 significant digits
 * ({@link java.math.MathContext#DECIMAL128}), so that only a division can be inexact, and by less than any currency
 * shows.
 */
public final class Formula {

    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final String text;
    private final Expression root;

    private Formula(String text, Expression root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a formula.
     *
     * @throws FaultyFormula if it is none, with what is wrong and where
     */
    public static Formula parse(String text) {
        return new Formula(text, new Parser(text).formula());
    }

    /** A key as a formula has to write it: in quotes where it holds anything but letters, digits, - and _. */
    public static String key(String key) {
        return PLAIN_KEY.matcher(key).matches() ? key : '"' + key.replace("\"", "\"\"") + '"';
    }

    /** Whether a global may have this name: letters, digits and underscores, no function, not a digit first. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !Parser.isFunction(name);
    }

    /**
     * What a person typed as it is stored: without blanks around it, and a plain number without its thousands
     * separators (1,000.50 becomes 1000.50).
     */
    public static String typed(String text) {
        String stripped = text.strip();
        return GROUPED.matcher(stripped).matches() ? stripped.replace(",", "") : stripped;
    }

    public String text() {
        return text;
    }

    public Expression root() {
        return root;
    }

    /**
     * The value.
     *
     * @throws FaultyFormula if it has none, with why and where
     */
    public BigDecimal value(Names names) {
        return new Evaluation(names).value(root);
    }

    /** Every mention of a global, in the order of the text. */
    public List<Name> names() {
        List<Name> names = new ArrayList<>();
        walk(root, part -> {
            if (part instanceof Name name) {
                names.add(name);
            }
        });
        return names;
    }

    /** Every quantity that it may ask for, in the order of the text. */
    public List<Asked> quantities() {
        List<Asked> asked = new ArrayList<>();
        walk(root, part -> {
            if (part instanceof Asked quantity) {
                asked.add(quantity);
            }
        });
        return asked;
    }

    /** Every account whose total it may ask for, in the order of the text. */
    public List<Total> accounts() {
        List<Total> accounts = new ArrayList<>();
        walk(root, part -> {
            if (part instanceof Total account) {
                accounts.add(account);
            }
        });
        return accounts;
    }

    /** The text with an account under its new number; all else, blanks included, stays as it is. */
    public String renumbered(String account, String number) {
        StringBuilder changed = new StringBuilder(text);
        for (Total mention : accounts().reversed()) {
            if (mention.number().equalsIgnoreCase(account)) {
                changed.replace(mention.at(), mention.end(), "account(" + key(number) + ")");
            }
        }
        return changed.toString();
    }

    /** The text with a global under its new name; all else, blanks included, stays as it is. */
    public String renamed(String global, String name) {
        String old = global.toLowerCase(Locale.ROOT);
        StringBuilder changed = new StringBuilder(text);
        for (Name mention : names().reversed()) {
            if (mention.name().toLowerCase(Locale.ROOT).equals(old)) {
                changed.replace(mention.at(), mention.end(), name);
            }
        }
        return changed.toString();
    }

    /** The text with another key where a quantity is asked that is meant; all else, blanks included, stays as it is. */
    public String asked(Predicate<Asked> meant, String key) {
        StringBuilder changed = new StringBuilder(text);
        for (Asked asked : quantities().reversed()) {
            if (meant.test(asked)) {
                changed.replace(asked.at(), asked.end(), asked.name() + "(" + key(key) + ")");
            }
        }
        return changed.toString();
    }

    private static void walk(Expression part, Consumer<Expression> visitor) {
        visitor.accept(part);
        parts(part).forEach(below -> walk(below, visitor));
    }

    private static List<Expression> parts(Expression part) {
        return switch (part) {
            case Literal literal -> List.of();
            case Name name -> List.of();
            case Asked asked -> List.of();
            case Total account -> List.of();
            case Negative negative -> List.of(negative.of());
            case Percent percent -> List.of(percent.of());
            case Binary binary -> List.of(binary.left(), binary.right());
            case Call call -> call.arguments();
            case Choice choice -> List.of(choice.condition().left(), choice.condition().right(), choice.then(),
                    choice.otherwise());
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
