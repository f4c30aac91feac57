package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * Where the columns of a script stand, found from the left edges of its own lines. Lines of dialogue are the commonest
 * that are set in and follow another without a blank line; cues stand to the right of them, in capitals, with a blank
 * line above and none below; what is in brackets, between the two. A place that the script does not use is NaN.
 *
 * @param frame         the block of text
 * @param dialogue      the left edge of dialogue
 * @param dialogueEnd   the right edge of dialogue
 * @param cue           the left edge of cues; NaN also where cues are centred
 * @param cueCentre     the middle of cues, where these are centred instead
 * @param parenthetical the left edge of what is in brackets
 */
record Columns(PageFrame frame, double dialogue, double dialogueEnd, double cue, double cueCentre,
        double parenthetical) {

    private static final double SAME = PageFrame.SAME;
    /** Points by which an indent differs from the column of action, at the least. */
    private static final double INDENT = 12;

    /** An indented line with the lines about it. */
    private record Indented(BodyLine line, BodyLine below) {

        boolean leads() {
            return !line.tight() && below != null && below.tight() && below.page() == line.page();
        }
    }

    static Columns of(List<BodyPage> pages, PageFrame frame) {
        List<Indented> lines = new ArrayList<>();
        for (BodyPage page : pages) {
            for (int i = 0; i < page.lines().size(); i++) {
                BodyLine line = page.lines().get(i);
                boolean indented = line.x() > frame.left() + INDENT && line.x() < frame.right();
                if (indented && line.parts().size() == 1 && line.sceneNumber() == null) {
                    lines.add(new Indented(line, i + 1 < page.lines().size() ? page.lines().get(i + 1) : null));
                }
            }
        }
        double dialogue = commonest(lines, i -> i.line.tight() && !i.line.text().capitals()
                && !i.line.words().startsWith("("));
        double end = PageFrame.share(lines.stream().filter(i -> near(i.line.x(), dialogue))
                .mapToDouble(i -> i.line.text().end()), 0.97);
        List<Indented> cues = lines.stream().filter(i -> i.leads() && i.line.text().capitals()
                && !i.line.words().startsWith("(") && near(i.below.x(), dialogue) || i.leads()
                && i.below.words().startsWith("(")).filter(i -> i.line.x() > dialogue + SAME).toList();
        double cue = commonest(cues, i -> true);
        double centre = PageFrame.commonest(cues.stream().mapToDouble(i -> i.line.text().centre())).orElse(Double.NaN);
        long byEdge = cues.stream().filter(i -> near(i.line.x(), cue)).count();
        long byCentre = cues.stream().filter(i -> near(i.line.text().centre(), centre)).count();
        boolean centred = byCentre > byEdge;
        double brackets = commonest(lines, i -> i.line.words().startsWith("(") && i.line.tight()
                && i.line.x() > dialogue + SAME);
        return new Columns(frame, dialogue, end, centred ? Double.NaN : cue, centred ? centre : Double.NaN, brackets);
    }

    private static double commonest(List<Indented> lines, Predicate<Indented> which) {
        OptionalDouble x = PageFrame.commonest(lines.stream().filter(which).mapToDouble(i -> i.line.x()));
        return x.orElse(Double.NaN);
    }

    private static boolean near(double x, double column) {
        return Math.abs(x - column) < SAME;
    }

    /** Whether the script has a column of dialogue at all. */
    boolean spoken() {
        return !Double.isNaN(dialogue);
    }

    boolean inAction(BodyLine line) {
        return near(line.x(), frame.left());
    }

    boolean inDialogue(BodyLine line) {
        return near(line.x(), dialogue);
    }

    boolean inCue(BodyLine line) {
        return Double.isNaN(cue) ? Math.abs(line.text().centre() - cueCentre) < 2 * SAME : near(line.x(), cue);
    }

    /** Whether a line in brackets stands where those of speeches do. */
    boolean inBrackets(BodyLine line) {
        boolean own = Double.isNaN(parenthetical) ? line.x() > dialogue - SAME
                : line.x() > (dialogue + parenthetical) / 2;
        return own && (Double.isNaN(cue) || line.x() < cue + SAME);
    }

    /** Whether a line is set in far enough to be a cue, if what follows is a speech. */
    boolean indentedAsCue(BodyLine line) {
        return line.x() > dialogue + 1.5 * frame.pitch() && line.x() < frame.right() - 2 * frame.pitch();
    }

    /** Whether a line stands at the right of the page: beyond cues, or against the right edge. */
    boolean atRight(BodyLine line) {
        double beyond = DoubleStream.of(cue, cueCentre, dialogue, frame.left()).filter(x -> !Double.isNaN(x))
                .findFirst().orElseThrow();
        boolean against = Math.abs(line.text().end() - frame.right()) < 4 * frame.pitch();
        double middle = (frame.left() + frame.right()) / 2;
        return line.x() > beyond + 3 * frame.pitch() && (line.x() > middle || against);
    }

    /** Whether a line stands in the middle of the block of text or of its page. */
    boolean centred(BodyLine line, double pageWidth) {
        double off = Math.min(Math.abs(line.text().centre() - (frame.left() + frame.right()) / 2),
                Math.abs(line.text().centre() - pageWidth / 2));
        return line.x() > frame.left() + INDENT && off < Math.max(2 * frame.pitch(), SAME);
    }

    /** Where the place of a line lies, for a person. */
    String place(BodyLine line) {
        if (line.x() < dialogue || !spoken()) {
            return "its place between the columns of action and dialogue";
        }
        return Double.isNaN(cue) || line.x() < cue ? "its place between the columns of dialogue and cues"
                : "its place to the right of the column of cues";
    }
}
