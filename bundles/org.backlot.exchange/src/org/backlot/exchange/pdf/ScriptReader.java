package org.backlot.exchange.pdf;

import java.util.List;

import org.backlot.core.breakdown.Cue;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** Reads the lines of a script by their place on the page, one after another. */
final class ScriptReader {

    private static final int LONGEST_CUE = 60;
    /** In lines: a blank line within a speech, as poems have it. */
    private static final double BLANK_LINE = 2.4;

    private final Columns columns;
    private final HeadingLines headings;
    private final WordBreaks breaks;
    private final Script script = new Script();
    /** The page before ended with (MORE). */
    private boolean more;
    private List<BodyLine> lines = List.of();
    private double pageWidth;

    ScriptReader(Columns columns, HeadingStyle style, WordBreaks breaks) {
        this.columns = columns;
        this.headings = new HeadingLines(columns, style);
        this.breaks = breaks;
    }

    Script read(List<BodyPage> pages) {
        for (BodyPage page : pages) {
            lines = page.lines();
            pageWidth = page.page().width();
            int next = 0;
            while (next < lines.size()) {
                next += take(next);
            }
            more = page.more();
        }
        return script;
    }

    /** Takes what begins with a line; returns how many lines it took. */
    private int take(int index) {
        BodyLine line = lines.get(index);
        BodyLine below = index + 1 < lines.size() ? lines.get(index + 1) : null;
        List<SceneDraft> opened = headings.open(line, below);
        if (!opened.isEmpty()) {
            script.scenes.addAll(opened);
        } else if (!script.scenes.isEmpty() && headings.goesOn(script.scenes.getLast(), line)) {
            SceneDraft scene = script.scenes.getLast();
            scene.goesOn(line, breaks.joint(scene.last().words()));
        } else if (SideBySide.begins(line, below, columns.frame())) {
            int height = SideBySide.height(lines, index);
            script.current().addAll(SideBySide.passages(lines.subList(index, index + height), breaks));
            return height;
        } else if (cue(line, below)) {
            speech(line);
        } else if (!spoken(line)) {
            described(line, below);
        }
        return 1;
    }

    private boolean cue(BodyLine line, BodyLine below) {
        boolean leads = !line.tight() && below != null && below.tight() && columns.spoken()
                && line.words().length() <= LONGEST_CUE && !line.words().startsWith("(");
        if (!leads || !columns.indentedAsCue(line) && !columns.inCue(line)) {
            return false;
        }
        boolean speech = columns.inDialogue(below) || below.words().startsWith("(") && columns.inBrackets(below);
        return speech && (line.text().capitals() || columns.inCue(line));
    }

    private void speech(BodyLine line) {
        Passage speaker = script.speaker();
        boolean same = speaker != null && speaker.column == Column.FULL && line.topOfPage()
                && Cue.parse(speaker.text()).name().equals(Cue.parse(line.words()).name());
        if (same && (more || Words.saysContinued(line.words()))) {
            if (!more) {
                script.last().reviews.add("joined with the speech on the page before, which does not say (MORE)");
            }
            return;
        }
        Passage cue = add(Kind.CHARACTER, line);
        if (!columns.inCue(line)) {
            cue.reviews.add("taken for a cue, by " + columns.place(line) + " and the speech below it");
        } else if (!line.text().capitals()) {
            cue.reviews.add("taken for a cue by its place, though it is not in capitals");
        }
    }

    /** Takes a line that is part of a speech; false where it is not. */
    private boolean spoken(BodyLine line) {
        Passage last = script.last();
        boolean speaking = last != null && last.kind.speech() && last.column == Column.FULL;
        if (!speaking || !(line.tight() || line.topOfPage() || resumes(line, last))) {
            return false;
        }
        boolean open = last.kind == Kind.PARENTHETICAL && !last.text().endsWith(")");
        if (open && line.x() > columns.dialogue() + PageFrame.SAME && line.tight()) {
            breaks.join(last, line, Double.NEGATIVE_INFINITY);
        } else if (line.words().startsWith("(") && columns.inBrackets(line)) {
            add(Kind.PARENTHETICAL, line);
        } else if (columns.inDialogue(line)) {
            words(line, last);
        } else if (line.tight() && line.x() > columns.dialogue() && !columns.atRight(line)) {
            words(line, last);
            script.last().reviews.add("taken for what is said, though it is set in further");
        } else {
            return false;
        }
        return true;
    }

