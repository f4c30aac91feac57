package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

import org.backlot.exchange.screenplay.Emphasis;
import org.backlot.exchange.screenplay.ScreenplayParagraph;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** A paragraph of the script while its lines are put together. */
final class Passage {

    final Kind kind;
    final Column column;
    final BodyLine first;
    BodyLine last;
    /** The first line with a mark of revision beside it; null where there is none. */
    BodyLine starred;
    /** What a person should look at here, a sentence each. */
    final List<String> reviews = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final List<Emphasis> emphasis = new ArrayList<>();

    Passage(Kind kind, Column column, BodyLine line) {
        this.kind = kind;
        this.column = column;
        this.first = line;
        append(line, "");
    }

    /** Adds a line after what parts it from the one before; a soft hyphen at the end goes with its line break. */
    void append(BodyLine line, String joint) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == WordBreaks.SOFT_HYPHEN) {
            text.setLength(text.length() - 1);
            add(line, "");
        } else {
            add(line, joint);
        }
    }

    /** Adds a line that begins with the rest of a word that the one before ends with. */
    void appendRestOfWord(BodyLine line) {
        text.setLength(text.length() - 1);
        add(line, "");
    }

    private void add(BodyLine line, String joint) {
        text.append(joint);
        int from = text.length();
        text.append(line.words());
        for (Emphasis range : line.text().emphasis()) {
            Emphasis before = emphasis.isEmpty() ? null : emphasis.getLast();
            int start = from + range.start();
            if (before != null && before.styles().equals(range.styles()) && before.end() >= from - joint.length()
                    && range.start() == 0 && !joint.contains("\n")) {
                emphasis.removeLast();
                start = before.start();
            }
            emphasis.add(new Emphasis(start, from + range.end(), range.styles()));
        }
        last = line;
        starred = starred == null && line.starred() ? line : starred;
    }

    String text() {
        return text.toString().replace(String.valueOf(WordBreaks.SOFT_HYPHEN), "");
    }

    /** As the script has it; headings and cues are known by their place, so how they are set says nothing more. */
    ScreenplayParagraph paragraph(int line) {
        boolean plain = kind == Kind.CHARACTER || kind == Kind.TRANSITION
                || text.indexOf(String.valueOf(WordBreaks.SOFT_HYPHEN)) >= 0;
        int length = text().length();
        List<Emphasis> kept = plain ? List.of() : emphasis.stream().filter(range -> range.start() < length)
                .map(range -> new Emphasis(range.start(), Math.min(length, range.end()), range.styles())).toList();
        return new ScreenplayParagraph(kind, text(), column, "", kept, line);
    }
}
