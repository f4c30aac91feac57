package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backlot.core.draft.SceneVersion.Line;
import org.backlot.core.model.ParagraphKind;

/**
 * Two texts side by side, paragraph by paragraph, with the words marked that differ.
 *
 * @param rows in the order of both texts
 */
public record TextDifference(List<Row> rows) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+|[^\\p{L}\\p{N}'’\\s]");
    /** Paragraphs that share fewer of their words are two, one gone and one new. */
    private static final double ALIKE = 0.4;

    /** Characters of a paragraph, from start to before end. */
    public record Span(int start, int end) {
    }

    /**
     * One paragraph of either text, or one of both that is the same or was changed.
     *
     * @param before  its place in the old text; -1 where it is new
     * @param after   its place in the new text; -1 where it is gone
     * @param removed words of the old paragraph that are gone
     * @param added   words of the new paragraph that were not there
     */
    public record Row(int before, int after, List<Span> removed, List<Span> added) {

        /** Whether both texts have it, word for word. */
        public boolean same() {
            return before >= 0 && after >= 0 && removed.isEmpty() && added.isEmpty();
        }
    }

    public TextDifference {
        rows = List.copyOf(rows);
    }

    /** Compares two texts; their notes to the reader are compared like everything else. */
    public static TextDifference of(List<Line> before, List<Line> after) {
        List<Row> rows = new ArrayList<>();
        int a = 0;
        int b = 0;
        List<Common.Place> same = new ArrayList<>(Common.of(before.size(), after.size(),
                (i, j) -> before.get(i).equals(after.get(j))));
        same.add(new Common.Place(before.size(), after.size()));
        for (Common.Place place : same) {
            replaced(before, a, place.a(), after, b, place.b(), rows);
            if (place.a() < before.size()) {
                rows.add(new Row(place.a(), place.b(), List.of(), List.of()));
            }
            a = place.a() + 1;
            b = place.b() + 1;
        }
        return new TextDifference(rows);
    }

    /** Whether the texts are the same. */
    public boolean isEmpty() {
        return rows.stream().allMatch(Row::same);
    }

    private static void replaced(List<Line> before, int a, int endA, List<Line> after,
            int b, int endB, List<Row> rows) {
        List<Common.Place> alike = new ArrayList<>(Common.of(endA - a, endB - b,
                (i, j) -> alike(before.get(a + i), after.get(b + j))));
        alike.add(new Common.Place(endA - a, endB - b));
        int i = 0;
        int j = 0;
        for (Common.Place place : alike) {
            for (; i < place.a(); i++) {
                rows.add(new Row(a + i, -1, whole(before.get(a + i)), List.of()));
            }
            for (; j < place.b(); j++) {
                rows.add(new Row(-1, b + j, List.of(), whole(after.get(b + j))));
            }
            if (a + i < endA) {
                rows.add(words(before.get(a + i), after.get(b + j), a + i, b + j));
            }
            i = place.a() + 1;
            j = place.b() + 1;
        }
    }

    private static List<Span> whole(Line line) {
        return List.of(new Span(0, line.text().length()));
    }

    /** A cue that changed is still the cue of the same speech; other paragraphs share words. */
    private static boolean alike(Line before, Line after) {
        if (before.kind() != after.kind() || before.kind() == ParagraphKind.CHARACTER) {
            return before.kind() == after.kind();
        }
        List<String> a = words(before.text());
        List<String> b = words(after.text());
        int common = Common.of(a.size(), b.size(), (i, j) -> a.get(i).equals(b.get(j))).size();
        return 2.0 * common >= ALIKE * (a.size() + b.size());
    }

    private static Row words(Line before, Line after, int a, int b) {
        List<Span> old = spans(before.text());
        List<Span> fresh = spans(after.text());
        List<Common.Place> same = Common.of(old.size(), fresh.size(),
                (i, j) -> text(before, old.get(i)).equals(text(after, fresh.get(j))));
        List<Span> removed = others(old, same.stream().map(Common.Place::a).collect(Collectors.toSet()));
        List<Span> added = others(fresh, same.stream().map(Common.Place::b).collect(Collectors.toSet()));
        boolean spacesAlone = removed.isEmpty() && added.isEmpty();
        return spacesAlone ? new Row(a, b, whole(before), whole(after)) : new Row(a, b, removed, added);
    }

    private static String text(Line line, Span span) {
        return line.text().substring(span.start(), span.end());
    }

    private static List<Span> others(List<Span> spans, java.util.Set<Integer> same) {
        List<Span> others = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (!same.contains(i)) {
                boolean goesOn = !others.isEmpty() && i > 0 && others.getLast().end() == spans.get(i - 1).end();
                Span span = goesOn ? new Span(others.removeLast().start(), spans.get(i).end()) : spans.get(i);
                others.add(span);
            }
        }
        return List.copyOf(others);
    }

    private static List<Span> spans(String text) {
        return WORD.matcher(text).results().map(word -> new Span(word.start(), word.end())).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }
}
