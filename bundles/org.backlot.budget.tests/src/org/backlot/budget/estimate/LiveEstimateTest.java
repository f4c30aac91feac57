package org.backlot.budget.estimate;

import static org.backlot.budget.SmallBudget.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.rule.Rules;
import org.backlot.core.model.Production;
import org.backlot.core.question.KeptAnswers;
import org.backlot.core.question.Quantity;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An estimate that follows edits says what one says that is worked out in full. */
class LiveEstimateTest {

    private static final Quantity[] DAYS = {quantity("schedule.shootDays", "", "23"),
            quantity("schedule.workDays", "GEORGE", "11")};

    private static Estimate live(SmallBudget small, Quantity... known) {
        return Estimate.of(small.production, SmallBudget.answering(known)).orElseThrow();
    }

    private static Estimate full(SmallBudget small, Quantity... known) {
        return Estimate.of(small.budget, new Basis(SmallBudget.USD, Optional.ofNullable(small.production.getStart()),
                List.of(known), Rules.OURS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void thousandsOfEditsGiveWhatAFullRecalculationGives(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        int worth = 0;
        for (int i = 0; i < 300; i++) {
            int together = 1 + edits.random.nextInt(3);
            for (int j = 0; j < together; j++) {
                edits.edit();
            }
            Quantity[] known = edits.random.nextInt(10) == 0 ? new Quantity[] {} : DAYS;
            String step = "seed " + seed + ", edit " + i;
            Estimate estimate = live(edits.small, known);
            assertLinesMatch(Figures.of(full(edits.small, known)).lines(), Figures.of(estimate).lines(), step);
            assertEquals(estimate.total(), sum(estimate.departments().values()), step);
            assertEquals(estimate.subtotal(), sum(estimate.parts().values()), step);
            assertEquals(estimate.subtotal(), sum(estimate.allAccounts().flatMap(a -> a.lines().stream())
                    .map(LineCost::total).toList()), step);
            worth += estimate.allAccounts().flatMap(account -> account.lines().stream())
                    .filter(line -> line.total().signum() != 0).count() > 10 ? 1 : 0;
        }
        assertTrue(seed % 3 == 0 || worth > 40, "Only " + worth + " of the budgets cost anything worth comparing");
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @Test
    void whatAnEditDoesNotTouchIsNotWorkedOutAgain() {
        SmallBudget small = new SmallBudget();
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        Account grip = small.category("2500", Part.PRODUCTION);
        Line lead = small.line(cast, "1", "1", "1000");
        Line other = small.line(cast, "1", "1", "500");
        small.line(grip, "1", "1", "100");
        Estimate before = live(small);
        assertSame(before, live(small));
        lead.setRate("2000");
        Estimate after = live(small);
        assertEquals(new BigDecimal("2600.00"), after.total());
        assertEquals(new BigDecimal("1600.00"), before.total());
        assertSame(before.of(grip).orElseThrow(), after.of(grip).orElseThrow());
        assertSame(before.of(other).orElseThrow(), after.of(other).orElseThrow());
        assertNotSame(before.of(cast).orElseThrow(), after.of(cast).orElseThrow());
    }

    @Test
    void itIsRightInTheMiddleOfAnEditAndWhenTheEditIsTakenBack() {
        SmallBudget small = new SmallBudget();
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        Line lead = small.line(cast, "1", "1", "1000");
        Session session = Session.unsaved(small.production, "Tester", PlainRegistry.of("org.backlot.budget").backlot()
                .contributions(), new ScratchStore());
        Supplier<String> total = () -> Estimate.of(small.production, session.questions()).orElseThrow().total()
                .toString();
        assertEquals("1000.00", total.get());
        session.edit("Rate", () -> {
            lead.setRate("2000");
            assertEquals("2000.00", total.get());
            small.line(cast, "1", "1", "50");
            assertEquals("2050.00", total.get());
        });
        assertThrows(IllegalArgumentException.class, () -> session.edit("Break", () -> {
            cast.getLines().remove(0);
            assertEquals("50.00", total.get());
            throw new IllegalArgumentException("No");
        }));
        assertEquals("2050.00", total.get());
        session.undo();
        assertEquals("1000.00", total.get());
        session.redo();
        assertEquals("2050.00", total.get());
        Production copy = session.snapshot();
        assertEquals(new BigDecimal("2050.00"),
                Estimate.of(copy, session.questions(new KeptAnswers())).orElseThrow().total());
    }

    @Test
    void whatTheScheduleSaysMovesTheLinesThatAskForIt() {
        SmallBudget small = new SmallBudget();
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        Line days = small.line(cast, "schedule.shootDays", "1", "100");
        Line flat = small.line(cast, "1", "1", "500");
        Estimate before = live(small, quantity("schedule.shootDays", "", "20"));
        Estimate after = live(small, quantity("schedule.shootDays", "", "21"));
        assertEquals(new BigDecimal("2500.00"), before.total());
        assertEquals(new BigDecimal("2600.00"), after.total());
        assertSame(before.of(flat).orElseThrow(), after.of(flat).orElseThrow());
        assertNotSame(before.of(days).orElseThrow(), after.of(days).orElseThrow());
    }
}
