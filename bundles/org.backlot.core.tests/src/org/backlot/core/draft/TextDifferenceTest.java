package org.backlot.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.backlot.core.draft.SceneVersion.Line;
import org.backlot.core.model.ParagraphKind;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    private static List<Line> lines(String... texts) {
        return Stream.of(texts).map(text -> new Line(ParagraphKind.ACTION, text, false)).toList();
    }

    /** The rows, with what is gone in [ ] and what is new in { }. */
    private static List<String> marked(List<Line> before, List<Line> after) {
        return TextDifference.of(before, after).rows().stream().map(row -> {
            String old = row.before() < 0 ? "" : mark(before.get(row.before()).text(), row.removed(), "[", "]");
            String fresh = row.after() < 0 ? "" : mark(after.get(row.after()).text(), row.added(), "{", "}");
            return row.same() ? old : old + " > " + fresh;
        }).toList();
    }

    private static String mark(String text, List<TextDifference.Span> spans, String open, String close) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = spans.size() - 1; i >= 0; i--) {
            marked.insert(spans.get(i).end(), close).insert(spans.get(i).start(), open);
        }
        return marked.toString();
    }

    @Test
    void theWordsThatChangedAreMarkedAndNoOthers() {
        assertEquals(List.of("Oda falls down. > Oda {slips and} falls down."),
                marked(lines("Oda falls down."), lines("Oda slips and falls down.")));
        assertEquals(List.of("A [grey] shore. > A {white} shore."),
                marked(lines("A grey shore."), lines("A white shore.")));
    }

    @Test
    void aParagraphThatCameOrWentIsMarkedAsAWhole() {
        assertEquals(List.of("One two three.", " > {Four five six.}", "Seven eight nine."),
                marked(lines("One two three.", "Seven eight nine."),
                        lines("One two three.", "Four five six.", "Seven eight nine.")));
        assertEquals(List.of("[One two three.] > ", "Seven eight nine."),
                marked(lines("One two three.", "Seven eight nine."), lines("Seven eight nine.")));
    }

    @Test
    void paragraphsThatShareNothingAreTwo() {
        assertEquals(List.of("[Bank the fire first.] > ", " > {Where is everybody?}"),
                marked(lines("Bank the fire first."), lines("Where is everybody?")));
    }

    @Test
    void spacesAndKindsCountAsADifference() {
        assertEquals(List.of("[One  two.] > {One two.}"), marked(lines("One  two."), lines("One two.")));
        Line shot = new Line(ParagraphKind.SHOT, "One two.", false);
        assertEquals(2, TextDifference.of(lines("One two."), List.of(shot)).rows().size());
        assertTrue(TextDifference.of(lines("One"), lines("One")).isEmpty());
    }
}
