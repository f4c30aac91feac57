package org.backlot.schedule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.check.Check;
import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.ElementEventKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final Show show = new Show();

    private List<Finding> findings(Check check) {
        return findings(show.production, check);
    }

    private static List<Finding> findings(Production production, Check check) {
        Ids.complete(production);
        EObject before = EcoreUtil.copy(production);
        List<Finding> findings = new ArrayList<>();
        check.run(production, Show.questions(), (severity, target, place, message, fixes) ->
                findings.add(new Finding("check", severity, target, place, message, List.of(fixes))));
        assertTrue(EcoreUtil.equals(before, production), "a check changes nothing");
        return findings;
    }

    private void fixed(Check check, int fix) {
        Finding finding = findings(check).getFirst();
        Production copy = EcoreUtil.copy(show.production);
        Session session = Show.session(copy);
        session.edit(finding.fixes().get(fix).label(), () -> finding.fixes().get(fix).change().apply(copy));
        assertEquals(List.of(), findings(copy, check));
        session.undo();
        assertEquals(1, findings(copy, check).size());
    }

    @Test
    void aSceneThatIsOnNoDayIsFoundAndPutWhereItsSetIs() {
        show.day(show.scene("1", IntExt.INT, "BARN", "DAY", 8));
        Scene missing = show.scene("2", IntExt.INT, "BARN", "DAY", 8);
        show.scene("3").setOmitted(true);
        Finding finding = findings(new SceneUnscheduled()).getFirst();
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(missing.getId(), finding.target());
        assertEquals("Put scene 2 on Day 1, which has its set", finding.fixes().getFirst().label());
        fixed(new SceneUnscheduled(), 0);
        fixed(new SceneUnscheduled(), 1);
    }

    @Test
    void aSceneInTheBoneyardIsNotMissing() {
        DayEdits.toBoneyard(List.of(DayEdits.strip(show.scene("1"))), show.board);
        assertEquals(List.of(), findings(new SceneUnscheduled()));
    }

    @Test
    void aSceneOnTwoDaysIsFound() {
        Scene scene = show.scene("1");
        show.day(scene);
        assertEquals(List.of(), findings(new SceneScheduledTwice()));
        show.day(scene);
        assertEquals("Is on Day 2 and on Day 1 too", findings(new SceneScheduledTwice()).getFirst().message());
        fixed(new SceneScheduledTwice(), 0);
    }

    @Test
    void aStripWithoutASceneIsFound() {
        Scene gone = show.scene("1");
        Scene omitted = show.scene("2");
        show.day(gone, show.scene("3"));
        assertEquals(List.of(), findings(new StripWithoutScene()));
        show.production.getScript().getScenes().remove(gone);
        fixed(new StripWithoutScene(), 0);
        show.day(omitted);
        omitted.setOmitted(true);
        assertEquals(List.of(Severity.ERROR, Severity.WARNING),
                findings(new StripWithoutScene()).stream().map(Finding::severity).toList());
    }

    @Test
    void anEventOfNobodyIsFound() {
        show.works("ANNA", "W");
        show.event(show.element("ANNA").getId(), ElementEventKind.TRAVEL, Show.MONDAY, null);
        show.event(show.person("Ada", "Camera", "Operator").getId(), ElementEventKind.TRAVEL, Show.MONDAY, null);
        assertEquals(List.of(), findings(new UnknownElementEvent()));
        show.event("gone", ElementEventKind.TRAVEL, Show.MONDAY, null);
        fixed(new UnknownElementEvent(), 0);
    }

    @Test
    void holidaysOfAPlaceThatNobodyKnowsAreToldAndLeftOut() {
        show.calendar.getHolidays().addAll(List.of("GB-ENG", "GB-ATL"));
        assertTrue(findings(new UnknownHolidays()).getFirst().message().contains("GB-ATL"));
        fixed(new UnknownHolidays(), 0);
    }

    @Test
    void conflictsOfTheActiveBoardAreFoundAndMended() {
        Scene barn = show.scene("1");
        Scene beach = show.scene("2");
        barn.setLocation("Barn");
        beach.setLocation("Beach");
        show.day(barn, beach);
        Finding finding = findings(new BoardConflicts()).getFirst();
        assertEquals(beach.getId(), finding.target());
        assertEquals("Day 1, 2027-03-01", finding.place());
        fixed(new BoardConflicts(), 0);
    }

    @Test
    void everyCheckIsContributedUnderTheNameOfItsClass() {
        new Checks(Show.contributions()).installed().stream()
                .filter(check -> check.bundle().equals("org.backlot.schedule"))
                .forEach(check -> assertEquals(check.id(), check.object().orElseThrow().getClass().getName()));
    }
}
