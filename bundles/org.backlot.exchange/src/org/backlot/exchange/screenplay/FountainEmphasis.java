package org.backlot.exchange.screenplay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the marks of one Fountain paragraph, once, as {@link FountainText} says. */
final class FountainEmphasis {

    private final StringBuilder plain = new StringBuilder();
    private final List<Emphasis> emphasis = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();

    /** An opened mark, waiting for its other half. */
    private record Open(char mark, int length, int start) {
    }

    FountainText read(String marked) {
        int start = 0;
        while (start <= marked.length()) {
            int end = marked.indexOf('\n', start);
            end = end < 0 ? marked.length() : end;
            line(marked.substring(start, end));
            if (end < marked.length()) {
                plain.append('\n');
            }
            start = end + 1;
        }
        emphasis.sort(Comparator.comparingInt(Emphasis::start).thenComparingInt(e -> -e.end()));
        return new FountainText(plain.toString(), emphasis, notes);
    }

    private void line(String line) {
        int[] lastClose = lastCloses(line);
        Deque<Open> open = new ArrayDeque<>();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (escapes(line, i)) {
                plain.append(line.charAt(i + 1));
                i += 2;
            } else if (c == FountainSource.NOTE) {
                notes.add(plain.length());
                i++;
            } else if (c == '*' || c == '_') {
                int run = run(line, i);
                marks(line, i, run, open, lastClose);
                i += run;
            } else {
                plain.append(c);
                i++;
            }
        }
    }

    /** Whether a backslash here keeps the character after it. */
    private static boolean escapes(String line, int at) {
        return line.charAt(at) == '\\' && at + 1 < line.length() && "*_\\~!@>.#=[]".indexOf(line.charAt(at + 1)) >= 0;
    }

    private void marks(String line, int at, int run, Deque<Open> open, int[] lastClose) {
        char mark = line.charAt(at);
        int left = run;
        boolean afterText = at > 0 && !Character.isWhitespace(line.charAt(at - 1));
        while (afterText && left > 0 && !open.isEmpty() && open.peek().mark() == mark
                && open.peek().length() <= left) {
            Open opened = open.pop();
            left -= opened.length();
            close(opened);
        }
        int next = at + run;
        boolean beforeText = next < line.length() && !Character.isWhitespace(line.charAt(next));
        boolean inWord = mark == '_' && afterText && Character.isLetterOrDigit(line.charAt(at - 1));
        int longest = mark == '*' ? 3 : 1;
        if (left > 0 && left <= longest && beforeText && !inWord && lastClose[mark == '_' ? 0 : left] >= next) {
            open.push(new Open(mark, left, plain.length()));
        } else {
            plain.append(String.valueOf(mark).repeat(left));
        }
    }

    private void close(Open opened) {
        Set<Emphasis.Style> styles = EnumSet.noneOf(Emphasis.Style.class);
        if (opened.mark() == '_') {
            styles.add(Emphasis.Style.UNDERLINE);
        } else {
            if (opened.length() != 2) {
                styles.add(Emphasis.Style.ITALIC);
            }
            if (opened.length() >= 2) {
                styles.add(Emphasis.Style.BOLD);
            }
        }
        if (plain.length() > opened.start()) {
            emphasis.add(new Emphasis(opened.start(), plain.length(), styles));
        }
    }

    private static int run(String line, int at) {
        int end = at + 1;
        while (end < line.length() && line.charAt(end) == line.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** The last place at which a mark can close: [0] underscores, [n] n stars or more. */
    private static int[] lastCloses(String line) {
        int[] last = {-1, -1, -1, -1};
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c != '*' && c != '_') {
                i += escapes(line, i) ? 2 : 1;
                continue;
            }
            int run = run(line, i);
            if (i > 0 && !Character.isWhitespace(line.charAt(i - 1))) {
                for (int n = 1; c == '*' && n <= Math.min(3, run); n++) {
                    last[n] = i;
                }
                if (c == '_') {
                    last[0] = i;
                }
            }
            i += run;
        }
        return last;
    }
}
