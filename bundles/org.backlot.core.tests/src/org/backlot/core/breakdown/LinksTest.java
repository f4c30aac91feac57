package org.backlot.core.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Standards;
import org.backlot.core.rule.Rule;
import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Ids;
import org.backlot.core.session.MemoryStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final String ANIMALS = "org.backlot.core.animals";
    private static final String WRANGLER = "org.backlot.core.wrangler";

    private final PlainRegistry registry = PlainRegistry.of();
    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Breakdown breakdown = new Breakdown(production);

    private Scene scene(String number) {
        if (production.getScript() == null) {
            production.setScript(CoreFactory.eINSTANCE.createScript());
        }
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(number);
        production.getScript().getScenes().add(scene);
        return scene;
    }

    private Session session() {
        return Session.unsaved(production, "Ada", registry.backlot().contributions(), new MemoryStore());
    }

    @Test
    void whatAnElementBringsIsTaggedWithItAndACircleEnds() {
        Scene scene = scene("1");
        Element child = breakdown.element(Category.CAST, "PIP");
        Element teacher = breakdown.element("org.backlot.core.labor", "Studio Teacher");
        Element desk = breakdown.element("org.backlot.core.props", "Desk");
        child.getBrings().add(teacher);
        teacher.getBrings().add(desk);
        desk.getBrings().add(child);
        breakdown.tag(scene, Category.CAST, "Pip");
        assertEquals(List.of(child, teacher, desk), scene.getElements());
    }

    @Test
    void aWholeCategoryBringsWhatTheProductionChose() {
        Scene scene = scene("1");
        Element wrangler = breakdown.element(WRANGLER, "Wrangler");
        Links.choose(production, ANIMALS, List.of(wrangler));
        Element horse = new Breakdown(production).tag(scene, ANIMALS, "Horse");
        assertEquals(List.of(horse, wrangler), scene.getElements());
        Links.choose(production, ANIMALS, List.of());
        assertTrue(new Links(production).of(horse).isEmpty());
    }

    @Test
    void aSheetMadeBeforeTheLinkIsFoundAndMended() {
        Scene scene = scene("1");
        Element horse = breakdown.tag(scene, ANIMALS, "Horse");
        Element wrangler = breakdown.tag(scene("2"), WRANGLER, "Wrangler");
        horse.getBrings().add(wrangler);
        Session session = session();
        Finding finding = session.findings().getFirst();
        assertEquals(scene.getId(), finding.target());
        session.edit("Fix", () -> finding.fixes().getFirst().change().apply(production));
        assertEquals(List.of(horse, wrangler), scene.getElements());
        assertEquals(List.of(), session.findings());
    }

    @Test
    void aMinorWithoutATeacherIsFoundByTheRuleOfThePackAndMended() {
        production.setStart(LocalDate.of(2027, 3, 1));
        Scene scene = scene("1");
        Element pip = breakdown.tag(scene, Category.CAST, "PIP");
        Person actor = CoreFactory.eINSTANCE.createPerson();
        actor.setBirth(LocalDate.of(2009, 3, 1));
        production.getPeople().add(actor);
        pip.setPerson(actor);
        assertEquals(List.of(), minors(), "18 on the first day");
        actor.setBirth(LocalDate.of(2009, 3, 2));
        assertEquals(Severity.INFO, minors().getFirst().severity(), "17: where schooling requires it");
        actor.setBirth(LocalDate.of(2011, 3, 1));
        assertEquals(Severity.INFO, minors().getFirst().severity(), "16 on the first day");
        actor.setBirth(LocalDate.of(2011, 3, 2));
        assertEquals(List.of(Severity.WARNING), minors().stream().map(Finding::severity).toList(), "15, once");
        minors().getFirst().fixes().getFirst().change().apply(production);
        assertEquals(List.of("PIP", "Studio Teacher"), scene.getElements().stream().map(Element::getName).toList());
        assertEquals(List.of(), minors());
    }

    private static Rule under(String id, int age) {
        return new Rule(id, BigDecimal.valueOf(age), "years", Rule.Bound.LESS_THAN, "A minor has a teacher.",
                "Test law", LocalDate.of(2000, 1, 1));
    }

    private List<Finding> minors() {
        var contributions = registry.backlot().contributions();
        var standards = new Standards(registry.backlot().categories(), new RulePacks(List.of(new RulePack("t", "Test",
                List.of(under("minor.teacher", 16), under("minor.schooling", 18))))));
        List<Finding> found = new ArrayList<>();
        new MinorWithoutTeacher().run(production, new Questions(contributions, Questions.Memory.NONE, standards),
                (severity, target, place, message, fixes) -> found.add(
                        new Finding("minors", severity, target, place, message, List.of(fixes))));
        return found;
    }

    @Test
    void whatIsAsTheCategoryHasItFollowsTheCategory() {
        assertEquals(Tristate.CATEGORY, HoldAndDrop.state(true, true));
        assertEquals(Tristate.NO, HoldAndDrop.state(false, true));
        assertEquals(Tristate.YES, HoldAndDrop.state(true, false));
    }

    @Test
    void anElementOverridesTheProductionWhichOverridesTheCategory() {
        Element dog = breakdown.element(ANIMALS, "Dog");
        var categories = registry.backlot().categories();
        assertTrue(new HoldAndDrop(production, categories).holds(dog));
        HoldAndDrop.choose(production, HoldAndDrop.HOLD, ANIMALS, Tristate.NO);
        assertFalse(new HoldAndDrop(production, categories).holds(dog));
        dog.setHold(Tristate.YES);
        assertTrue(new HoldAndDrop(production, categories).holds(dog));
        assertFalse(new HoldAndDrop(production, categories).holds(ANIMALS));
        HoldAndDrop.choose(production, HoldAndDrop.DROP, ANIMALS, Tristate.YES);
        assertTrue(new HoldAndDrop(production, categories).drops(dog));
        HoldAndDrop.choose(production, HoldAndDrop.DROP, ANIMALS, Tristate.CATEGORY);
        assertEquals(Tristate.CATEGORY, HoldAndDrop.chosen(production, HoldAndDrop.DROP, ANIMALS));
        assertFalse(new HoldAndDrop(production, categories).drops(dog));
    }
}
