package org.backlot.budget.formula;

import java.math.BigDecimal;

import org.backlot.budget.formula.Expression.Literal;

/** The text of a formula and the place up to which it was read: words, numbers and signs. */
final class Cursor {

    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    /** The character here, 0 at the end. */
    char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** The next character that is not blank, 0 at the end; nothing but blanks is read over. */
    char peek() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return here();
    }

    /** Reads the next character that is not blank. */
    char next() {
        char c = peek();
        at++;
        return c;
    }

    /** Reads a sign of one or two characters if it stands here. */
    boolean skip(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    String word() {
        int start = at;
        while (isWordPart(here())) {
            at++;
        }
        return since(start);
    }

    Literal number() {
        int start = at;
        digits();
        int whole = at - start;
        if (here() == '.') {
            at++;
            digits();
        }
        String digits = since(start);
        if (digits.equals(".") || digits.chars().anyMatch(d -> d > '9')) {
            throw fault(start, at, "This is no number");
        }
        if (whole > 1 && digits.charAt(0) == '0' && start > 0 && text.charAt(start - 1) == ',') {
            throw fault(start - 1, at, "A comma separates arguments; write numbers without thousands separators");
        }
        if (digits.length() > MOST_DIGITS) {
            throw fault(start, at, "A number has at most " + MOST_DIGITS + " digits");
        }
        return new Literal(new BigDecimal(digits), start, at);
    }

    private void digits() {
        while (Character.isDigit(here())) {
            at++;
        }
    }

    /** Reads a key without quotes. */
    String plainKey() {
        peek();
        int start = at;
        while (isWordPart(here()) || here() == '-') {
            at++;
        }
        if (start == at) {
            throw fault(at, at + 1, "A name has to stand here, as in schedule.workDays(GEORGE)");
        }
        String key = since(start);
        if (peek() != ')' && peek() != 0) {
            throw fault(start, at + 1, "Put a name that has blanks or other signs in quotes, as \"HARBOR MASTER\"");
        }
        return key;
    }

    /** Reads a key in quotes; a doubled quote inside is one. */
    String quotedKey() {
        int start = at++;
        StringBuilder key = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                key.append(c);
            } else if (here() == '"') {
                key.append('"');
                at++;
            } else {
                return key.toString();
            }
        }
        throw fault(start, at, "The quotes are not closed");
    }

    /** The fault that something else stands here. */
    FaultyFormula unexpected(String wanted) {
        char c = peek();
        String hint = switch (c) {
            case 0 -> "The formula ends too early; " + wanted + " has to follow";
            case ',' -> "A comma separates arguments; write numbers as 1000.50";
            case '<', '>', '=', '!' -> "A comparison stands in if alone, as in if(shootDays > 20; 2; 1)";
            case ')' -> "There is no ( for this )";
            case '"' -> "Quotes stand in ( ) after the name of a quantity alone";
            default -> "Here " + wanted + " has to stand, not " + Character.toString(text.codePointAt(at));
        };
        return fault(at, at + 1, hint);
    }

    FaultyFormula fault(int start, int end, String message) {
        return new FaultyFormula(Fault.Kind.SYNTAX, start, end, message);
    }

    static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
