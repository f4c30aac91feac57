package org.backlot.schedule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.check.Check;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.Works;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class TaskChecksTest {

    private final Works works = new Works();

    private List<Finding> findings(Production production, Check check) {
        var before = EcoreUtil.copy(production);
        List<Finding> findings = new ArrayList<>();
        check.run(production, Show.questions(), (severity, target, place, message, fixes) ->
                findings.add(new Finding("check", severity, target, place, message, List.of(fixes))));
        assertTrue(EcoreUtil.equals(before, production), "a check changes nothing");
        return findings;
    }

    private List<Finding> findings(Check check) {
        return findings(works.show.production, check);
    }

    private void fixed(Check check) {
        Finding finding = findings(check).getFirst();
        Production copy = EcoreUtil.copy(works.show.production);
        Session session = Show.session(copy);
        session.edit(finding.fixes().getFirst().label(), () -> finding.fixes().getFirst().change().apply(copy));
        assertEquals(List.of(), findings(copy, check));
        session.undo();
        assertEquals(1, findings(copy, check).size());
    }

    @Test
    void aMissedDeadlineIsToldWithTheDaysAndWithWhatHoldsItUp() {
        // long past and long ahead, so that today says nothing
        works.show.calendar.setStart(LocalDate.of(2999, 3, 4));
        works.show.works("X", ".....");
        Task edit = works.task("Edit", 5);
        works.after(edit, Anchor.SHOOT_WRAP, DependencyKind.FINISH_TO_START, 0);
        Task lock = works.task("Picture lock", 0);
        works.after(lock, edit);
        lock.setDeadline(LocalDate.of(2999, 3, 12));
        Finding late = findings(new TaskLate()).getFirst();
        assertEquals(lock.getId(), late.target());
        assertEquals("It is planned to be finished on 2999-03-15, 3 working days after its deadline of 2999-03-12."
                + " What it waits for: the last shooting day, then Edit, then Picture lock", late.message());
        assertEquals(1, findings(new TaskLate()).size());
        lock.setDeadline(LocalDate.of(2999, 3, 15));
        assertEquals(List.of(), findings(new TaskLate()));
        edit.setDays(6);
        assertEquals(1, findings(new TaskLate()).size());
        lock.setFinished(LocalDate.of(2999, 3, 18));
        assertEquals(List.of(), findings(new TaskLate()));
    }

    @Test
    void whatIsNotReadyForTheShootIsTold() {
        works.show.calendar.setStart(LocalDate.of(2999, 3, 4));
        works.show.works("X", ".");
        Task sets = works.task("Sets", 3);
        sets.setBeforeShoot(true);
        sets.setNotBefore(LocalDate.of(2999, 3, 4));
        assertEquals("It is planned to be finished on 2999-03-06, 3 working days after 2999-03-01, when it has to be"
                + " ready for the shoot. What it waits for: Sets, not to begin before 2999-03-04",
                findings(new TaskLate()).getFirst().message());
    }

    @Test
    void tasksThatWaitForEachOtherAreFoundAndParted() {
        Task a = works.task("A", 1);
        Task b = works.task("B", 1);
        works.after(a, b);
        works.after(b, a);
        Finding cycle = findings(new TaskCycle()).getFirst();
        assertEquals(Severity.ERROR, cycle.severity());
        assertEquals("A, B wait for each other. Their dates leave this out", cycle.message());
        assertEquals(List.of("Let A not wait for B", "Let B not wait for A"),
                cycle.fixes().stream().map(fix -> fix.label()).toList());
        fixed(new TaskCycle());
    }

    @Test
    void aTaskThatWaitsForNothingIsFoundAndFreed() {
        works.after(works.task("A", 1), (Task) null, DependencyKind.FINISH_TO_START, 0);
        assertEquals(Severity.ERROR, findings(new DependencyMissing()).getFirst().severity());
        fixed(new DependencyMissing());
        works.show.schedule.getTasks().clear();
        works.after(works.task("B", 1), Anchor.SHOOT_WRAP, DependencyKind.FINISH_TO_START, 0);
        assertEquals("It waits for the last shooting day, but the active board has no days. Its dates leave this out",
                findings(new DependencyMissing()).getFirst().message());
        fixed(new DependencyMissing());
        works.show.day();
        assertEquals(List.of(), findings(new DependencyMissing()));
    }
}
