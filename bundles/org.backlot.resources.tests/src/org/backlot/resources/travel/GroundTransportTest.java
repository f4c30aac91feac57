package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Transit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody sleeps in the Amity Motor Inn, forty minutes from the salt works. */
class GroundTransportTest {

    @TempDir
    Path folder;

    private Unit unit;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
        unit.office.edit(() -> {
            Place inn = place("Amity Motor Inn", PlaceKind.HOTEL);
            Place works = place("Salt works", PlaceKind.LOCATION);
            Base base = unit.office.book.resources().getBases().getFirst();
            base.setHotel(inn);
            Transit way = ResourcesFactory.eINSTANCE.createTransit();
            way.setOne(works);
            way.setOther(inn);
            way.setTime(Duration.ofMinutes(40));
            unit.office.book.resources().getTransits().add(way);
        });
    }

    private Place place(String name, PlaceKind kind) {
        Place place = ResourcesFactory.eINSTANCE.createPlace();
        place.setName(name);
        place.setKind(kind);
        Ids.of(place);
        unit.office.book.resources().getPlaces().add(place);
        return place;
    }

    private void calls(String place, String... times) {
        List<String> called = new ArrayList<>();
        unit.office.edit(() -> {
            for (int i = 0; i < times.length; i++) {
                Person person = unit.marguerite();
                if (i > 0) {
                    person = CoreFactory.eINSTANCE.createPerson();
                    person.setName("Actor " + i);
                    person.setHome("Los Angeles");
                    Ids.of(person);
                    unit.office.production.getPeople().add(person);
                }
                called.add(person.getName() + " " + times[i] + "-19:00");
            }
            Settings.set(unit.office.production, "days", march(3) + " 07:00-19:00 | | " + place + " | | "
                    + String.join(", ", called));
        });
    }

    private List<Ride> rides() {
        return GroundTransport.of(unit.office.production, unit.office.session.questions(), march(3));
    }

    private String told() {
        return rides().stream().map(ride -> ride.pickUp().map(time -> time.toLocalTime().toString()).orElse("?") + " "
                + ride.aboard().size() + " in " + ride.vehicles()).collect(Collectors.joining(", "));
    }

    @Test
    void peopleArriveTenMinutesBeforeTheirCall() {
        calls("Salt works", "07:00");
        assertEquals("06:10 1 in 1", told());
        assertEquals("Amity Motor Inn", rides().getFirst().from());
        assertEquals("Salt works", rides().getFirst().to());
    }

    @Test
    void aPickUpIsRoundedDownToFiveMinutes() {
        calls("Salt works", "07:04");
        assertEquals("06:10 1 in 1", told());
    }

    @Test
    void whoIsCalledWithinAQuarterOfAnHourGoesTogetherWithTheEarliest() {
        calls("Salt works", "07:00", "07:15", "07:20");
        assertEquals("06:10 2 in 1, 06:30 1 in 1", told());
    }

    @Test
    void eightPeopleTakeTwoVehiclesOfSevenSeats() {
        calls("Salt works", "07:00", "07:00", "07:00", "07:00", "07:00", "07:00", "07:00", "07:00");
        assertEquals("06:10 8 in 2", told());
        unit.office.edit(() -> Settings.set(unit.office.production, GroundTransport.SEATS, "4"));
        assertEquals("06:10 8 in 2", told());
    }

    @Test
    void aWayThatNobodyKnowsHasNoTime() {
        calls("Harbor", "07:00");
        assertEquals("? 1 in 1", told());
    }

    @Test
    void whoSleptAtHomeComesByThemselves() {
        calls("Salt works", "07:00");
        unit.office.edit(() -> unit.marguerite().setHome("Port Amity"));
        assertTrue(rides().isEmpty());
    }
}
