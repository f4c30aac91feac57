package org.backlot.exchange.screenplay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one line of Fountain can be, judged by the line alone (without surrounding space). */
final class FountainLine {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:INT\\.?/EXT|INT|EXT|EST|I/E)[.\\s].*");
    private static final Pattern ALMOST_HEADING = Pattern.compile(
            "(?i)(?:INT|EXT|EST|I|E)\\.?\\s?/\\s?(?:INT|EXT|I|E)[.\\s].*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}.-]{1,40}");

    private static final int LONGEST_NUMBER = 40;
    /** More characters than there are notes in a row. */
    private static final int FEW = 100;

    /** A heading and the scene number at its end, or null. */
    record Numbered(String text, String number) {
    }

    private FountainLine() {
    }

    static String withoutNotes(String line) {
        return line.indexOf(FountainSource.NOTE) < 0 ? line.strip()
                : line.replace(String.valueOf(FountainSource.NOTE), "").strip();
    }

    static boolean pageBreak(String line) {
        return line.startsWith("===") && line.chars().allMatch(c -> c == '=');
    }

    static boolean heading(String line) {
        return mayBeHeading(line) && HEADING.matcher(line).matches();
    }

    /** Meant as a heading by a person, but with a prefix that the syntax does not know: "EXT/INT." */
    static boolean almostHeading(String line) {
        return mayBeHeading(line) && (heading(line) || ALMOST_HEADING.matcher(line).matches());
    }

    /** Begins with the letter of some prefix, as most lines do not. */
    private static boolean mayBeHeading(String line) {
        return !line.isEmpty() && "IEie".indexOf(line.charAt(0)) >= 0;
    }

    static boolean forcedHeading(String line) {
        return line.length() > 1 && line.charAt(0) == '.' && Character.isLetterOrDigit(line.codePointAt(1));
    }

    static boolean centred(String line) {
        return line.length() > 1 && line.startsWith(">") && line.endsWith("<");
    }

    /** The line without the mark at its start that makes it what it is; notes may stand before that. */
    static String withoutMark(String line, char mark) {
        int at = line.indexOf(mark);
        return at < 0 || withoutNotes(line).indexOf(mark) != 0 ? line : line.substring(0, at) + line.substring(at + 1);
    }

    static String withoutArrows(String line) {
        int last = line.lastIndexOf('<');
        return withoutMark(line.substring(0, last) + line.substring(last + 1), '>');
    }

    static boolean transition(String line) {
        return line.endsWith("TO:") && capitals(line);
    }

    /** In capitals up to its brackets, with one letter at least. */
    static boolean cue(String line) {
        int bracket = line.indexOf('(');
        return capitals(bracket < 0 ? line : line.substring(0, bracket)) && !almostHeading(line);
    }

    /** Goes on with a paragraph of action: neither blank nor marked as something else. */
    static boolean goesOn(FountainSource.Line line) {
        return !line.blank() && (line.wordless() || ">=#~!".indexOf(line.bare().charAt(0)) < 0);
    }

    /** Adds a line to a paragraph; one that holds nothing but notes makes no line of its own. */
    static void append(String line, StringBuilder paragraph) {
        boolean onlyNotes = !line.isBlank() && withoutNotes(line).isEmpty();
        boolean begun = paragraph.length() > FEW || !withoutNotes(paragraph.toString()).isEmpty();
        if (!onlyNotes && begun) {
            paragraph.append('\n');
        }
        paragraph.append(onlyNotes ? line.strip() : line);
    }

    /** Goes on with a speech: any words, or a line of two spaces, which keeps a blank within. */
    static boolean speaks(FountainSource.Line line) {
        return line.blank() ? line.text().length() >= 2 : !pageBreak(line.bare());
    }

    /** A scene number as Fountain allows it: other characters than letters, digits, points and dashes become dashes. */
    static String asNumber(String number) {
        String stripped = number.strip();
        String allowed = stripped.replaceAll("[^\\p{L}\\p{N}.-]+", "-");
        return allowed.substring(0, Math.min(LONGEST_NUMBER, allowed.length()));
    }

    /** Parts the scene number, as in "INT. HOUSE - DAY #12A#", from a heading. */
    static Numbered number(String heading) {
        String bare = withoutNotes(heading);
        int last = bare.length() - 1;
        int first = last <= 0 || bare.charAt(last) != '#' ? -1 : bare.lastIndexOf('#', last - 1);
        if (first > 0) {
            String number = bare.substring(first + 1, last);
            Matcher matcher = NUMBER.matcher(number);
            if (matcher.matches()) {
                int end = heading.lastIndexOf('#');
                int start = heading.lastIndexOf('#', end - 1);
                return new Numbered(heading.substring(0, start) + heading.substring(end + 1), number);
            }
        }
        return new Numbered(heading, null);
    }

    private static boolean capitals(String line) {
        boolean letter = false;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(line.charAt(i));
        }
        return letter;
    }
}
