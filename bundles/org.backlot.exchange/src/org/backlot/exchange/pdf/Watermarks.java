package org.backlot.exchange.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes away what is drawn over the pages in type that the script does not use: a name across every page. What leans
 * was left out before.
 */
final class Watermarks {

    private static final double MUCH_LARGER = 1.6;
    private static final int ENOUGH_PAGES = 3;

    private Watermarks() {
    }

    static List<GlyphPage> without(List<GlyphPage> pages) {
        double size = PageFrame.commonest(pages.stream().flatMap(page -> page.glyphs().stream())
                .mapToDouble(Glyph::size)).orElse(12);
        Map<String, Integer> seen = new HashMap<>();
        for (GlyphPage page : pages) {
            page.glyphs().stream().filter(g -> g.size() > MUCH_LARGER * size).map(Watermarks::key).distinct()
                    .forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int most = Math.max(ENOUGH_PAGES, pages.size() / 2);
        return pages.stream().map(page -> new GlyphPage(page.index(), page.width(), page.height(), page.glyphs()
                .stream().filter(g -> g.size() <= MUCH_LARGER * size || seen.get(key(g)) < most).toList(),
                page.unreadable())).toList();
    }

    private static String key(Glyph glyph) {
        return glyph.text() + "@" + Math.round(glyph.x() / 2) + "," + Math.round(glyph.y() / 2);
    }
}