    private boolean resumes(BodyLine line, Passage last) {
        return last.kind == Kind.DIALOGUE && columns.inDialogue(line) && line.gap() < BLANK_LINE
                && !columns.centred(line, pageWidth);
    }

    private void words(BodyLine line, Passage last) {
        if (last.kind != Kind.DIALOGUE) {
            add(Kind.DIALOGUE, line);
        } else if (line.tight()) {
            breaks.join(last, line, columns.dialogueEnd());
        } else if (line.topOfPage()) {
            last.append(line, breaks.joint(last.last.words()));
        } else {
            last.append(line, "\n\n");
            last.reviews.add("taken for one speech, though a blank line parts it");
        }
    }

    private void described(BodyLine line, BodyLine below) {
        boolean alone = !line.tight() && (below == null || !below.tight());
        boolean transition = alone && line.text().capitals() && columns.atRight(line);
        if (transition) {
            Passage passage = add(Kind.TRANSITION, line);
            if (!Words.transition(line.words()) && !line.words().endsWith(":")) {
                passage.reviews.add("taken for a transition by its place at the right");
            }
        } else if (columns.inAction(line)) {
            action(line, alone);
        } else if (columns.centred(line, pageWidth) && !line.tight()) {
            centred(line, alone);
        } else {
            setIn(line);
        }
    }

    private void action(BodyLine line, boolean alone) {
        Passage last = script.last();
        if (alone && line.text().capitals() && line.words().endsWith(" TO:")) {
            add(Kind.TRANSITION, line);
        } else if (last != null && last.kind == Kind.ACTION && last.column == Column.FULL && line.tight()) {
            breaks.join(last, line, columns.frame().right());
        } else if (last != null && last.kind == Kind.ACTION && line.topOfPage() && goesOn(last, line)) {
            last.append(line, breaks.joint(last.last.words()));
        } else {
            Passage passage = add(Kind.ACTION, line);
            if (line.tight() && last != null && last.kind.speech()) {
                passage.reviews.add("taken for action, though no blank line parts it from the speech above");
            } else if (headings.perhaps(line, alone)) {
                passage.reviews.add("taken for action, but may be a scene heading without INT or EXT");
            }
        }
    }

    /** Whether a paragraph goes on over the page: it stops in mid-sentence, or, which is a guess, on a full line. */
    private boolean goesOn(Passage last, BodyLine line) {
        boolean ended = last.last.words().matches(".*[.?!:\u2026][\"\u201d\u2019')\\]]*|.*(?:--|\u2014)");
        boolean full = !WordBreaks.fits(last.last.text(), line.text(), columns.frame().right());
        boolean capitals = last.last.text().capitals() || line.text().capitals();
        if (ended && full) {
            script.openFeet.add(last.last.label());
        }
        return !ended && !capitals && (full || line.words().matches("\\p{Ll}.*"));
    }

    private void centred(BodyLine line, boolean alone) {
        Passage passage = add(Kind.CENTERED, line);
        if (columns.inCue(line) && line.text().capitals() && alone && columns.spoken()) {
            passage.reviews.add("stands where cues stand, but nothing is said below it");
        }
    }

    private void setIn(BodyLine line) {
        Passage last = script.last();
        if (line.tight() && last != null && last.last.page() == line.page() && !last.kind.speech()) {
            breaks.join(last, line, columns.frame().right());
            return;
        }
        if (columns.inDialogue(line) && columns.spoken()) {
            add(Kind.ACTION, line).reviews.add("stands where speeches stand, but nobody is named; taken for action");
        } else if (columns.inCue(line) && line.text().capitals()) {
            add(Kind.ACTION, line).reviews.add("stands where cues stand, but nothing is said below it");
        } else {
            add(Kind.ACTION, line).reviews.add("taken for action, though it does not stand in its column");
        }
    }

    private Passage add(Kind kind, BodyLine line) {
        Passage passage = new Passage(kind, Column.FULL, line);
        script.current().add(passage);
        return passage;
    }
}
