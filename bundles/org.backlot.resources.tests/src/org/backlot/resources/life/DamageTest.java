package org.backlot.resources.life;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.ClaimState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    @TempDir
    Path folder;
    private Store store;
    private Asset one;
    private Asset two;

    @BeforeEach
    void open() {
        store = new Store(folder);
        one = store.asset("Condor 1", "Condor 60 ft", 1);
        two = store.asset("Condor 2", "condor 60 ft", 1);
    }

    private DamagePlan plan(Asset asset, int day, LocalDate until, String cost) {
        return DamagePlan.of(store.office.production, store.resources, new Damage(asset, 1, Store.noon(day), null,
                "Boom leaks", false, until, cost == null ? null : new BigDecimal(cost)));
    }

    private DamageReport report(DamagePlan plan) {
        var made = new DamageReport[1];
        store.office.edit(() -> made[0] = DamageEdits.report(store.resources, plan));
        return made[0];
    }

    private static String days(Booking booking) {
        return booking.getFrom().getDayOfMonth() + "-" + booking.getUntil().getDayOfMonth() + " "
                + booking.getStatus();
    }

    private Policy policy(String deductible) {
        Policy policy = ResourcesFactory.eINSTANCE.createPolicy();
        policy.setCover(Cover.EQUIPMENT);
        policy.setInsurer("Harbor Mutual");
        policy.setUntil(march(31));
        policy.setDeductible(deductible == null ? null : new BigDecimal(deductible));
        store.office.edit(() -> store.resources.getPolicies().add(policy));
        return policy;
    }

    @Test
    void everyLaterDayIsRebookedOnAnotherOfTheClassThatIsFree() {
        Booking booking = store.book(one, 3, 8, "Powerhouse", "690");
        Booking later = store.book(one, 12, 12, "Powerhouse", "690");
        DamagePlan plan = plan(one, 5, null, null);
        assertEquals(List.of("5 Mar - 8 Mar", "12 Mar"), plan.rebookings().stream().map(Rebooking::when).toList());
        assertEquals("Condor 2", plan.rebookings().getFirst().substitute().orElseThrow().says());
        assertEquals(new BigDecimal("-3450.00"), plan.difference().orElseThrow());
        assertEquals(2, store.resources.getBookings().size());

        DamageReport report = report(plan);
        assertEquals("3-4 CONFIRMED", days(booking));
        assertEquals("12-12 CANCELLED", days(later));
        assertEquals(2, report.getReplacements().size());
        Booking instead = report.getReplacements().getFirst();
        assertEquals("5-8 CONFIRMED", days(instead));
        assertSame(two, instead.getAsset());
        assertNull(instead.getVendor());
        assertNull(instead.getRate());
        assertEquals("5-8 CANCELLED", days(instead.getInsteadOf()));
        assertSame(one, instead.getInsteadOf().getAsset());
        assertSame(booking.getRequirement(), instead.getRequirement());
        store.office.session.undo();
        assertEquals("3-8 CONFIRMED", days(booking));
        assertEquals(2, store.resources.getBookings().size());
    }

    @Test
    void daysOnWhichItWorksAgainAreKept() {
        Booking booking = store.book(one, 3, 10, null, null);
        DamageReport report = report(plan(one, 4, march(7), null));
        assertEquals("3-3 CONFIRMED", days(booking));
        assertEquals("4-6 CONFIRMED", days(report.getReplacements().getFirst()));
        List<String> mine = store.resources.getBookings().stream().filter(b -> b.getAsset() == one)
                .map(DamageTest::days).sorted().toList();
        assertEquals(List.of("3-3 CONFIRMED", "4-6 CANCELLED", "7-10 CONFIRMED"), mine);
        assertTrue(plan(two, 20, null, null).rebookings().isEmpty());
    }

    @Test
    void whatBrokeIsNotLateWhenItsBookingIsCut() {
        Booking booking = store.book(one, 3, 10, "Powerhouse", "690");
        store.office.edit(() -> booking.setLateFee(new BigDecimal("300")));
        store.move(MovementKind.OUT, 3, store.set, null, Moving.Take.of(one, 1));
        report(plan(one, 5, null, null));
        assertEquals(march(4), booking.getUntil());
        assertEquals(0, store.life(one, 9).only().orElseThrow().daysLate(march(9)));
    }

    @Test
    void whatIsBookedItselfDoesNotStandIn() {
        store.book(one, 5, 6, null, null);
        store.book(two, 6, 6, null, null);
        assertTrue(plan(one, 4, null, null).rebookings().getFirst().substitute().isEmpty());
    }

    @Test
    void oneThingStandsInForOneBookingADay() {
        Asset pair = store.asset("Condor pair", "Condor 60 ft", 2);
        store.book(pair, 5, 5, null, null);
        store.book(pair, 5, 5, null, null);
        DamagePlan plan = DamagePlan.of(store.office.production, store.resources, new Damage(pair, 2, Store.noon(4),
                null, "Both burnt", true, null, null));
        assertEquals(List.of("Condor 1", "Condor 2"), plan.rebookings().stream()
                .map(row -> row.substitute().orElseThrow().says()).sorted().toList());
    }

    @Test
    void ourOwnComesBeforeAVendorsAndThePreferredBeforeTheOthers() {
        Asset theirs = store.of("Ridgeline", store.asset("Condor 0", "Condor 60 ft", 1));
        Asset best = store.asset("Condor 9", "Condor 60 ft", 1);
        store.office.edit(() -> {
            theirs.setPreference(1);
            best.setPreference(1);
        });
        store.book(one, 5, 5, null, null);
        assertEquals("Condor 9", plan(one, 4, null, null).rebookings().getFirst().substitute().orElseThrow().says());
    }

    @Test
    void whereNothingOfOursIsFreeTheCheapestOtherOfferIsTaken() {
        store.office.bid("Crane", "Powerhouse", "600", "day");
        store.office.bid("Crane", "Cascade", "1100", "day");
        store.office.bid("Crane", "Ridgeline", "840", "day");
        store.book(one, 5, 6, "Powerhouse", "690");
        store.book(two, 5, 6, null, null);
        DamagePlan plan = plan(one, 4, null, null);
        assertEquals("Ridgeline", plan.rebookings().getFirst().substitute().orElseThrow().says());
        assertEquals(new BigDecimal("300.00"), plan.difference().orElseThrow());
        Booking instead = report(plan).getReplacements().getFirst();
        assertEquals(BookingStatus.PRELIMINARY, instead.getStatus());
        assertEquals("Ridgeline", instead.getVendor().getName());
        assertEquals(new BigDecimal("840"), instead.getRate());
        assertNull(instead.getAsset());
        assertEquals(new BigDecimal("1680.00"), Bookings.cost(store.office.production, instead).orElseThrow()
                .amount());
    }

    @Test
    void whatStillWorksKeepsTheFirstBookings() {
        Asset radio = store.asset("Radio", "Handheld", 10);
        Booking first = store.book(radio, 5, 6, null, null);
        Booking second = store.book(radio, 6, 7, null, null);
        store.office.edit(() -> {
            first.setQuantity(6);
            second.setQuantity(4);
        });
        DamagePlan plan = DamagePlan.of(store.office.production, store.resources, new Damage(radio, 3, Store.noon(4),
                null, "Wet", false, null, null));
        Rebooking row = plan.rebookings().getFirst();
        assertEquals(1, plan.rebookings().size());
        assertSame(second, row.booking());
        assertEquals(3, row.pieces());
        assertTrue(row.substitute().isEmpty());
        report(plan);
        assertEquals(List.of("1 6-7 CONFIRMED", "3 6-7 CANCELLED", "6 5-6 CONFIRMED"), store.resources.getBookings()
                .stream().map(booking -> booking.getQuantity() + " " + days(booking)).sorted().toList());
    }

    @Test
    void insuranceIsClaimedAboveWhatTheProductionBears() {
        Policy policy = policy("2500");
        DamageReport dear = report(plan(one, 4, null, "9000"));
        assertSame(policy, dear.getPolicy());
        assertEquals(ClaimState.TO_FILE, dear.getClaim());
        DamageReport cheap = report(plan(two, 4, null, "2500"));
        assertNull(cheap.getPolicy());
        assertEquals(ClaimState.NONE, cheap.getClaim());
        assertEquals("No policy covers it on Sat 10 Apr.", Claim.of(store.office.production, store.resources, one,
                LocalDate.of(2027, 4, 10), BigDecimal.TEN).says());
        var found = store.office.findings(DamageUndecided.class);
        assertEquals(1, found.size());
        assertEquals("Is not claimed yet from Harbor Mutual", found.getFirst().message());
        store.office.edit(() -> dear.setClaim(ClaimState.FILED));
        assertTrue(store.office.findings(DamageUndecided.class).isEmpty());
    }

    @Test
    void aDamageWhoseCostNobodyKnowsIsUndecided() {
        policy(null);
        DamageReport report = report(plan(one, 4, null, null));
        assertEquals(ClaimState.NONE, report.getClaim());
        assertTrue(store.office.findings(DamageUndecided.class).getFirst().message().contains("Say what it costs"));
    }

    @Test
    void whatShouldWorkAgainAndDoesNotIsAFinding() {
        report(plan(one, 4, march(7), null));
        assertTrue(store.office.findings(DamageUndecided.class).isEmpty());
        store.move(MovementKind.OUT, 9, store.set, null, Moving.Take.of(two, 1));
        assertTrue(store.office.findings(DamageUndecided.class).getFirst().message().startsWith("Should work since"));
    }

    @Test
    void whatDoesNotWorkCannotBreak() {
        report(plan(one, 4, null, null));
        assertEquals("Nothing of Condor 1 works any more",
                assertThrows(IllegalArgumentException.class, () -> plan(one, 5, null, null)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> plan(two, 5, march(5), null));
        DamagePlan unsaid = DamagePlan.of(store.office.production, store.resources, new Damage(two, 1, Store.noon(5),
                null, " ", false, null, null));
        assertThrows(RuntimeException.class, () -> report(unsaid));
        assertEquals(1, store.resources.getDamages().size());
    }
}
