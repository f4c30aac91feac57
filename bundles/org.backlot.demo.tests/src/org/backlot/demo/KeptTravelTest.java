package org.backlot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.model.Budget;
import org.backlot.core.Backlot;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.KeptAnswers;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Resources;
import org.backlot.resources.travel.Beds;
import org.backlot.resources.travel.Journeys;
import org.backlot.resources.travel.TravelPlan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from the schedule and the resource book through the questions that one asks the other. */
class KeptTravelTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void make() throws Exception {
        Backlot backlot = Shipped.all();
        session = Shipped.demo("saltroad", backlot, folder);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private Resources resources() {
        return session.section(Resources.class).orElseThrow();
    }

    private TravelPlan plan() {
        return TravelPlan.of(session.production(), session.questions());
    }

    private List<Quantity> travel() {
        return session.questions().quantities(session.production()).stream()
                .filter(quantity -> quantity.name().startsWith("resources.")).toList();
    }

    @Test
    void anEditOfTheBudgetMakesNeitherTheTravelPlanNorWhatIsBookedAgain() {
        TravelPlan plan = plan();
        NeedsAndBookings booked = NeedsAndBookings.of(session);
        List<Quantity> before = travel();
        assertFalse(plan.people().isEmpty());
        Budget budget = session.section(Budget.class).orElseThrow();
        session.edit("Change", () -> budget.getGlobals().getFirst().setValue("3"));
        session.edit("Change", () -> budget.getAccounts().removeLast());
        assertSame(plan, plan());
        assertSame(booked, NeedsAndBookings.of(session));
        List<Quantity> after = travel();
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i));
        }
        assertEquals(before.size(), after.size());
        session.undo();
        assertSame(plan, plan());
    }

    @Test
    void anEditOfWhatItFollowsFromMakesThePlanAgainAndItIsTrue() {
        Schedule schedule = session.section(Schedule.class).orElseThrow();
        Board board = schedule.getActive();
        Booking booking = resources().getBookings().stream().filter(one -> one.getFrom() != null).findFirst()
                .orElseThrow();
        Person away = plan().people().getFirst().person();
        List<Runnable> edits = List.of(() -> board.getDays().move(0, board.getDays().size() - 1),
                () -> board.getDays().getLast().getItems()
                        .add(0, board.getDays().getFirst().getItems().removeLast()),
                () -> booking.setFrom(booking.getFrom().minusDays(1)),
                () -> resources().getTrips().getFirst().setDate(resources().getTrips().getFirst().getDate()
                        .minusDays(1)),
                () -> resources().getStays().removeFirst(),
                () -> resources().getBases().getFirst().setTown("Elsewhere"),
                () -> away.setHome(""),
                () -> Settings.set(session.production(), "resources.departmentsAside", "Camera"));
        for (Runnable edit : edits) {
            TravelPlan before = plan();
            session.edit("Change", edit);
            assertNotSame(before, plan());
            assertIsTrue();
            session.undo();
            assertIsTrue();
        }
    }

    private void assertIsTrue() {
        Production production = session.production();
        Questions kept = session.questions();
        Questions fresh = session.questions(new KeptAnswers());
        assertEquals(TravelPlan.of(production, fresh), TravelPlan.of(production, kept));
        assertEquals(Journeys.of(production, fresh), Journeys.of(production, kept));
        assertEquals(Beds.of(production, fresh), Beds.of(production, kept));
        assertEquals(NeedsAndBookings.of(production, fresh).lines(), NeedsAndBookings.of(production, kept).lines());
        assertEquals(fresh.quantities(production), kept.quantities(production));
    }
}
