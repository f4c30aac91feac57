package org.backlot.schedule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
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
import org.backlot.schedule.model.ShootDay;
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
    void somebodyWhoCannotWorkIsFound() {
        show.works("ANNA", "WW");
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, LocalDate.of(2027, 3, 3), null);
        assertEquals(List.of(), findings(new CastUnavailable()));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, LocalDate.of(2027, 2, 20), Show.MONDAY)
                .setNote("Other film");
        List<Finding> findings = findings(new CastUnavailable());
        assertEquals(1, findings.size());
        assertEquals("Day 1, 2027-03-01", findings.getFirst().place());
        assertTrue(findings.getFirst().message().contains("Other film"));
    }

    @Test
    void aMoveWithoutALineIsFound() {
        Scene barn = show.scene("1");
        Scene beach = show.scene("2");
        barn.setLocation("Barn");
        show.day(barn, beach);
        assertEquals(List.of(), findings(new MoveWithoutBanner()));
        beach.setLocation("Beach");
        assertEquals(1, findings(new MoveWithoutBanner()).size());
        fixed(new MoveWithoutBanner(), 0);
    }

    @Test
    void aDayOfMoreThanOneAndAHalfTimesThePagesIsFound() {
        show.day(show.scene("1", IntExt.INT, "ROOM", "DAY", 48));
        assertEquals(List.of(), findings(new DayTooLong()));
        show.day(show.scene("2", IntExt.INT, "ROOM", "DAY", 49));
        assertEquals("Has 6 1/8 pages; the office plans 4 0/8 a day",
                findings(new DayTooLong()).getFirst().message());
    }

    @Test
    void castWhoWorkANightIntoAMorningAreFoundWithTheRule() {
        ShootDay night = show.day(show.scene("1", IntExt.EXT, "FIELD", "NIGHT", 8, "ANNA", "BERT"));
        ShootDay day = show.day(show.scene("2", IntExt.EXT, "FIELD", "DAY", 8, "ANNA"));
        Finding finding = findings(new NightIntoDay()).getFirst();
        assertTrue(finding.message().startsWith("ANNA worked the night of Day 1 and are called at 07:00."));
        assertTrue(finding.message().contains("SAG-AFTRA") && finding.message().contains("2023-11-09"));
        day.setCall(LocalTime.of(15, 0));
        assertEquals(List.of(), findings(new NightIntoDay()));
        day.setCall(null);
        night.setCall(LocalTime.of(8, 0));
        assertEquals(List.of(), findings(new NightIntoDay()), "a call in the morning makes the night by day");
        night.setCall(null);
        day.setFixedDate(LocalDate.of(2027, 3, 3));
        assertEquals(List.of(), findings(new NightIntoDay()), "a day between");
    }

    @Test
    void aMinorInANightSceneIsFoundWithTheRule() {
        ShootDay night = show.day(show.scene("1", IntExt.EXT, "FIELD", "NIGHT", 8, "WREN"));
        show.element("WREN").setPerson(show.person("Posy", "", ""));
        assertEquals(List.of(), findings(new MinorAtNight()));
        show.element("WREN").getPerson().setBirth(LocalDate.of(2009, 3, 1));
        assertEquals(List.of(), findings(new MinorAtNight()), "18 on that day");
        show.element("WREN").getPerson().setBirth(LocalDate.of(2009, 3, 2));
        assertTrue(findings(new MinorAtNight()).getFirst().message().contains("8 CCR 11760"));
        assertTrue(findings(new MinorAtNight()).getFirst().message().contains("planning aid, check your agreement"));
        night.setCall(LocalTime.of(9, 0));
        assertEquals(List.of(), findings(new MinorAtNight()));
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
    void everyCheckIsContributedUnderTheNameOfItsClass() {
        new Checks(Show.contributions()).installed().stream()
                .filter(check -> check.bundle().equals("org.backlot.schedule"))
                .forEach(check -> assertEquals(check.id(), check.object().orElseThrow().getClass().getName()));
    }
}
