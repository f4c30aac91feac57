package org.backlot.core.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Element gun = element("Gun");
    private final Element oldGun = element("Old gun", "the revolver", "it");
    private final Element horse = element("HORSE #2", "ÉCLAIR");
    private final Mentions mentions = new Mentions(List.of(gun, oldGun, horse));

    @Test
    void aNameIsFoundWhateverItsCaseAndOnlyAsAWholeWord() {
        assertEquals(List.of("GUN=Gun", "gun=Gun"), in("He had begun. The GUN, a shotgun, guns and one gun"));
    }

    @Test
    void theLongerNameIsMeantWhereTwoOverlap() {
        assertEquals(List.of("old gun=Old gun", "Gun=Gun"), in("An old gun. Gun!"));
    }

    @Test
    void otherWordsMeanTheElementToo() {
        assertEquals(List.of("The Revolver=Old gun", "éclair=HORSE #2", "Horse #2=HORSE #2"),
                in("The Revolver spooks éclair, Horse #2, not horse #23."));
    }

    @Test
    void lettersThatGrowInLowerCaseDoNotShiftWhatFollows() {
        assertEquals(List.of("gun=Gun"), in("İİİ gun"));
    }

    @Test
    void inAScriptThePartOfWillIsNotMeantByHeWill() {
        Element will = element("WILL");
        will.setCategory(Category.CAST);
        var script = new Mentions(List.of(will, gun));
        String text = "He will give Will the gun, says WILL.";
        assertEquals(List.of(13, 22, 32), script.written(text).stream().map(Mentions.Mention::start).toList());
        assertEquals(4, script.in(text).size());
    }

    private List<String> in(String text) {
        return mentions.in(text).stream()
                .map(m -> text.substring(m.start(), m.end()) + "=" + m.element().getName()).toList();
    }

    private static Element element(String name, String... words) {
        Element element = CoreFactory.eINSTANCE.createElement();
        element.setName(name);
        element.getWords().addAll(List.of(words));
        return element;
    }
}
