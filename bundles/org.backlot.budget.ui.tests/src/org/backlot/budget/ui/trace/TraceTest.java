package org.backlot.budget.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.ui.Estimated;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {

    @Test
    void aLineIsFollowedThroughItsGlobalToTheSentenceAndTheObjectsOfTheSource(@TempDir Path folder) throws Exception {
        try (var of = new Estimated(folder)) {
            of.session().edit("Ask", () -> of.shootDays.setValue("schedule.shootDays"));
            var days = new Quantity("schedule.shootDays", "", new BigDecimal("12"), "days",
                    new Source("12 days of the board Main", List.of(of.cast.getId(), "gone")));
            List<Step> steps = all(trace(of, List.of(days)).of(of.operator));
            assertEquals("12,000.00", steps.getFirst().value());
            assertEquals(Optional.of(of.shootDays), named(steps, "shootDays").about());
            assertEquals("12 days of the board Main", named(steps, "schedule.shootDays").how());
            assertEquals(List.of(Optional.of(of.cast)), named(steps, "schedule.shootDays").steps().stream()
                    .map(Step::about).toList());
        }
    }

    @Test
    void aGlobalThatFollowsFromItselfIsToldAndNotFollowed(@TempDir Path folder) throws Exception {
        try (var of = new Estimated(folder)) {
            of.session().edit("Break", () -> of.shootDays.setValue("shootDays + 1"));
            List<Step> steps = all(trace(of, List.of()).of(of.operator));
            assertTrue(steps.getFirst().faulty());
            assertTrue(named(steps, "Amount").how().contains("shootDays uses shootDays"));
        }
    }

    @Test
    void anAccountIsFollowedToItsAccountsAndLinesEachOnOneRow(@TempDir Path folder) throws Exception {
        try (var of = new Estimated(folder)) {
            List<Step> camera = trace(of, List.of()).of(of.camera);
            assertEquals(List.of("3301  Camera trucks", "Operator"), camera.getFirst().steps().stream()
                    .map(Step::figure).toList());
            assertEquals("shootDays * 2 × 500", named(all(camera), "Operator").how());
        }
    }

    @Test
    void aFringeSaysWhatItIsOwedOn(@TempDir Path folder) throws Exception {
        try (var of = new Estimated(folder)) {
            of.session().edit("Stop", () -> of.pension.setCeiling(new BigDecimal("4000")));
            Step fringe = named(all(trace(of, List.of()).of(of.actor)), "Pension and health, cast");
            assertEquals("400.00", fringe.value());
            assertEquals("10 % of 4,000.00, its ceiling", fringe.how());
        }
    }

    private static Trace trace(Estimated of, List<Quantity> known) {
        return new Trace(Estimate.of(of.budget, Currency.getInstance("USD"), known), of.session()::object);
    }

    private static List<Step> all(List<Step> steps) {
        return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), all(step.steps()).stream())).toList();
    }

    private static Step named(List<Step> steps, String figure) {
        return steps.stream().filter(step -> step.figure().equals(figure)).findFirst().orElseThrow();
    }
}
