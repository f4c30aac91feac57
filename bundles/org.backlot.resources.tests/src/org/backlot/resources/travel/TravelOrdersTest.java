package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.TravelState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The buyer of these tests writes what it is asked for into a setting. */
class TravelOrdersTest {

    private static final String ORDERED = "test.ordered";

    @TempDir
    Path folder;

    private Unit unit;
    private Place inn;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
        unit.works(3, 4, 5);
        inn = unit.inn();
        unit.office.edit(() -> Settings.set(unit.office.production, ORDERED, "nothing"));
    }

    private Resources resources() {
        return unit.office.book.resources();
    }

    private TravelOrders orders() {
        return new TravelOrders(unit.office.production, unit.office.session.questions(), march(1));
    }

    private String ordered(Runnable work) {
        unit.office.edit(work);
        return Settings.get(unit.office.production, ORDERED).orElse("");
    }

    private void book() {
        unit.office.edit(() -> {
            TravelEdits.follow(resources(), unit.journeys().getFirst(), TravelState.BOOKED).setReference("QJ4TLM");
            TravelEdits.follow(resources(), unit.beds().getFirst(), TravelState.BOOKED).setRoom("single");
        });
    }

    @Test
    void aBookedJourneyIsOrderedAtItsPrice() {
        book();
        assertEquals("Travel of Marguerite Vane, QJ4TLM: Flight from Los Angeles to Port Amity, Tue 2 Mar 1 flat x 150",
                ordered(() -> orders().order(unit.journeys().getFirst())));
    }

    @Test
    void aBookedRoomIsOrderedByTheNight() {
        book();
        assertEquals("Room of Marguerite Vane: Room single from Tue 2 Mar to Sat 6 Mar 4 night x 100",
                ordered(() -> orders().order(unit.beds().getFirst())));
    }

    @Test
    void roomsThatAHotelKeepsAreOrderedAsOneAndTheBedsInThemNot() {
        book();
        RoomBlock block = ResourcesFactory.eINSTANCE.createRoomBlock();
        unit.office.edit(() -> {
            block.setHotel(inn);
            block.setRooms(20);
            block.setState(TravelState.BOOKED);
            block.setFrom(march(1));
            block.setUntil(march(6));
            block.setRate(new BigDecimal("95"));
            Ids.of(block);
            resources().getRoomBlocks().add(block);
        });
        assertEquals("Rooms at Amity Motor Inn: 20 rooms from Mon 1 Mar to Sat 6 Mar 100 night x 95",
                ordered(() -> orders().order(block)));
        assertTrue(fault(() -> orders().order(unit.beds().getFirst())).endsWith("keeps rooms; order those"));
    }

    @Test
    void whatIsNotBookedOrHasNoPriceIsNotOrdered() {
        assertTrue(fault(() -> orders().order(unit.journeys().getFirst())).endsWith("is not booked yet; book it "
                + "first"));
        book();
        unit.office.edit(() -> resources().getTrips().getFirst().setPrice(null));
        assertTrue(fault(() -> orders().order(unit.journeys().getFirst())).contains("has no price yet"));
    }

    @Test
    void whereNobodyOrdersThingsThatIsTold() {
        book();
        unit.office.edit(() -> Settings.forget(unit.office.production, ORDERED));
        assertTrue(fault(() -> orders().order(unit.journeys().getFirst())).contains("it needs a budget"));
    }

    private String fault(Runnable work) {
        return assertThrows(IllegalArgumentException.class, () -> unit.office.edit(work)).getMessage();
    }
}
