package org.backlot.core.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

/** Sources that say from which models their answers follow. */
class FollowingTest {

    private final KeptAnswers memory = new KeptAnswers();
    private final Production production = CoreFactory.eINSTANCE.createProduction();

    private Questions questions(String follows) {
        return questions(follows, "");
    }

    private Questions questions(String follows, String availability) {
        return new Questions(PlainRegistry.of().with("org.backlot.core.tests",
                "<extension point='org.backlot.core.quantities'><source id='curious' name='Elements' " + follows
                + " class='org.backlot.core.question.Curious'/></extension>"
                + "<extension point='org.backlot.core.availability'><source id='always' name='Free' " + availability
                + " class='org.backlot.core.question.AlwaysFree'/></extension>").backlot().contributions(), memory);
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
    void aSourceFollowsFromWhatItAsksOthersToo() {
        Questions questions = questions("follows='urn:test:plan'", "follows='urn:test:people'");
        Quantity first = asked(questions);
        memory.forget(Set.of("urn:test:money"));
        assertSame(first, asked(questions));
        memory.forget(Set.of("urn:test:people"));
        assertNotSame(first, asked(questions));
    }

    @Test
    void aSourceThatAsksWhoSaysNothingIsAskedAgainAfterEveryChange() {
        Questions questions = questions("follows='urn:test:plan'", "");
        Quantity first = asked(questions);
        memory.forget(Set.of("urn:test:money"));
        assertNotSame(first, asked(questions));
    }

    @Test
    void aSourceThatAsksForTheQuantitiesBeforeItIsAskedAgainAfterEveryChange() {
        production.setTitle("quantities");
        Questions questions = questions("follows='urn:test:plan'", "");
        Quantity first = asked(questions);
        memory.forget(Set.of("urn:test:money"));
        assertNotSame(first, asked(questions));
    }

    @Test
    void whatOneObjectIsAskedAboutIsABasisToo() {
        Questions questions = questions("", "follows='urn:test:people'");
        Supplier<Integer> held = () -> questions.derived("held", Grounds.ANSWERS,
                () -> questions.availability(production, "NELL", Days.ALL).size() + production.getElements().size());
        assertEquals(0, held.get());
        production.getElements().add(CoreFactory.eINSTANCE.createElement());
        memory.forget(Set.of("urn:test:money"));
        assertEquals(0, held.get());
        memory.forget(Set.of("urn:test:people"));
        assertEquals(1, held.get());
    }

    @Test
    void whatComesBeforeASourceIsToldWithoutAskingIt() {
        production.setTitle("before");
        Questions questions = new Questions(PlainRegistry.of().with("org.backlot.core.tests",
                "<extension point='org.backlot.core.quantities'>"
                + "<source id='first' name='First' order='1' class='org.backlot.core.question.Curious'/>"
                + "<source id='late' name='Late' order='2' class='org.backlot.core.question.Curious'/>"
                + "<source id='last' name='Last' order='3' class='org.backlot.core.question.Curious'/>"
                + "</extension>").backlot().contributions(), memory);
        assertEquals(1, questions.quantitiesBefore(production, "late").size());
        assertEquals(List.of(0, 1, 1), questions.quantities(production).stream()
                .map(quantity -> quantity.value().intValue()).toList());
        assertEquals(3, questions.quantitiesBefore(production, "nobody").size());
    }
}
