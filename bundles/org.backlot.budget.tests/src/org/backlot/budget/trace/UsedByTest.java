package org.backlot.budget.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.junit.jupiter.api.Test;

class UsedByTest {

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);
    private final Account leads = small.account(cast, "1401");

    @Test
    void aGlobalIsFollowedThroughOthersToLinesAndCharges() {
        Global days = small.global("days", "10");
        small.global("weeks", "DAYS / 5");
        small.line(leads, "weeks", "1", "100");
        small.line(leads, "1", "days", "5");
        small.charge("Bond", "days * 1%");
        assertEquals("weeks[Line 1] Line 2 Bond", told(new UsedBy(small.estimate()).of(days)));
    }

    @Test
    void aCircleOfGlobalsEnds() {
        Global one = small.global("one", "two");
        small.global("two", "one");
        assertEquals("two", told(new UsedBy(small.estimate()).of(one)));
    }

    @Test
    void anAccountFeedsWhatContainsItAndWhatAsksForItsTotal() {
        small.line(leads, "1", "1", "100");
        Account other = small.category("6700", Part.OTHER);
        small.line(other, "account(1401)", "1", "0.02");
        assertEquals("1400  Account 1400 Line 1", told(new UsedBy(small.estimate()).of(leads)));
    }

    @Test
    void aFringeIsUsedByTheLinesOnWhichItIsOwed() {
        Fringe pension = small.fringe("Pension", "10", null);
        Line paid = small.line(leads, "1", "1", "100", pension);
        small.line(leads, "1", "1", "100");
        List<TraceStep> used = new UsedBy(small.estimate()).of(pension);
        assertEquals(List.of(paid), used.stream().map(step -> step.about().orElseThrow()).toList());
    }

    private static String told(List<TraceStep> steps) {
        return steps.stream().map(step -> step.figure() + (step.steps().isEmpty() ? ""
                : "[" + told(step.steps()) + "]")).collect(Collectors.joining(" "));
    }
}
