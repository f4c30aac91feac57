package org.backlot.schedule.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.question.Source;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class SavingsTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final String VEHICLES = "org.backlot.core.vehicles";

    private final Show show = new Show();

    /** Every vehicle costs 400 a day. */
    public static final class Yard implements RateSource {
        @Override
        public List<Rate> rates(Production production, String object, Questions questions) {
            return production.getElements().stream().filter(element -> element.getId().equals(object)
                    && VEHICLES.equals(element.getCategory())).map(element -> new Rate(object, Rate.Day.WORK,
                            new BigDecimal("400.00"), USD, Source.of("Yard"))).toList();
        }
    }

    private Session session() {
        return Session.unsaved(show.production, "Ada", PlainRegistry.of("org.backlot.schedule")
                .with("org.backlot.schedule.tests", "<extension point=\"org.backlot.core.rates\"><source id=\"yard\" "
                        + "name=\"Yard\" class=\"" + Yard.class.getName() + "\"/></extension>").backlot()
                .contributions(), new ScratchStore());
    }

    private Scene at(String place, String number, int minutes) {
        Scene scene = show.scene(number);
        scene.setLocation(place);
        scene.setShootingTime(Duration.ofMinutes(minutes));
        return scene;
    }

    private static BigDecimal cost(Session session) {
        return BoardCost.of(Plan.active(session.production(), session.questions()).orElseThrow(), session.questions())
                .total(USD);
    }

    /** What is suggested saves what it says when it is done, and undo takes it back. */
    private Saving kept(SavingSource source) {
        Session session = session();
        var before = EcoreUtil.copy(show.production);
        List<Saving> savings = source.savings(show.production, session.questions());
        assertEquals(1, savings.size(), savings::toString);
        assertTrue(EcoreUtil.equals(before, show.production), "nothing has changed");
        Saving saving = savings.getFirst();
        BigDecimal was = cost(session);
        session.edit(saving.fix().label(), () -> saving.fix().change().apply(show.production));
        assertEquals(saving.amount().orElseThrow(), was.subtract(cost(session)));
        session.undo();
        assertTrue(EcoreUtil.equals(before, show.production), "undo takes it back");
        return saving;
    }

    private List<Saving> suggested(SavingSource source) {
        return source.savings(show.production, session().questions());
    }

    private void overtime() {
        Settings.set(show.production, ScheduleSettings.COST_OF_OVERTIME, "900");
        show.day(at("Pier", "1", 500), at("Pier", "2", 120));
        show.day(at("Farm", "3", 60), at("Farm", "4", 60));
        show.day(at("Pier", "5", 100), at("Pier", "6", 60));
    }

    @Test
    void aSceneOfADayThatIsTooLongGoesToAShortDayAtTheSamePlace() {
        overtime();
        Saving saving = kept(new AvoidableOvertime());
        assertEquals("Shoot scene 2 on Day 3 instead of Day 1", saving.title());
        assertTrue(saving.why().contains("at USD 900 an hour"), saving.why());
    }

    @Test
    void withoutAPriceOfOvertimeNothingIsSuggested() {
        overtime();
        Settings.set(show.production, ScheduleSettings.COST_OF_OVERTIME, "0");
        assertEquals(List.of(), suggested(new AvoidableOvertime()));
    }

    @Test
    void whatIsLockedStays() {
        overtime();
        show.board.getDays().getFirst().getItems().forEach(item -> ((Strip) item).setLocked(true));
        assertEquals(List.of(), suggested(new AvoidableOvertime()));
    }

    @Test
    void whatWasShotStays() {
        overtime();
        DayReport report = ScheduleFactory.eINSTANCE.createDayReport();
        report.setId("report");
        report.setDate(Show.MONDAY);
        show.schedule.getReports().add(report);
        assertEquals(List.of(), suggested(new AvoidableOvertime()));
    }

    @Test
    void aDayThatGoesToAPlaceAndBackIsShotPlaceByPlace() {
        Settings.set(show.production, ScheduleSettings.COST_OF_MOVE, "2600");
        show.day(at("Pier", "1", 60), at("Farm", "2", 60), at("Pier", "3", 60));
        Saving saving = kept(new AvoidableMoves());
        assertEquals("Shoot Day 1 place by place: Pier, Farm", saving.title());
        assertEquals("Day 1 goes from Pier to Farm to Pier", saving.why());
    }

    @Test
    void aSceneForWhichTheCompanyMovesGoesToTheDayThatIsThereAnyway() {
        Settings.set(show.production, ScheduleSettings.COST_OF_MOVE, "2600");
        show.day(at("Pier", "1", 60), at("Pier", "2", 60));
        show.day(at("Pier", "3", 60), at("Farm", "4", 60));
        show.day(at("Pier", "5", 60), at("Pier", "6", 60));
        show.day(at("Farm", "7", 60), at("Farm", "8", 60));
        assertEquals("Shoot scene 4 on Day 4 instead of Day 2", kept(new AvoidableMoves()).title());
    }

    @Test
    void somethingThatComesForOneSceneIsUsedOnADayThatHasItAnyway() {
        Scene one = at("Pier", "1", 60);
        Scene other = at("Pier", "4", 60);
        show.day(one, at("Pier", "2", 60));
        show.day(at("Farm", "3", 60));
        show.day(other, at("Pier", "5", 60));
        new Breakdown(show.production).tag(one, VEHICLES, "CRANE");
        new Breakdown(show.production).tag(other, VEHICLES, "CRANE");
        Saving saving = kept(new SpreadRentals());
        assertEquals(new BigDecimal("400.00"), saving.amount().orElseThrow());
        assertEquals("CRANE is paid on 2 days, on 2 of them for one scene", saving.why());
    }

    @Test
    void aMoveThatSavesSeveralThingsHasOneKey() {
        Settings.set(show.production, ScheduleSettings.COST_OF_MOVE, "2600");
        Scene one = at("Farm", "2", 60);
        Scene other = at("Farm", "3", 60);
        show.day(at("Pier", "1", 60), one);
        show.day(other, at("Farm", "4", 60));
        show.day(at("Pier", "5", 60));
        show.day(at("Farm", "6", 60));
        new Breakdown(show.production).tag(one, VEHICLES, "CRANE");
        new Breakdown(show.production).tag(other, VEHICLES, "CRANE");
        Session session = session();
        Saving move = new AvoidableMoves().savings(show.production, session.questions()).getFirst();
        Saving rental = new SpreadRentals().savings(show.production, session.questions()).getFirst();
        assertEquals(move.title().equals(rental.title()), move.key().equals(rental.key()));
    }

    @Test
    void whatNeedsItsDaysIsLeftAlone() {
        show.day(at("Pier", "1", 60), at("Farm", "2", 60));
        assertEquals(List.of(), suggested(new AvoidableMoves()));
        assertEquals(List.of(), suggested(new SpreadRentals()));
    }
}
