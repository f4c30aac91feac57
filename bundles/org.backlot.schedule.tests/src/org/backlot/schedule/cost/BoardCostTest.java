package org.backlot.schedule.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Source;
import org.backlot.core.question.Standards;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.BoardCost.Item;
import org.junit.jupiter.api.Test;

class BoardCostTest {

    private static final Currency USD = Currency.getInstance("USD");

    /** Everybody called ANNA costs 1000 a work day and 500 a hold day by the deal; a draft says more. */
    public static final class Deals implements RateSource {
        @Override
        public List<Rate> rates(Production production, String object, Questions questions) {
            Element element = production.getElements().stream().filter(e -> e.getId().equals(object)).findFirst()
                    .orElseThrow();
            return !element.getName().startsWith("ANNA") ? List.of() : List.of(
                    new Rate(object, Rate.Day.WORK, new BigDecimal("1000.00"), USD, Source.of("Deal")),
                    new Rate(object, Rate.Day.HOLD, new BigDecimal("500.00"), USD, Source.of("Deal")),
                    new Rate(object, Rate.Day.WORK, new BigDecimal("1200.00"), USD, Source.of("Draft")));
        }
    }

    private final Show show = new Show();

    private BoardCost cost() {
        var contributions = PlainRegistry.of("org.backlot.schedule").with("org.backlot.schedule.tests",
                "<extension point=\"org.backlot.core.rates\"><source id=\"test.rates\" name=\"Test\" class=\""
                        + Deals.class.getName() + "\"/></extension>").backlot().contributions();
        var questions = new Questions(contributions, Questions.Memory.NONE,
                new Standards(new Categories(contributions), Show.rules()));
        return BoardCost.of(Plan.of(show.production, show.board), questions);
    }

    private BigDecimal total(Item.Kind... kinds) {
        return cost().total(USD, List.of(kinds));
    }

    @Test
    void castCostTheirWorkAndHoldDaysByTheMostBindingRate() {
        show.works("ANNA", "W.W");
        assertEquals(new BigDecimal("2000.00"), total(Item.Kind.CAST_WORK));
        assertEquals(new BigDecimal("500.00"), total(Item.Kind.CAST_HOLD));
        assertEquals(new BigDecimal("2500.00"), cost().totals().get(USD));
    }

    @Test
    void whoPlaysTwoPartsIsPaidOnce() {
        Person player = show.person("Jo", "", "");
        show.day(show.scene("1", "ANNA"), show.scene("2", "ANNA'S TWIN"));
        show.day(show.scene("3"));
        show.day(show.scene("4", "ANNA'S TWIN"));
        show.element("ANNA").setPerson(player);
        show.element("ANNA'S TWIN").setPerson(player);
        assertEquals(new BigDecimal("2000.00"), total(Item.Kind.CAST_WORK));
    }

    @Test
    void castWithoutAPriceAreNamedAndNotFree() {
        show.day(show.scene("1", "ANNA", "BEN"));
        assertEquals(List.of("BEN"), cost().unpriced().stream().map(Element::getName).toList());
    }

    @Test
    void overtimeMovesAndDaysCostWhatTheOfficeSays() {
        Settings.set(show.production, ScheduleSettings.COST_OF_OVERTIME, "900");
        Settings.set(show.production, ScheduleSettings.COST_OF_MOVE, "250.50");
        Settings.set(show.production, ScheduleSettings.COST_OF_DAY, "10000");
        Scene pier = show.scene("1");
        pier.setLocation("Pier");
        pier.setShootingTime(Duration.ofMinutes(600));
        Scene farm = show.scene("2");
        farm.setLocation("Farm");
        farm.setShootingTime(Duration.ofMinutes(30));
        show.day(pier);
        show.day(farm);
        assertEquals(new BigDecimal("450.00"), total(Item.Kind.OVERTIME), "1 h + 10 h + 0.5 h of 11 h: half an hour");
        assertEquals(new BigDecimal("250.50"), total(Item.Kind.MOVE));
        assertEquals(new BigDecimal("20000.00"), total(Item.Kind.SHOOT_DAY));
    }

    @Test
    void whatTheOfficeDoesNotPriceIsNoLine() {
        show.day(show.scene("1", "BEN"));
        assertEquals(List.of(), cost().items());
    }
}
