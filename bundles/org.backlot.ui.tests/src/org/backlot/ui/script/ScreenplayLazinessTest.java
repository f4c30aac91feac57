package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.ui.kit.Bench;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenplayLazinessTest {

    private static final int PARAGRAPHS = 5000;

    /** Every line is laid out once in the end, a few at a time; but nothing may ask for all of them at once. */
    @Test
    void aFeatureIsStyledAsItComesIntoSight(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            bench.session().edit("Write", () -> {
                for (int i = 0; i < PARAGRAPHS; i++) {
                    Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
                    paragraph.setKind(ParagraphKind.ACTION);
                    paragraph.setText("Line " + i);
                    bench.scenes().getFirst().getParagraphs().add(paragraph);
                }
            });
            var part = new ScriptPart(bench.shell(), bench.desk(), bench.backlot());
            StyledText text = text(bench.shell());
            assertTrue(text.getLineCount() > PARAGRAPHS, "the whole screenplay is there");
            Set<Integer> styled = new HashSet<>();
            text.addLineStyleListener(event -> styled.add(event.lineOffset));
            bench.shell().open();
            part.focus();
            text.update();
            assertTrue(styled.size() < 500, styled.size() + " lines were styled to show one page");
            assertEquals(0, text.getLineIndent(3), "no line has an indent of its own, which costs a layout of all");
        }
    }

    private static StyledText text(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof StyledText text) {
                return text;
            }
            if (child instanceof Composite composite && text(composite) != null) {
                return text(composite);
            }
        }
        return null;
    }
}
