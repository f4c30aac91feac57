package org.backlot.schedule.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.constraint.Constraint;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.OrderRule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.optimise.pack.DayContent;
import org.backlot.schedule.optimise.pack.DayRule;
import org.junit.jupiter.api.Test;

/** What may not move, and what every plan keeps. */
class OptimiserKeepsTest extends OptimisedShow {

    /** A studio's own: nothing is shot in the room on a Monday. */
    public static final class NoRoomOnMondays implements Constraint, DayRule {
        @Override
        public void judge(Outlook outlook, Conflicts found) {
        }

        @Override
        public List<DayRule> rules(Outlook outlook) {
            return List.of(this);
        }

        @Override
        public String id() {
            return "No room on a Monday";
        }

        @Override
        public int breach(DayContent day) {
            return day.day().date().equals(Show.MONDAY) ? day.scenes().size() : 0;
        }
    }

    @Test
    void whatIsLockedStays() {
        ShootDay first = show.day(scene("1", 32, "ANNA"));
        ShootDay second = show.day(scene("2", 16, "BERT"), scene("4", 16));
        show.day(scene("3", 32, "ANNA"));
        ((Strip) second.getItems().getFirst()).setLocked(true);
        first.setLocked(true);
        List<List<String>> best = optimised();
        assertEquals(List.of("1"), best.getFirst());
        assertTrue(best.get(1).contains("2"), best.toString());
    }

    @Test
    void whatWasShotStays() {
        show.day(scene("1", 16, "ANNA"), scene("4", 16));
        show.day(scene("2", 32, "BERT"));
        show.day(scene("3", 32, "ANNA"));
        var report = ScheduleFactory.eINSTANCE.createDayReport();
        report.setDate(Show.MONDAY);
        show.schedule.getReports().add(report);
        assertEquals(List.of(List.of("1", "4"), List.of("3"), List.of("2")), optimised());
    }

    @Test
    void whoCannotWorkOnADateDoesNot() {
        show.day(scene("1", 32, "ANNA"));
        show.day(scene("2", 32, "BERT"));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        assertEquals(List.of(List.of("2"), List.of("1")), optimised());
    }

    @Test
    void everyConstraintThatCannotBeKeptIsNamed() {
        show.day(scene("1", 32, "ANNA"));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        Optimiser.State found = new Optimiser(problem(Scope.MAIN_UNIT)).run(BUDGET, ALONE);
        assertEquals(List.of("Day 1: ANNA cannot work, and is in scene 1"), found.broken());
        assertFalse(found.proven());
        assertFalse(found.possible());
        assertEquals(List.of(List.of("1")), optimised(new Scope("", false, 0)));
    }

    @Test
    void aDayMayBeAddedWhereOneIsAllowed() {
        show.day(scene("1", 32, "ANNA"));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        List<List<String>> best = optimised(new Scope("", false, 1));
        assertEquals(List.of(List.of(), List.of("1")), best);
    }

    @Test
    void daysThatAreNotNeededAnyMoreAtTheEndAreGone() {
        Settings.set(show.production, ScheduleSettings.COST_OF_DAY, "1000");
        show.day(scene("1", 16));
        show.day(scene("2", 16));
        assertEquals(1, optimised().size());
    }

    @Test
    void scenesComeInTheOrderThatTheyNeed() {
        Scene shaved = scene("1", 32, "ANNA");
        Scene beard = scene("2", 32, "ANNA");
        show.day(shaved);
        show.day(beard);
        OrderRule rule = ScheduleFactory.eINSTANCE.createOrderRule();
        rule.setFirst(beard.getId());
        rule.setThen(shaved.getId());
        show.schedule.getOrders().add(rule);
        assertEquals(List.of(List.of("2"), List.of("1")), optimised());
    }

    @Test
    void theBoneyardGetsADayWhereItIsWanted() {
        show.day(scene("1", 8));
        DayEdits.toBoneyard(List.of(DayEdits.strip(scene("2", 8))), show.board);
        assertEquals(List.of(List.of("1")), optimised());
        show.schedule.getBoards().removeLast();
        assertEquals(2, optimised(new Scope("", true, 0)).getFirst().size());
    }

    @Test
    void anotherUnitIsLeftAlone() {
        show.day(scene("1", 32, "ANNA"));
        ShootDay other = show.day(scene("2", 32, "BERT"));
        other.setUnit("2nd Unit");
        show.day(scene("3", 32, "ANNA"));
        assertEquals(List.of("2"), optimised().get(1));
        assertThrows(IllegalArgumentException.class, () -> problem(new Scope("3rd Unit", false, 0)));
    }

    @Test
    void aStudiosOwnRuleIsKept() {
        contributed = "<extension point=\"org.backlot.schedule.constraints\"><constraint id=\"studio.monday\" "
                + "name=\"Mondays\" class=\"" + NoRoomOnMondays.class.getName() + "\"/></extension>";
        show.day(scene("1", 16));
        show.day(scene("2", 16));
        assertEquals(List.of(List.of(), List.of("1", "2")), optimised().stream().map(d -> d.stream().sorted().toList())
                .toList());
    }

    @Test
    void aMinorHasNoLongerDayThanTheRulesAllow() {
        Scene one = scene("1", 16, "WREN");
        Scene two = scene("2", 16, "WREN");
        one.setShootingTime(Duration.ofMinutes(200));
        two.setShootingTime(Duration.ofMinutes(200));
        show.element("WREN").setPerson(show.person("Posy", "", ""));
        show.element("WREN").getPerson().setBirth(LocalDate.of(2017, 1, 1));
        show.day(one, two);
        show.day(scene("3", 16));
        assertFalse(optimised().getFirst().containsAll(List.of("1", "2")), "5 hours with make-up at ten");
    }
}
