package org.backlot.schedule.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEventKind;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Show show = new Show();
    private final Questions questions = Show.questions();

    private Quantity quantity(String name, String key) {
        return questions.quantity(show.production, "schedule." + name, key).orElseThrow();
    }

    private int number(String name, String key) {
        return quantity(name, key).value().intValueExact();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    @Test
    void countsDaysPagesScenesAndNights() {
        Scene night = show.scene("1", IntExt.EXT, "FIELD", "NIGHT", 12);
        show.day(show.scene("2"), show.scene("3"));
        show.day(night);
        DayEdits.add(show.board).setKind(DayKind.PREP);
        assertEquals(2, number("shootDays", ""));
        assertEquals(2, number("days", "SHOOT"));
        assertEquals(1, number("days", "prep"));
        assertEquals(0, number("days", "PERFORMANCE"));
        assertEquals(new BigDecimal("3.5"), quantity("pages", "").value());
        assertEquals("pages", quantity("pages", "").unit());
        assertEquals(3, number("scenes", ""));
        assertEquals(1, number("nights", ""));
        assertEquals(List.of(show.board.getDays().get(1).getId()), quantity("nights", "").source().objects());
        assertEquals(1, number("setDays", "FIELD"));
    }

    @Test
    void aWholeNumberOfPagesIsPlain() {
        for (int i = 0; i < 10; i++) {
            show.day(show.scene("s" + i));
        }
        assertEquals("10", quantity("pages", "").value().toString());
    }

    @Test
    void countsDaysOfThePeopleAndNamesTheDaysAsSource() {
        show.works("GEORGE", "W.W");
        String george = show.element("GEORGE").getId();
        show.event(george, ElementEventKind.TRAVEL, march(5), null);
        assertEquals(2, number("workDays", "george"));
        assertEquals(1, number("holdDays", "GEORGE"));
        assertEquals(1, number("travelDays", "GEORGE"));
        assertEquals(4, number("paidDays", "GEORGE"));
        assertEquals(List.of(george, show.board.getDays().get(0).getId(), show.board.getDays().get(2).getId()),
                quantity("workDays", "GEORGE").source().objects());
    }

    @Test
    void whoIsOnNoDayHasNoDaysInsteadOfNoAnswer() {
        show.works("GEORGE", "W");
        new Breakdown(show.production).element(Category.CAST, "IDLE");
        assertEquals(0, number("workDays", "IDLE"));
        assertEquals(0, number("paidDays", "IDLE"));
    }

    @Test
    void countsTheWorkDaysOfElementsOfEveryCategory() {
        show.works("KELP", "W.W");
        Breakdown breakdown = new Breakdown(show.production);
        Scene second = show.production.getScript().getScenes().get(1);
        breakdown.tag(second, "org.backlot.core.props", "Rake");
        breakdown.tag(second, "org.backlot.core.animals", "Kelp");
        assertEquals(1, number("workDays", "rake"));
        assertEquals(2, number("workDays", "Kelp"), "the speaking part has the name");
        assertEquals(1, number("workDays", "Kelp (Animals)"));
        assertEquals(0, number("holdDays", "Kelp (Animals)"));
        assertTrue(questions.quantity(show.production, "schedule.paidDays", "Rake").isEmpty(), "nobody pays a rake");
    }

    @Test
    void countsMovesWithinAndBetweenDays() {
        Scene barn = show.scene("1");
        Scene beach = show.scene("2");
        Scene barnAgain = show.scene("3");
        barn.setLocation("Barn");
        beach.setLocation("Beach");
        barnAgain.setLocation("Barn");
        show.day(barn, beach);
        show.day(barnAgain);
        assertEquals(2, number("moves", ""));
        assertEquals(2, number("locationDays", "Barn"));
        assertEquals(1, number("locationDays", "Beach"));
    }

    @Test
    void followsTheActiveBoard() {
        show.works("GEORGE", "WW");
        Board other = BoardEdits.copy(show.board, "Board 2");
        DayEdits.mergeWithNext(other.getDays().getFirst());
        assertEquals(2, number("shootDays", ""));
        BoardEdits.activate(other);
        assertEquals(1, number("shootDays", ""));
    }

    @Test
    void needsNameEveryElementWithItsSetAndStrips() {
        Scene scene = show.scene("1", IntExt.INT, "BARN", "DAY", 8, "GEORGE");
        show.day(show.scene("2"));
        show.day(scene);
        List<Need> needs = questions.needs(show.production, new Days(march(2), march(9)));
        assertEquals(List.of(show.element("GEORGE").getId(), show.element("BARN").getId()),
                needs.stream().map(Need::object).toList());
        assertEquals(march(2), needs.getFirst().date());
        assertEquals(1, needs.getFirst().quantity());
        assertEquals(List.of(show.board.getDays().get(1).getItems().getFirst().getId()),
                needs.getFirst().source().objects());
        assertEquals("Scene 1 on Day 2", needs.getFirst().source().says());
    }

    @Test
    void whatTwoUnitsNeedAtOnceIsNeededTwice() {
        show.works("GEORGE", "WW");
        show.board.getDays().get(1).setUnit("2nd Unit");
        assertEquals(2, questions.needs(show.production, Days.ALL).stream()
                .filter(need -> need.object().equals(show.element("GEORGE").getId())).findFirst().orElseThrow()
                .quantity());
    }

    @Test
    void availabilityKnowsWorkHoldsEventsAndBlockedDays() {
        show.works("GEORGE", "W.W");
        Element george = show.element("GEORGE");
        george.setPerson(show.person("James", "", ""));
        show.event(george.getId(), ElementEventKind.UNAVAILABLE, march(8), march(9));
        show.event(george.getPerson().getId(), ElementEventKind.FITTING, march(4), null);
        for (String id : List.of(george.getId(), george.getPerson().getId())) {
            List<String> known = questions.availability(show.production, id, new Days(march(1), march(8))).stream()
                    .sorted((a, b) -> a.date().compareTo(b.date()))
                    .map(a -> a.date().getDayOfMonth() + " " + a.state()).toList();
            assertEquals(List.of("1 BOOKED", "2 HELD", "3 BOOKED", "4 BOOKED", "8 BLOCKED"), known);
        }
        assertTrue(questions.availability(show.production, "nobody", Days.ALL).isEmpty());
        assertEquals(Availability.State.BLOCKED,
                questions.availability(show.production, george.getId(), new Days(march(9), march(9))).getFirst()
                        .state());
    }

    @Test
    void inAShowWithoutAScriptACalledSessionIsWorkOrRehearsal() {
        show.scene("unused", "LAMPLIGHTER");
        String lamplighter = show.element("LAMPLIGHTER").getId();
        for (DayKind kind : List.of(DayKind.REHEARSAL, DayKind.PERFORMANCE, DayKind.PERFORMANCE)) {
            var day = DayEdits.add(show.board);
            day.setKind(kind);
            Banner banner = DayEdits.addBanner(day, 0, BannerKind.SESSION, "Show", null);
            banner.getCalled().add(lamplighter);
        }
        assertEquals(2, number("workDays", "LAMPLIGHTER"));
        assertEquals(1, number("rehearsalDays", "LAMPLIGHTER"));
        assertEquals(3, questions.needs(show.production, Days.ALL).size());
    }
}
