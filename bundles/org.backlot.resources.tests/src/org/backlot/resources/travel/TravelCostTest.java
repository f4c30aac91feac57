package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;

import org.backlot.core.model.Person;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In and out for 150 each, four nights at 100. */
class TravelCostTest {

    @TempDir
    Path folder;

    private Unit unit;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
        unit.works(3, 4, 5);
    }

    private Resources resources() {
        return unit.office.book.resources();
    }

    private String costs(String key) {
        var questions = unit.office.session.questions();
        return questions.quantity(unit.office.production, "resources.fares", key).orElseThrow().value() + " and "
                + questions.quantity(unit.office.production, "resources.lodging", key).orElseThrow().value();
    }

    @Test
    void whatNobodyBookedCostsWhatIsKnown() {
        assertEquals("300 and 400", costs(""));
        assertEquals("300 and 400", costs("Marguerite Vane"));
    }

    @Test
    void whatWasDecidedOnCostsItsPrice() {
        unit.office.edit(() -> {
            TravelEdits.follow(resources(), unit.journeys().getFirst(), TravelState.BOOKED)
                    .setPrice(new BigDecimal("212.50"));
            TravelEdits.follow(resources(), unit.beds().getFirst(), TravelState.BOOKED).setRate(new BigDecimal("90"));
        });
        assertEquals("362.50 and 360", costs(""));
    }

    @Test
    void whatMustBeChangedCostsItsChangeToo() {
        unit.office.edit(() -> {
            TravelEdits.follow(resources(), unit.journeys().getFirst(), TravelState.BOOKED);
            TravelEdits.follow(resources(), unit.beds().getFirst(), TravelState.BOOKED);
        });
        unit.works(4, 5);
        assertEquals("330 and 300", costs(""), "a fee of 30; a night fewer");
        unit.works();
        assertEquals("30 and 0", costs(""), "only what is lost");
    }

    @Test
    void aPriceInAnotherCurrencyIsNotAddedUp() {
        unit.office.edit(() -> TravelEdits.follow(resources(), unit.journeys().getFirst(), TravelState.BOOKED)
                .setCurrency(Currency.getInstance("EUR")));
        assertEquals("150 and 400", costs(""));
    }

    @Test
    void aRoomThatTwoShareIsPaidOnce() {
        unit.inn();
        Person tom = unit.tom();
        unit.office.edit(() -> Settings.set(unit.office.production, "days", march(3)
                + " 08:00-18:00 | | | | Marguerite Vane 08:00-18:00, Tom Reed 08:00-18:00"));
        assertEquals("600 and 400", costs(""), "two rooms for two nights");
        unit.office.edit(() -> {
            Stay stay = TravelEdits.follow(resources(), unit.beds().getFirst(), TravelState.BOOKED);
            stay.setSharedWith(tom.getId());
            stay.setRate(new BigDecimal("130"));
        });
        assertEquals("600 and 260", costs(""));
        assertEquals("300 and 0", costs("Tom Reed"));
    }
}
