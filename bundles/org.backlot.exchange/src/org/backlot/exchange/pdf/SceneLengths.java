package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The lengths of scenes as their own pages have them: from the base line of a heading to that of the next, and, where a
 * scene runs over a page, to the last line of each page, against the height of the block of text. White at the foot of
 * a page does not count, so that a page 12A of three lines is no whole page. A page is eight eighths.
 *
 * <p>Lengths are rounded to the next eighth above; half a line less than an eighth makes no new one. A scene is one
 * eighth at least.
 */
final class SceneLengths {

    /** Fewer pages do not tell how far the text of a full page reaches. */
    private static final int ENOUGH_PAGES = 4;
    private static final double MARGIN = 72;

    private final List<BodyPage> pages;
    private final double lineHeight;
    private final double block;

    SceneLengths(List<BodyPage> pages, double lineHeight) {
        this.pages = pages.stream().filter(page -> !page.lines().isEmpty()).toList();
        this.lineHeight = lineHeight;
        this.block = block();
    }

    private double block() {
        double paper = PageFrame.commonest(pages.stream().mapToDouble(page -> page.page().height())).orElse(792);
        double printed = paper - 2 * MARGIN;
        if (pages.size() < ENOUGH_PAGES) {
            return printed;
        }
        double top = PageFrame.commonest(pages.stream().mapToDouble(page -> page.lines().getFirst().y())).orElse(0);
        double foot = PageFrame.share(pages.stream().limit(pages.size() - 1L)
                .mapToDouble(page -> page.lines().getLast().y()), 0.95);
        double found = foot - top + lineHeight;
        return found < 0.6 * paper || found > 0.95 * paper ? printed : found;
    }

    /** The length of every scene in eighths of a page. */
    List<Integer> of(List<SceneDraft> scenes) {
        List<Integer> eighths = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            BodyLine from = scenes.get(i).heading;
            BodyLine to = i + 1 < scenes.size() ? scenes.get(i + 1).heading : null;
            double points = pages.stream().mapToDouble(page -> points(page, from, to)).sum();
            eighths.add(Math.max(1, (int) Math.ceil((points - lineHeight / 2) * 8 / block)));
        }
        return eighths;
    }

    private double points(BodyPage page, BodyLine from, BodyLine to) {
        int index = page.page().index();
        if (index < from.page() || to != null && index > to.page()) {
            return 0;
        }
        double start = index == from.page() ? from.y() : page.lines().getFirst().y();
        double end = to != null && index == to.page() ? to.y() : page.lines().getLast().y() + lineHeight;
        return Math.max(0, end - start);
    }
}
