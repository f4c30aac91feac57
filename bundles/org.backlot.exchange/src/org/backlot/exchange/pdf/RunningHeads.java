package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes away what is printed on every page around the script: page numbers, titles, lines with the date and colour of
 * the draft. They are known by the page number, which stands at one height on most pages, and by their words, which
 * come again on most.
 *
 * @param pages the pages without them, with their numbers as labels
 * @param drafts what stood there of a draft, by the index of the page
 * @param told   the labels of the pages whose numbers are not printed and could not be worked out, as "the 3rd page"
 */
record RunningHeads(List<TextPage> pages, Map<Integer, String> drafts, List<String> told) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:page\\s*|p\\.\\s*|-\\s*)?([A-Z]{0,2}\\d{1,4}[A-Z]{0,2})(?:\\s*(?:of|/)\\s*\\d+)?(?:\\s*-)?\\.?");
    /** Parts of the page's height in which running heads and feet stand. */
    private static final double HEAD = 0.14;
    private static final double FOOT = 0.88;
    private static final double SAME_HEIGHT = 3;
    private static final int LINES_LOOKED_AT = 3;

    static RunningHeads of(List<TextPage> pages) {
        double head = height(pages, true);
        double foot = height(pages, false);
        List<TextPage> bare = new ArrayList<>();
        Map<Integer, String> drafts = new LinkedHashMap<>();
        Map<String, Long> repeated = pages.stream().flatMap(page -> outer(page).distinct())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        long most = Math.max(3, Math.round(0.6 * (pages.size() - 1)));
        for (TextPage page : pages) {
            String label = null;
            List<TextLine> kept = new ArrayList<>();
            for (TextLine line : page.lines()) {
                boolean inHead = !Double.isNaN(head) ? line.y() <= head + SAME_HEIGHT && !script(line)
                        : namesDraft(line, page);
                boolean inFoot = !Double.isNaN(foot) && line.y() >= foot - SAME_HEIGHT && !script(line);
                boolean again = (line.y() < HEAD * page.height() || line.y() > FOOT * page.height())
                        && !script(line) && repeated.getOrDefault(key(line), 0L) >= most;
                if (!inHead && !inFoot && !again) {
                    kept.add(line);
                    continue;
                }
                for (Segment segment : line.segments()) {
                    String number = number(segment.text());
                    if (number != null && label == null) {
                        label = number;
                    } else if (PdfTitlePage.isDraft(segment.text())) {
                        drafts.putIfAbsent(page.index(), segment.text());
                    }
                }
            }
            bare.add(page.with(label, List.copyOf(kept)));
        }
        return new RunningHeads(List.copyOf(bare), drafts, List.of());
    }

    /** The same, where a page without a number takes it from its neighbours; the first pages may be title pages. */
    RunningHeads labelled(int titlePages) {
        List<TextPage> all = new ArrayList<>(pages);
        List<String> guessed = new ArrayList<>();
        boolean none = pages.stream().allMatch(page -> page.label() == null);
        for (int i = titlePages; i < all.size(); i++) {
            TextPage page = all.get(i);
            if (page.label() == null) {
                String label = none ? Integer.toString(i - titlePages + 1) : fromNeighbours(all, i, titlePages);
                if (!none && i > titlePages) {
                    guessed.add(label);
                }
                all.set(i, page.with(label, page.lines()));
            }
        }
        return new RunningHeads(List.copyOf(all), drafts, List.copyOf(guessed));
    }

    private static String fromNeighbours(List<TextPage> pages, int index, int first) {
        if (index > first && whole(pages.get(index - 1).label())) {
            return Integer.toString(Integer.parseInt(pages.get(index - 1).label()) + 1);
        }
        int next = index + 1;
        while (next < pages.size() && pages.get(next).label() == null) {
            next++;
        }
        if (index == first && next < pages.size() && whole(pages.get(next).label())) {
            return Integer.toString(Math.max(1, Integer.parseInt(pages.get(next).label()) - (next - index)));
        }
        return index > first ? pages.get(index - 1).label() + "+" : "1";
    }

    private static boolean whole(String label) {
        return label != null && label.matches("\\d{1,6}");
    }

    /** The height at which page numbers stand above or below the script; NaN where there are none. */
    private static double height(List<TextPage> pages, boolean above) {
        Map<Long, Integer> counts = new HashMap<>();
        for (TextPage page : pages) {
            List<TextLine> lines = above ? page.lines() : page.lines().reversed();
            lines.stream().limit(LINES_LOOKED_AT).filter(line -> above ? line.y() < HEAD * page.height()
                    : line.y() > FOOT * page.height()).filter(line -> numbered(line, page.width())).findFirst()
                    .ifPresent(line -> counts.merge(Math.round(line.y() / SAME_HEIGHT), 1, Integer::sum));
        }
        // Heights that lie on either side of a step of rounding belong together.
        Map.Entry<Long, Integer> best = null;
        for (Long height : counts.keySet()) {
            int count = counts.get(height) + counts.getOrDefault(height + 1, 0);
            if (best == null || count > best.getValue()) {
                best = Map.entry(counts.containsKey(height + 1) && above ? height + 1 : height, count);
            }
        }
        boolean enough = best != null && best.getValue() >= Math.max(1, Math.round(0.4 * (pages.size() - 1)));
        return enough ? best.getKey() * SAME_HEIGHT : Double.NaN;
    }

    private static boolean numbered(TextLine line, double width) {
        Segment last = line.last();
        boolean twice = line.segments().size() > 1 && line.segments().stream().limit(line.segments().size() - 1L)
                .anyMatch(s -> s.text().equals(last.text()));
        boolean place = line.segments().size() == 1 || last.x() > width / 2;
        return number(last.text()) != null && place && !twice && !script(line);
    }

    /** Whether a line stands alone on top of a page and names a draft. */
    private static boolean namesDraft(TextLine line, TextPage page) {
        boolean alone = page.lines().size() > 1 && page.lines().getFirst() == line
                && page.lines().get(1).y() - line.y() > 2 * line.first().size();
        return alone && line.y() < HEAD * page.height()
                && line.segments().stream().anyMatch(segment -> PdfTitlePage.isDraft(segment.text()));
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number.group(1) : null;
    }

    /** Whether a line is the script's own, although its words come again. */
    private static boolean script(TextLine line) {
        return line.segments().stream().map(Segment::text).anyMatch(text -> Words.beginsAsHeading(text)
                || Words.numberAndHeading(text) != null || Words.sceneContinues(text) || Words.saysContinued(text)
                || Words.more(text));
    }

    private static Stream<String> outer(TextPage page) {
        return page.lines().stream().filter(line -> line.y() < HEAD * page.height() || line.y() > FOOT * page.height())
                .map(RunningHeads::key);
    }

    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / SAME_HEIGHT);
    }
}
