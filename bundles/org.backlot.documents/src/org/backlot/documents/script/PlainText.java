package org.backlot.documents.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;

/** The text of a script without marks, and broken into the lines of a page. */
public final class PlainText {

    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)(\\*{1,3}|_)(?=\\S)(.+?)(?<=\\S)\\1");

    /** @param start where the line begins in the text that was broken */
    public record Line(int start, String text) {
    }

    private PlainText() {
    }

    /** A paragraph without Fountain's marks of emphasis, and with one kind of line end. */
    public static String of(Paragraph paragraph) {
        return paragraph.getText() == null ? "" : of(paragraph.getText()).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without Fountain's marks of emphasis. */
    public static String of(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
            return text;
        }
        String before;
        String now = text;
        do {
            before = now;
            now = EMPHASIS.matcher(now).replaceAll("$2");
        } while (!now.equals(before));
        return now.replace("\\*", "*").replace("\\_", "_");
    }

    /**
     * How many characters stand on a line of a page, as screenplays are typed: 10 to the inch, 60 for action, 35 for
     * speech, 26 for an aside in it.
     */
    public static int width(ParagraphKind kind) {
        return switch (kind) {
            case DIALOGUE, LYRICS -> 35;
            case PARENTHETICAL -> 26;
            default -> 60;
        };
    }

    /** A text in as many lines as its width needs, broken between words; a word that is too long stays whole. */
    public static List<Line> broken(String text, int width) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            int at = 0;
            while (line.length() - at > width) {
                int space = line.lastIndexOf(' ', at + width);
                int next = line.indexOf(' ', at);
                int end = space > at ? space : next > at ? next : line.length();
                lines.add(new Line(from + at, line.substring(at, end)));
                at = end;
                while (at < line.length() && line.charAt(at) == ' ') {
                    at++;
                }
            }
            if (at < line.length() || line.isEmpty()) {
                lines.add(new Line(from + at, line.substring(at)));
            }
            from += line.length() + 1;
        }
        return lines;
    }
}
