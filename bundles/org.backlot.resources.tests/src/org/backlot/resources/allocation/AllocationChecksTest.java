package org.backlot.resources.allocation;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.booking.BookedTwice;
import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.booking.SkillMissing;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Transit;
import org.backlot.resources.neighbour.Neighbours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationChecksTest {

    private static final ResourcesFactory MAKE = ResourcesFactory.eINSTANCE;

    @TempDir
    Path folder;
    @TempDir
    Path otherFolder;
    private Office office;
    private Place store;
    private Place pass;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.edit(() -> {
            store = place("Harbor store", "48.50", "-122.60");
            pass = place("Tamarack Pass", "48.52", "-120.66");
        });
    }

    private Place place(String name, String north, String east) {
        Place place = MAKE.createPlace();
        Ids.of(place);
        place.setName(name);
        place.setLatitude(north == null ? null : new BigDecimal(north));
        place.setLongitude(east == null ? null : new BigDecimal(east));
        office.book.resources().getPlaces().add(place);
        return place;
    }

    private Asset asset(String name, int quantity) {
        Asset asset = MAKE.createAsset();
        Ids.of(asset);
        asset.setName(name);
        asset.setModel("Jib crane");
        asset.setKind(office.requirement("Crane").getKind());
        asset.setQuantity(quantity);
        office.edit(() -> office.book.resources().getAssets().add(asset));
        return asset;
    }

    private Booking of(Asset asset, int from, int until, Place place) {
        Booking booking = office.book("Crane", null, from, until, BookingStatus.CONFIRMED);
        office.edit(() -> {
            booking.setAsset(asset);
            booking.setPlace(place);
        });
        return booking;
    }

    @Test
    void moreThanThereAreClashAndTheLaterOneSaysByHowMany() {
        Asset lamps = asset("Lamp", 3);
        office.edit(() -> of(lamps, 1, 4, null).setQuantity(2));
        Booking second = of(lamps, 3, 6, null);
        assertEquals(List.of(), office.findings(BookedTwice.class));
        office.edit(() -> second.setQuantity(3));
        assertEquals("Is booked for Crane on 3 Mar - 4 Mar, and for Crane too: 2 too many",
                office.findings(BookedTwice.class).getFirst().message());
    }

    @Test
    void anAccessoryThatIsTakenElsewhereClashes() {
        Asset truck = asset("Truck", 1);
        Asset crane = asset("Jib no. 1", 1);
        office.edit(() -> crane.getAccessories().add(truck));
        of(truck, 2, 2, null);
        of(crane, 1, 3, null);
        Finding finding = office.findings(BookedTwice.class).getFirst();
        assertEquals("Truck", finding.place());
        assertEquals("Is taken along with Jib no. 1 for Crane on 2 Mar, and for Crane too", finding.message());
    }

    @Test
    void onADayThatEndsBeforeTheNextBookingBeginsNothingClashes() {
        Asset crane = asset("Jib no. 1", 1);
        Booking morning = of(crane, 2, 2, null);
        Booking evening = of(crane, 2, 2, null);
        assertEquals(1, office.findings(BookedTwice.class).size());
        office.edit(() -> {
            morning.setEnds(LocalTime.of(13, 0));
            evening.setStarts(LocalTime.of(13, 0));
        });
        assertEquals(List.of(), office.findings(BookedTwice.class));
    }

    @Test
    void elevenHoursOfWayDoNotFitIntoANight() {
        Asset crane = asset("Jib no. 1", 1);
        Booking first = of(crane, 2, 2, store);
        Booking next = of(crane, 3, 3, pass);
        office.edit(() -> {
            first.setEnds(LocalTime.of(20, 0));
            next.setStarts(LocalTime.of(6, 0));
        });
        assertEquals(List.of(), office.findings(WayTooLong.class));
        Transit road = MAKE.createTransit();
        office.edit(() -> {
            Place ferry = place("Ferry", null, null);
            transit(MAKE.createTransit(), pass, ferry, 1);
            transit(road, ferry, store, 10);
        });
        assertEquals("Is at Harbor store until 2 Mar 20:00 and needed at Tamarack Pass from 3 Mar 06:00, and the way "
                + "takes 11 h", office.findings(WayTooLong.class).getFirst().message());
        office.edit(() -> road.setTime(Duration.ofHours(9)));
        assertEquals(List.of(), office.findings(WayTooLong.class));
    }

    private void transit(Transit transit, Place one, Place other, int hours) {
        Ids.of(transit);
        transit.setOne(one);
        transit.setOther(other);
        transit.setTime(Duration.ofHours(hours));
        office.book.resources().getTransits().add(transit);
    }

    @Test
    void withoutATableRoadsAreLongerThanTheGreatCircleAndTakenAtTheSpeedThatIsSet() {
        Roads roads = Roads.of(office.production, office.book.resources());
        // 142.8 km as the crow flies
        assertEquals(186, roads.minutes(store.getId(), pass.getId()).orElseThrow(), 2);
        office.edit(() -> Settings.set(office.production, Roads.SPEED, "30"));
        Roads slow = Roads.of(office.production, office.book.resources());
        assertEquals(372, slow.minutes(pass.getId(), store.getId()).orElseThrow(), 4);
        office.edit(() -> store.setLatitude(null));
        assertTrue(Roads.of(office.production, office.book.resources()).minutes(store.getId(), pass.getId()).isEmpty());
    }

    @Test
    void whatIsNeededElsewhereHasToBeBroughtThere() {
        Asset crane = asset("Jib no. 1", 1);
        office.edit(() -> crane.setHome(store));
        of(crane, 3, 4, pass);
        Finding finding = office.findings(NotBrought.class).getFirst();
        assertEquals("Is needed at Tamarack Pass from 3 Mar, and nothing brings it there from Harbor store",
                finding.message());
        office.edit(() -> finding.fixes().getFirst().change().apply(office.production));
        assertEquals(List.of(), office.findings(NotBrought.class));
        of(crane, 6, 6, store);
        assertEquals(1, office.findings(NotBrought.class).size());
        Place shelf = MAKE.createPlace();
        office.edit(() -> {
            Ids.of(shelf);
            shelf.setInside(store);
            office.book.resources().getPlaces().add(shelf);
            office.book.resources().getMovements().clear();
            office.book.resources().getBookings().getFirst().setPlace(shelf);
        });
        assertEquals(List.of(), office.findings(NotBrought.class));
    }

    @Test
    void aCertificateHasToBeGoodOnEveryDay() {
        Person nell = office.production.getPeople().getFirst();
        Booking booking = office.book("NELL", null, 4, 6, BookingStatus.CONFIRMED);
        office.edit(() -> office.requirement("NELL").getSkills().add("Drone pilot"));
        assertEquals("Is booked for NELL, and lacks Drone pilot",
                office.findings(SkillMissing.class).getFirst().message());
        Profile profile = MAKE.createProfile();
        Certificate licence = MAKE.createCertificate();
        licence.setName("drone pilot");
        licence.setUntil(march(5));
        profile.setPerson(nell.getId());
        profile.getCertificates().add(licence);
        office.edit(() -> {
            Ids.complete(profile);
            office.book.resources().getProfiles().add(profile);
        });
        Finding expired = office.findings(SkillMissing.class).getFirst();
        assertEquals(Severity.WARNING, expired.severity());
        assertEquals("Is booked for NELL, and the certificate Drone pilot is not good on 6 Mar", expired.message());
        office.edit(() -> booking.setUntil(march(5)));
        assertEquals(List.of(), office.findings(SkillMissing.class));
    }

    @Test
    void whoCameFirstGoesFirstAndIsToldSo() {
        Booking first = office.book("NELL", null, 1, 3, BookingStatus.CONFIRMED);
        Booking second = office.book("KITCHEN", null, 5, 6, BookingStatus.PENCIL);
        office.edit(() -> {
            first.setAt("2026-01-01T10:00:00");
            second.setPerson(first.getPerson());
        });
        var edits = new BookingEdits(office.book);
        office.edit(() -> assertEquals(List.of(), edits.turn(second, BookingStatus.CONFIRMED)));
        office.edit(() -> assertEquals(List.of("Marguerite Vane is booked for KITCHEN on 3 Mar, and for NELL too. Who "
                + "came first goes first: the booking for KITCHEN is preliminary now"), edits.move(second, -2)));
        assertEquals(BookingStatus.PRELIMINARY, second.getStatus());
        office.edit(() -> edits.move(second, 5));
        office.edit(() -> edits.turn(second, BookingStatus.CONFIRMED));
        office.edit(() -> edits.stretch(first, 6, false));
        assertEquals(BookingStatus.PRELIMINARY, second.getStatus());
        assertEquals(BookingStatus.CONFIRMED, first.getStatus());
        office.edit(() -> edits.stretch(first, -20, false));
        assertEquals(march(1), first.getUntil());
    }

    @Test
    void aClassIsPickedByPreferenceThenOwnThenFreeAndTheRestFromTheCheapestOffer() {
        Asset rented = asset("Jib rented", 1);
        Asset own = asset("Jib own", 1);
        office.edit(() -> {
            rented.setOwner(office.book.vendor("Ridgeline"));
            office.requirement("Crane").setModel("jib crane");
        });
        office.bid("Crane", "Cascade", "2200", "day");
        Bid cheap = office.bid("Crane", "Tall Order", "1450", "day");
        assertEquals("1 own, Jib own + 1 from Ridgeline, Jib rented + 1 from Tall Order", proposal(3).says());
        office.edit(() -> rented.setPreference(1));
        assertEquals("1 from Ridgeline, Jib rented", proposal(1).says());
        of(rented, 5, 5, null);
        assertEquals("1 own, Jib own + 1 from Tall Order", proposal(2).says());
        office.edit(() -> {
            List<Booking> made = proposal(2).book(office.book, BookingStatus.PRELIMINARY);
            assertEquals(own, made.getFirst().getAsset());
            assertEquals(cheap, made.getLast().getBid());
            assertEquals(new BigDecimal("1450"), made.getLast().getRate());
        });
        assertEquals(List.of(), office.findings(BookedTwice.class));
    }

    private Proposal proposal(int quantity) {
        return Proposal.of(office.book, Allocations.of(office.production, office.session.questions()),
                office.requirement("Crane"), new Days(march(4), march(6)), quantity);
    }

    @Test
    void whoIsBookedOnAnotherProductionIsTakenHere() {
        var other = new Office(otherFolder);
        other.edit(() -> {
            other.production.setTitle("Half-Light");
            other.production.getPeople().getFirst().setEmail("vane@example.org");
        });
        other.book("NELL", null, 5, 6, BookingStatus.CONFIRMED);
        Booking here = office.book("NELL", null, 6, 8, BookingStatus.CONFIRMED);
        office.edit(() -> Neighbours.take(office.production, other.production, "/b.backlot", null,
                LocalDateTime.of(2027, 1, 1, 8, 0)));
        Finding finding = office.findings(BookedTwice.class).getFirst();
        assertEquals(here.getId(), finding.target());
        assertEquals("Is booked for NELL on 6 Mar, and on Half-Light (NELL) too", finding.message());
        assertEquals(List.of(Availability.State.BLOCKED), office.session.questions().availability(office.production,
                office.element("NELL").getId(), new Days(march(5), march(5))).stream().map(Availability::state)
                .toList());
        office.edit(() -> office.production.getPeople().getFirst().setEmail("another.vane@example.org"));
        assertEquals(List.of(), office.findings(BookedTwice.class));
    }
}
