package org.backlot.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Draft;
import org.junit.jupiter.api.Test;

class DraftColourTest {

    @Test
    void theRowBeginsAgainAfterTan() {
        assertEquals(List.of("White", "Blue", "Pink", "Yellow", "Green", "Goldenrod", "Buff", "Salmon", "Cherry", "Tan",
                "2nd White", "2nd Blue"), java.util.stream.IntStream.range(0, 12).mapToObj(DraftColour::at)
                .map(DraftColour::name).toList());
        assertEquals("#C6EDFE", DraftColour.named("double blue").orElseThrow().rgb());
        assertEquals("3rd Tan", DraftColour.named("3rd tan").orElseThrow().name());
    }

    @Test
    void theFirstDraftIsWhiteAlsoWhereNobodyRecordedIt() {
        Draft draft = CoreFactory.eINSTANCE.createDraft();
        assertEquals("Blue", DraftColour.following(List.of()).name());
        assertEquals("Blue", DraftColour.following(List.of(draft)).name());
        assertEquals("Pink", DraftColour.following(List.of(draft, draft)).name());
        assertEquals("White", DraftColour.of(draft).name());
    }
}
