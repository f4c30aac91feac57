package org.backlot.budget.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.rule.Rules;
import org.junit.jupiter.api.Test;

/** Fringes: whose ceiling they stop at, and what they count. */
class FringesByHandTest extends WorkedByHand {

    private List<BigDecimal> owed(Line line) {
        return small.estimate().of(line).orElseThrow().fringes().stream().map(LineCost.FringeCost::amount).toList();
    }

    private Fringe perPerson(String name, String percent, String ceiling) {
        Fringe fringe = small.fringe(name, percent, ceiling);
        fringe.setCeilingOf(Ceiling.PERSON);
        return fringe;
    }

    private Fringe flat(String name, String amount, String per) {
        Fringe fringe = small.fringe(name, null, null);
        fringe.setRule(Rules.FLAT);
        fringe.setFlat(money(amount));
        fringe.setPer(per);
        return fringe;
    }

    @Test
    void linesOfOnePersonShareTheCeilingInTheOrderOfTheBudget() {
        // 6.2 and MMB "Fringe Ranges": preparation, shoot and wrap of one person share the cut-off.
        // Social security 2026: 6.2 % of at most 184,500, which is 11,439 at most (ssa.gov fact sheet, Oct. 2025).
        // Federal unemployment: 0.6 % of the first 7,000 (26 USC 3301, with the full state credit). Medicare: 1.45 %.
        Fringe social = perPerson("Social security", "6.2", "184500");
        Fringe unemployment = perPerson("Unemployment", "0.6", "7000");
        Fringe medicare = perPerson("Medicare", "1.45", null);
        Line prep = weeks(cast, "4", "12000", social, unemployment, medicare);
        Line shoot = weeks(cast, "8", "15000", social, unemployment, medicare);
        Line wrap = weeks(cast, "3", "12000", social, unemployment, medicare);
        List.of(prep, shoot, wrap).forEach(line -> line.setSubject("mary"));
        // 48,000 -> 2,976; 120,000 -> 7,440; of the last 36,000 only 184,500 - 168,000 = 16,500 -> 1,023.
        assertEquals(List.of(money("2976.00"), money("42.00"), money("696.00")), owed(prep));
        assertEquals(List.of(money("7440.00"), money("0.00"), money("1740.00")), owed(shoot));
        assertEquals(List.of(money("1023.00"), money("0.00"), money("522.00")), owed(wrap));
        LineCost last = small.estimate().of(wrap).orElseThrow();
        assertEquals(money("16500.00"), last.fringes().get(0).base());
        assertTrue(last.fringes().get(0).stopped());
        assertFalse(last.fringes().get(2).stopped());
        // The wrap moved to the front takes all of its 36,000, and the shoot what is left.
        cast.getLines().move(0, wrap);
        assertEquals(money("2232.00"), owed(wrap).get(0));
        assertEquals(money("6231.00"), owed(shoot).get(0));
    }

    @Test
    void eachLineHasACeilingOfItsOwnUnlessLinesShareIt() {
        // MMB: a line that is in no range reaches the cut-off by itself. 2 x 0.6 % of 7,000.
        Fringe fringe = small.fringe("Unemployment", "0.6", "7000");
        Line first = weeks(cast, "1", "9000", fringe);
        Line second = weeks(cast, "1", "9000", fringe);
        List.of(first, second).forEach(line -> line.setSubject("mary"));
        assertEquals(List.of(money("42.00")), owed(first));
        assertEquals(List.of(money("42.00")), owed(second));
        // Another person never shares; the word of a range goes before the subject.
        fringe.setCeilingOf(Ceiling.PERSON);
        assertEquals(List.of(money("0.00")), owed(second));
        second.setSubject("tom");
        assertEquals(List.of(money("42.00")), owed(second));
        first.setRange("A");
        second.setRange("a ");
        assertEquals(List.of(money("0.00")), owed(second));
    }

    @Test
    void flatFringesCountHours() {
        // 6.2: hour equivalents for flat fringes: day 12, week 60, nothing for an allowance.
        // 3 weeks x 2 people x 60 hours x 8.50 = 3,060; as 5 days of 12 hours a week at 22 a day: 30 x 22 = 660.
        Fringe hourly = flat("Health", "8.50", "hour");
        Fringe daily = flat("Pension", "22", "day");
        Line crew = small.line(camera, "3", "2", "2000", hourly, daily);
        crew.setUnit("weeks");
        small.budget.getUnits().add(unit("week", "weeks", "60"));
        Line kit = small.line(camera, "1", "1", "500", hourly);
        kit.setUnit("allow");
        assertEquals(List.of(money("3060.00"), money("660.00")), owed(crew));
        assertEquals(List.of(money("0.00")), owed(kit));
        // A budget's own unit goes before the standard: a week of 50 hours.
        small.budget.getUnits().getFirst().setHours(money("50"));
        assertEquals(money("2550.00"), owed(crew).get(0));
    }

    private static org.backlot.budget.model.Unit unit(String name, String plural, String hours) {
        org.backlot.budget.model.Unit unit = MAKE.createUnit();
        unit.setName(name);
        unit.setPlural(plural);
        unit.setHours(hours == null ? null : money(hours));
        return unit;
    }

    @Test
    void aFlatFringeOfAUnitThatNobodyKnowsIsAFault() {
        Line line = small.line(camera, "3", "1", "2000", flat("Health", "8.50", "hour"));
        line.setUnit("moon");
        assertFalse(small.estimate().isComplete());
        assertTrue(small.estimate().faults().getFirst().message().contains("how many hours a moon"));
        line.getFringes().getFirst().setPer("");
        assertEquals(List.of(money("25.50")), owed(line));
    }

    @Test
    void aRuleThatNoPlugInBringsIsAFaultAndNotFree() {
        Fringe fringe = small.fringe("House pension", "10", null);
        fringe.setRule("org.studio.pension");
        Line line = small.line(camera, "1", "1", "100", fringe);
        assertFalse(small.estimate().of(line).orElseThrow().isComputed());
        assertTrue(small.estimate().faults().getFirst().message().contains("org.studio.pension"));
    }
}
