package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Samples.first;
import static org.backlot.exchange.screenplay.Samples.fountain;
import static org.backlot.exchange.screenplay.Samples.sample;
import static org.backlot.exchange.screenplay.Samples.script;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;

import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with marks says the same as text with ranges. */
class FountainMarksTest {

    private static void checkRoundTrip(ScreenplayParagraph paragraph) throws Exception {
        ScreenplayParagraph again = first(fountain("!" + paragraph.marked()), Kind.ACTION);
        assertEquals(paragraph.text(), again.text());
        for (Emphasis.Style style : new Emphasis.Style[] {Emphasis.Style.BOLD, Emphasis.Style.ITALIC,
                Emphasis.Style.UNDERLINE}) {
            assertEquals(set(paragraph, style), set(again, style), () -> style + " of " + paragraph.marked());
        }
    }

    /** The characters in a style; spaces do not count, as nobody sees their style. */
    private static BitSet set(ScreenplayParagraph paragraph, Emphasis.Style style) {
        BitSet set = new BitSet();
        paragraph.emphasis().stream().filter(e -> e.styles().contains(style)).forEach(e -> set.set(e.start(), e.end()));
        for (int i = 0; i < paragraph.text().length(); i++) {
            set.set(i, set.get(i) && !Character.isWhitespace(paragraph.text().charAt(i)));
        }
        return set;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain.", "_Face FILLS the *Mark 4*_ **now** ***both***.", "**bold *and italic***",
            "A \\*69 and file\\_name and a \\\\ and \\[\\[no note.", "*One.*\n*Two.*"})
    void marksComeBackAsTheyWere(String marked) throws Exception {
        checkRoundTrip(first(fountain("!" + marked), Kind.ACTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<Text Style=\"Bold\">One </Text><Text Style=\"Italic\">two </Text><Text>three.</Text>",
            "<Text>One</Text><Text Style=\"Bold\"> two</Text><Text Style=\"Bold+Italic\"> three </Text>"
                    + "<Text>four</Text>",
            "<Text Style=\"Bold\">One\u2028two</Text>", "<Text Style=\"Underline\">One </Text>"
                    + "<Text Style=\"Underline+Bold\">two</Text><Text> three</Text>",
            "<Text Style=\"Bold\">sl</Text><Text Style=\"Italic\">ams</Text>",
            "<Text Style=\"Bold\"> </Text><Text>x</Text>",
            "<Text>He dialed *69* and _x_ \\* [[or not]] /* ever */.</Text>"})
    void runsOfFinalDraftBecomeMarks(String runs) throws Exception {
        checkRoundTrip(script("<Paragraph Type=\"Action\">" + runs + "</Paragraph>").opening().getFirst());
    }

    @Test
    void everyParagraphOfARealScriptKeepsItsText() throws Exception {
        for (ScreenplayScene scene : sample("fdx/schoonmaker_final_draft_12_sample.fdx").scenes()) {
            for (ScreenplayParagraph paragraph : scene.paragraphs()) {
                if (paragraph.kind() == Kind.ACTION && !paragraph.text().isBlank()
                        && paragraph.text().equals(paragraph.text().strip())) {
                    checkRoundTrip(paragraph);
                }
            }
        }
    }
}
