package org.backlot.core.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

/** Sources that say from which models their answers follow. */
class FollowingTest {

    private final KeptAnswers memory = new KeptAnswers();
    private final Production production = CoreFactory.eINSTANCE.createProduction();

    private Questions questions(String follows) {
        return new Questions(PlainRegistry.of().with("org.backlot.core.tests",
                "<extension point='org.backlot.core.quantities'><source id='curious' name='Elements' " + follows
                + " class='org.backlot.core.question.Curious'/></extension>").backlot().contributions(), memory);
    }

    private Quantity asked(Questions questions) {
        return questions.quantity(production, "test.elements", "").orElseThrow();
    }

    @Test
    void aSourceIsAskedAgainWhenAModelThatItFollowsHasChanged() {
        production.setTitle("Nell");
        Questions questions = questions("follows='urn:test:plan, urn:test:people'");
        Quantity first = asked(questions);
        memory.forget(Set.of("urn:test:money"));
        assertSame(first, asked(questions));
        production.getElements().add(CoreFactory.eINSTANCE.createElement());
        memory.forget(Set.of("urn:backlot:core"));
        assertEquals(1, asked(questions).value().intValue());
        production.getElements().clear();
        memory.forget(Set.of("urn:test:people"));
        assertEquals(0, asked(questions).value().intValue());
    }

    @Test
    void aSourceThatSaysNothingIsAskedAgainAfterEveryChange() {
        production.setTitle("Nell");
        Questions questions = questions("");
        asked(questions);
        production.getElements().add(CoreFactory.eINSTANCE.createElement());
        memory.forget(Set.of("urn:test:money"));
        assertEquals(1, asked(questions).value().intValue());
    }

    @Test
    void aSourceThatFollowsFromModelsCannotAskWhatFollowsFromOthers() {
        AssertionError told = assertThrows(AssertionError.class, () -> asked(questions("follows='urn:test:plan'")));
        assertTrue(told.getCause().getMessage().contains("take the attribute follows out"), told.getMessage());
        assertEquals(0, asked(questions("")).value().intValue());
    }
}
