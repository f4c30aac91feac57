package org.backlot.exchange.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the lines of a paragraph join. A line that the next word would have fitted on was broken by the writer, and the
 * break stays. A word parted by a hyphen at the end of a line is made whole where the script has it whole elsewhere and
 * never with the hyphen.
 */
final class WordBreaks {

    static final char SOFT_HYPHEN = '\u00AD';

    private final Set<String> words = new HashSet<>();
    private final Map<Boolean, Integer> dashes = new HashMap<>();

    WordBreaks(List<BodyPage> pages) {
        for (BodyPage page : pages) {
            for (BodyLine line : page.lines()) {
                for (String word : line.words().split("[^\\p{L}\\p{N}'\u2019-]+")) {
                    words.add(folded(word));
                }
                if (line.words().matches(".*\\p{L}--\\s.*")) {
                    dashes.merge(true, 1, Integer::sum);
                }
                if (line.words().matches(".*\\p{L}--\\p{L}.*")) {
                    dashes.merge(false, 1, Integer::sum);
                }
            }
        }
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether the first word of a line would have stood on the line before it, in a column that ends there. */
    static boolean fits(Segment before, Segment line, double columnEnd) {
        int space = line.text().indexOf(' ');
        int length = space < 0 ? line.text().length() : space;
        double pitch = Math.max(before.pitch(), line.pitch());
        return before.end() + pitch * (length + 1) < columnEnd - pitch / 2;
    }

    /** Adds the next line of a paragraph. */
    void join(Passage passage, BodyLine line, double columnEnd) {
        String before = passage.last.words();
        if (parted(before, line.words())) {
            passage.appendRestOfWord(line);
            passage.reviews.add("a word that was parted at the end of a line was made whole");
        } else if (fits(passage.last.text(), line.text(), columnEnd)) {
            passage.append(line, "\n");
        } else {
            passage.append(line, joint(before));
        }
    }

    /** What stands between two lines that are one sentence. */
    String joint(String before) {
        if (before.endsWith("--")) {
            boolean spaced = dashes.getOrDefault(true, 0) >= dashes.getOrDefault(false, 0);
            return before.endsWith(" --") || spaced ? " " : "";
        }
        return before.matches(".*[\\p{L}\\p{N}]-") ? "" : " ";
    }

    private boolean parted(String before, String after) {
        if (!before.matches(".*\\p{L}-") || !after.matches("\\p{Ll}.*")) {
            return false;
        }
        String start = before.substring(0, before.length() - 1).replaceAll(".*[^\\p{L}\\p{N}'\u2019-]", "");
        String end = after.replaceAll("[^\\p{L}\\p{N}'\u2019-].*", "");
        return words.contains(folded(start + end)) && !words.contains(folded(start + "-" + end));
    }
}
