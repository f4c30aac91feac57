package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Script;
import org.junit.jupiter.api.Test;

class ScreenplayTest {

    private static final String WORDS = "One for the wind and two for the tide and three for the road that is long.";

    private static List<String> lines(ParagraphKind kind) {
        Script script = CoreFactory.eINSTANCE.createScript();
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(WORDS);
        script.getPreamble().add(paragraph);
        return Screenplay.of(script).stream().map(Screenplay.Line::text).filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void speechIsBrokenBetweenWordsAtItsNarrowMargin() {
        assertEquals(List.of("One for the wind and two for the", "tide and three for the road that is", "long."),
                lines(ParagraphKind.DIALOGUE));
    }

    @Test
    void actionTakesTheWholePage() {
        assertEquals(List.of(WORDS), lines(ParagraphKind.ACTION));
    }
}
