package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which lines are scene headings, and the scenes that they open. */
final class HeadingLines {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*(?:-|\u2013|THRU|THROUGH|TO)\\s*(\\d{1,4})");
    private static final int MOST_OMITTED_AT_ONCE = 50;

    private final Columns columns;
    private final HeadingStyle style;

    HeadingLines(Columns columns, HeadingStyle style) {
        this.columns = columns;
        this.style = style;
    }

    /** The scenes that a line opens: none, one, or several that were omitted together. */
    List<SceneDraft> open(BodyLine line, BodyLine below) {
        String number = line.sceneNumber();
        if (Words.omitted(line.words()) && (number != null || columns.inAction(line))) {
            return omitted(line);
        }
        boolean alone = !line.tight() || number != null;
        if (!alone || line.text().glyphs().isEmpty()) {
            return List.of();
        }
        boolean words = Words.beginsAsHeading(line.words());
        boolean set = line.text().capitals() || !style.capitals() || number != null;
        if (words && set && (columns.inAction(line) || line.text().capitals() && !line.tight())) {
            return List.of(scene(line, !columns.inAction(line)
                    ? "taken for a scene heading by its words, though it does not stand where the others do"
                    : style.numbered() && number == null ? "bears no scene number, though most headings do" : null));
        }
        if (words && columns.inAction(line) && !set) {
            return List.of();
        }
        if (number != null && columns.inAction(line) && (line.left() != null || line.text().capitals())) {
            return List.of(scene(line, line.text().capitals() ? null
                    : "taken for a scene heading by the number beside it"));
        }
        String why = unnumbered(line, below);
        return why == null ? List.of() : List.of(scene(line, why));
    }

    /** Whether a line of action may be a heading all the same, for a person to say. */
    boolean perhaps(BodyLine line, boolean alone) {
        return alone && !style.numbered() && line.text().capitals() && line.words().length() > 3
                && line.words().matches(".*[\\p{L}\\p{N})]") && !Words.transition(line.words());
    }

    /** Why a line in capitals without number, INT or EXT is a heading all the same; null where it is none. */
    private String unnumbered(BodyLine line, BodyLine below) {
        boolean like = !style.numbered() && columns.inAction(line) && line.text().capitals() && !line.tight()
                && (below == null || !below.tight()) && line.text().width() > 2 * columns.frame().pitch()
                && !Words.transition(line.words());
        if (!like) {
            return null;
        }
        if (Words.onlyTime(line.words())) {
            return "taken for a scene heading, as it names a time and nothing else";
        }
        if (Words.setAndTime(line.words())) {
            return "taken for a scene heading, as it names a set and a time of day";
        }
        if (style.bold() && line.text().bold()) {
            return "taken for a scene heading, as it is in bold as the others are";
        }
        return style.spaced() && HeadingStyle.farBelow(line) && !line.topOfPage()
                ? "taken for a scene heading by the white above it" : null;
    }

    private static SceneDraft scene(BodyLine line, String review) {
        SceneDraft scene = new SceneDraft(line, line.sceneNumber(), line.words());
        if (review != null) {
            scene.reviews.add(review);
        }
        if (line.left() != null && line.right() != null && !line.left().equals(line.right())) {
            scene.reviews.add("the number is " + line.left() + " on the left and " + line.right() + " on the right");
        }
        return scene;
    }

    /** One scene for each number that was cut; what several numbers on a line mean is for a person to see. */
    private static List<SceneDraft> omitted(BodyLine line) {
        String told = line.sceneNumber() != null ? line.sceneNumber() : line.words();
        Matcher range = RANGE.matcher(told);
        List<SceneDraft> scenes = new ArrayList<>();
        if (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            for (int i = first; i <= last && i - first < MOST_OMITTED_AT_ONCE; i++) {
                SceneDraft scene = new SceneDraft(line, Integer.toString(i), "OMITTED");
                scene.reviews.add("taken for the omitted scenes " + first + " to " + last + ", one each");
                scenes.add(scene);
            }
        }
        return scenes.isEmpty() ? List.of(scene(line, null)) : scenes;
    }

    /** Whether a line belongs to the heading above it: in capitals too, and no blank line parts them. */
    boolean goesOn(SceneDraft scene, BodyLine line) {
        if (!scene.passages.isEmpty() || !line.tight() || !Words.noSmallLetter(line.words())
                || line.sceneNumber() != null || Words.beginsAsHeading(line.words())
                || line.page() != scene.heading.page()) {
            return false;
        }
        boolean below = Math.abs(line.x() - scene.heading.x()) < 8 * columns.frame().pitch();
        return below && (style.parted() || !WordBreaks.fits(scene.last().text(), line.text(), columns.frame().right())
                || scene.words().matches(".*[-,/\u2013\u2014]"));
    }
}
