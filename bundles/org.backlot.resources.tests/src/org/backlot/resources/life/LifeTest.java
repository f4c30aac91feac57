package org.backlot.resources.life;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.backlot.resources.life.Moving.Done;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeTest {

    @TempDir
    Path folder;
    private Store store;
    private Asset camera;
    private Asset radio;

    @BeforeEach
    void open() {
        store = new Store(folder);
        camera = store.asset("Camera A", "Body", 1);
        radio = store.asset("Radio", "Handheld", 40);
    }

    private String refused(MovementKind kind, Take take) {
        int before = store.resources.getMovements().size();
        String message = assertThrows(RuntimeException.class, () -> store.move(kind, 3, store.set, null, take))
                .getMessage();
        assertEquals(before, store.resources.getMovements().size());
        return message;
    }

    @Test
    void aThingIsHomeUntilItGoesOutAndComesBack() {
        assertEquals("Home", store.life(camera, 1).says());
        store.move(MovementKind.OUT, 1, store.set, store.marguerite, Take.of(camera, 1));
        Lot out = store.life(camera, 1).only().orElseThrow();
        assertEquals(LifeState.OUT, out.state());
        assertSame(store.set, out.place());
        assertEquals(store.marguerite, out.by());
        store.move(MovementKind.ON_SET, 2, null, null, Take.of(out));
        Lot set = store.life(camera, 2).only().orElseThrow();
        assertEquals(LifeState.ON_SET, set.state());
        assertEquals(store.marguerite, set.by());
        store.move(MovementKind.IN, 3, null, null, Take.of(camera, 1));
        Lot home = store.life(camera, 3).only().orElseThrow();
        assertEquals(LifeState.HOME, home.state());
        assertSame(store.cage, home.place());
        assertNull(home.by());
    }

    @Test
    void someOfManyAreOutAndTheRestAreHome() {
        store.move(MovementKind.OUT, 1, store.set, store.marguerite, Take.of(radio, 24));
        store.move(MovementKind.OUT, 1, store.set, null, Take.of(radio, 6));
        assertEquals("10 home, 30 out", store.life(radio, 1).says());
        store.move(MovementKind.IN, 2, null, store.marguerite, Take.of(radio, 20));
        List<Lot> out = store.life(radio, 2).in(LifeState.OUT);
        assertEquals(List.of(4, 6), out.stream().map(Lot::quantity).toList());
        assertEquals(store.marguerite, out.getFirst().by());
    }

    @Test
    void whatIsOutCannotGoOutAgain() {
        store.move(MovementKind.OUT, 1, store.set, store.marguerite, Take.of(camera, 1));
        assertEquals("Camera A is out already, with Marguerite Vane at Salt works. Check it in first, or hand it over",
                refused(MovementKind.OUT, Take.of(camera, 1)));
        store.move(MovementKind.OUT, 1, store.set, null, Take.of(radio, 30));
        assertEquals("No more than 10 Radio are there for it: 10 home, 30 out. Take no more than 10",
                refused(MovementKind.OUT, Take.of(radio, 12)));
        assertEquals("No Radio are there for it: 10 home, 30 out", refused(MovementKind.REPAIRED, Take.of(radio, 1)));
    }

    @Test
    void ofSeveralThingsAllGoOrNone() {
        store.move(MovementKind.OUT, 1, store.set, null, Take.of(camera, 1));
        assertThrows(RuntimeException.class,
                () -> store.move(MovementKind.OUT, 2, store.set, null, Take.of(radio, 5), Take.of(camera, 1)));
        assertEquals("40 home", store.life(radio, 2).says());
    }

    @Test
    void accessoriesComeAlongInProportionAndTellWhereTheyDoNot() {
        Asset charger = store.asset("Charger", null, 6);
        Asset cart = store.asset("Cart", null, 1);
        store.office.edit(() -> {
            radio.getAccessories().add(charger);
            camera.getAccessories().add(cart);
            cart.getAccessories().add(camera);
        });
        Done done = store.move(MovementKind.OUT, 1, store.set, null, Take.of(radio, 20));
        assertEquals(List.of("3 Charger go along."), done.told());
        assertEquals("3 home, 3 out", store.life(charger, 1).says());
        store.move(MovementKind.OUT, 1, store.set, null, Take.of(cart, 1));
        assertEquals("Out", store.life(camera, 1).says());
        store.move(MovementKind.IN, 2, null, null, Take.of(camera, 1));
        assertEquals("Home", store.life(cart, 2).says());
        store.move(MovementKind.LOST, 2, null, null, Take.of(cart, 1));
        assertEquals(List.of("Cart should go along, but is not there: lost."),
                store.move(MovementKind.OUT, 3, store.set, null, Take.of(camera, 1)).told());
    }

    @Test
    void whatIsLostIsFoundAndWhatIsBrokenIsRepaired() {
        store.move(MovementKind.LOST, 1, null, null, Take.of(camera, 1));
        assertEquals("Camera A is lost, last at Store / Grip cage. Report it found first",
                refused(MovementKind.OUT, Take.of(camera, 1)));
        store.move(MovementKind.FOUND, 4, null, null, Take.of(camera, 1));
        assertEquals("Home", store.life(camera, 4).says());
        store.office.edit(() -> DamageEdits.report(store.resources, DamagePlan.of(store.office.production,
                store.resources, new Damage(radio, 3, Store.noon(5), null, "Clips broken", false, null, null))));
        assertEquals("37 home, 3 damaged", store.life(radio, 5).says());
        assertEquals(37, store.life(radio, 5).working());
        store.move(MovementKind.REPAIRED, 6, null, null, Take.of(radio, 2));
        assertEquals("39 home, 1 damaged", store.life(radio, 6).says());
    }

    @Test
    void whatIsBookedAheadIsReservedAndIsOutUnderItsBooking() {
        Booking booking = store.book(camera, 3, 5, null, null);
        Lot reserved = store.life(camera, 1).only().orElseThrow();
        assertEquals(LifeState.RESERVED, reserved.state());
        assertEquals(march(3), reserved.due());
        assertEquals("Home", store.life(camera, 6).says());
        store.move(MovementKind.OUT, 3, store.set, null, Take.of(camera, 1));
        Lot out = store.life(camera, 3).only().orElseThrow();
        assertSame(booking, out.booking());
        assertEquals(march(5), out.due());
    }

    @Test
    void bookingsAtTheSameTimeReserveMoreAndOneAfterTheOtherDoNot() {
        Booking first = store.book(radio, 3, 5, null, null);
        Booking second = store.book(radio, 5, 6, null, null);
        Booking third = store.book(radio, 8, 9, null, null);
        store.office.edit(() -> {
            first.setQuantity(10);
            second.setQuantity(10);
            third.setQuantity(15);
        });
        assertEquals(20, store.life(radio, 1).pieces(LifeState.RESERVED));
        assertEquals(15, store.life(radio, 7).pieces(LifeState.RESERVED));
    }

    @Test
    void whatIsLateCostsItsFeeForEachDay() {
        Booking booking = store.book(camera, 3, 5, null, null);
        store.office.edit(() -> booking.setLateFee(new BigDecimal("120")));
        store.move(MovementKind.OUT, 3, store.set, null, Take.of(camera, 1));
        Lot out = store.life(camera, 5).only().orElseThrow();
        assertEquals(0, out.daysLate(march(5)));
        assertTrue(out.lateFee(march(5)).isEmpty());
        assertEquals(new BigDecimal("360"), out.lateFee(march(8)).orElseThrow());
        store.move(MovementKind.LOST, 9, null, null, Take.of(radio, 1));
        var found = store.office.findings(OverdueReturn.class);
        assertEquals(1, found.size());
        assertTrue(found.getFirst().message().contains("late fee so far"), found.getFirst().message());
    }

    @Test
    void whatComesHomeOnItsLastDayIsGivenBack() {
        Booking booking = store.book(camera, 3, 5, null, null);
        store.move(MovementKind.OUT, 3, store.set, null, Take.of(camera, 1));
        store.move(MovementKind.IN, 4, null, null, Take.of(camera, 1));
        assertEquals(BookingStatus.CONFIRMED, booking.getStatus());
        store.move(MovementKind.OUT, 5, store.set, null, Take.of(camera, 1));
        store.move(MovementKind.IN, 5, null, null, Take.of(camera, 1));
        assertEquals(BookingStatus.RETURNED, booking.getStatus());
    }

    @Test
    void whatIsDoneNowComesAfterWhatWasPutDownForLater() {
        store.move(MovementKind.OUT, 9, store.set, null, Take.of(camera, 1));
        LocalDateTime now = EquipmentLife.moment(store.resources, Store.noon(2));
        assertEquals(Store.noon(9).plusSeconds(1), now);
        assertEquals(march(9), EquipmentLife.day(store.resources, march(2)));
        assertEquals(march(20), EquipmentLife.day(store.resources, march(20)));
    }

    @Test
    void movementsAreCountedInTheOrderOfTime() {
        store.move(MovementKind.OUT, 2, store.set, null, Take.of(camera, 1));
        store.move(MovementKind.IN, 3, null, null, Take.of(camera, 1));
        List<Movement> all = store.resources.getMovements();
        store.office.edit(() -> store.resources.getMovements().move(0, 1));
        assertEquals(MovementKind.IN, all.getFirst().getKind());
        assertEquals("Home", store.life(camera, 3).says());
    }

    @Test
    void storesShowWhatLiesInThemAndTheirShelves() {
        store.move(MovementKind.OUT, 2, store.set, null, Take.of(radio, 4));
        List<Shelf> shelves = Shelf.all(store.resources, EquipmentLife.of(store.resources, march(2)));
        assertEquals(List.of("Store", "Salt works"), shelves.stream().map(shelf -> shelf.place().getName()).toList());
        assertEquals(37, shelves.getFirst().pieces());
        assertEquals("Grip cage", shelves.getFirst().inside().getFirst().place().getName());
        assertEquals(4, shelves.getLast().pieces());
    }

    @Test
    void returnsNameTheVendorAndComeByDay() {
        Asset crane = store.of("Tall Order", store.asset("Jib", "Jib", 1));
        store.book(crane, 9, 10, "Tall Order", "1450");
        Booking condor = store.office.book("Crane", "Ridgeline", 3, 3, BookingStatus.CONFIRMED);
        store.move(MovementKind.OUT, 9, store.set, null, Take.of(crane, 1));
        List<Return> returns = Return.all(store.resources, EquipmentLife.of(store.resources, march(12)));
        assertEquals(List.of("Crane", "Jib"), returns.stream().map(Return::what).toList());
        assertSame(condor, returns.getFirst().booking());
        assertEquals(0, returns.getFirst().late());
        assertEquals("Tall Order", returns.getLast().vendor().getName());
        assertEquals(2, returns.getLast().late());
    }

    @Test
    void theReportTellsEveryLot() {
        store.move(MovementKind.OUT, 2, store.set, store.marguerite, Take.of(radio, 4));
        Object report = new EquipmentReport().of(store.office.production, store.office.session.questions(),
                Map.of());
        assertTrue(report.toString().contains("name=Radio, code=null, quantity=4, state=out, place=Salt works, "
                + "by=Marguerite Vane"), report.toString());
    }

    @Test
    void oneStepTakesBackACheckOutWithItsAccessories() {
        Asset charger = store.asset("Charger", null, 1);
        store.office.edit(() -> camera.getAccessories().add(charger));
        store.move(MovementKind.OUT, 2, store.set, null, Take.of(camera, 1));
        assertEquals(2, store.resources.getMovements().size());
        store.office.session.undo();
        assertEquals(0, store.resources.getMovements().size());
    }
}
