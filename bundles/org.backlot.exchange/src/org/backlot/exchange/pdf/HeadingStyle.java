package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the headings of a script are set that begin with INT or EXT, so that others are known by it.
 *
 * @param numbered most bear a scene number in a margin
 * @param bold     nearly all are in bold, and action is not
 * @param spaced   nearly all have more white above them than paragraphs have
 * @param capitals nearly all are in capitals
 * @param parted   nearly all have a blank line below them
 */
record HeadingStyle(boolean numbered, boolean bold, boolean spaced, boolean capitals, boolean parted) {

    private static final double NEARLY_ALL = 0.8;
    private static final double TWO_LINES = 2.6;

    static HeadingStyle of(List<BodyPage> pages, PageFrame frame) {
        List<BodyLine> lines = pages.stream().flatMap(page -> page.lines().stream())
                .filter(line -> Math.abs(line.x() - frame.left()) < PageFrame.SAME).toList();
        List<BodyLine> headings = lines.stream().filter(line -> Words.beginsAsHeading(line.words())).toList();
        List<BodyLine> others = lines.stream().filter(line -> !Words.beginsAsHeading(line.words())).toList();
        long numbered = headings.stream().filter(line -> line.sceneNumber() != null).count();
        boolean bold = share(headings, line -> line.text().bold()) > NEARLY_ALL
                && share(others, line -> line.text().bold()) < 1 - NEARLY_ALL;
        List<BodyLine> within = headings.stream().filter(line -> !line.topOfPage()).toList();
        boolean spaced = within.size() > 2 && share(within, HeadingStyle::farBelow) > NEARLY_ALL
                && share(others.stream().filter(line -> !line.tight()).toList(), HeadingStyle::farBelow) < 0.3;
        return new HeadingStyle(2 * numbered > headings.size(), bold, spaced,
                share(headings, line -> line.text().capitals()) > NEARLY_ALL,
                share(below(pages), line -> !line.tight()) > NEARLY_ALL);
    }

    private static List<BodyLine> below(List<BodyPage> pages) {
        List<BodyLine> below = new ArrayList<>();
        for (BodyPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                if (Words.beginsAsHeading(page.lines().get(i - 1).words())) {
                    below.add(page.lines().get(i));
                }
            }
        }
        return below;
    }

    static boolean farBelow(BodyLine line) {
        return line.gap() > TWO_LINES;
    }

    private static double share(List<BodyLine> lines, Predicate<BodyLine> which) {
        return lines.isEmpty() ? 0 : (double) lines.stream().filter(which).count() / lines.size();
    }
}
