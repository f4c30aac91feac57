package org.backlot.resources.book;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import org.backlot.core.place.Sun;
import org.backlot.core.session.Ids;
import org.backlot.resources.Office;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceFactsTest {

    @TempDir
    Path folder;

    private final ResourcesFactory factory = ResourcesFactory.eINSTANCE;

    private Place place(Office office, String name, Place inside) {
        Place place = factory.createPlace();
        Ids.of(place);
        place.setName(name);
        place.setInside(inside);
        office.edit(() -> office.book.resources().getPlaces().add(place));
        return place;
    }

    @Test
    void aPlaceTellsItsFactsAndWhatItDoesNotSayThePlaceAroundItSays() {
        var office = new Office(folder);
        Place studio = place(office, "Amity Studios", null);
        Place stage = place(office, "Stage 2", studio);
        Place hospital = place(office, "Amity General", null);
        office.edit(() -> {
            studio.setAddress("14 Cannery Row");
            studio.setHospital(hospital);
            studio.setLatitude(new BigDecimal("48.51"));
            studio.setLongitude(new BigDecimal("-122.61"));
            hospital.setAddress("1 Hill Street");
            stage.setParking("Behind the ice house");
            stage.setFacts("No hammering before 8:00\n400 A at the north wall");
            stage.setZone("America/Vancouver");
        });
        assertEquals(List.of("Address: 14 Cannery Row", "Parking: Behind the ice house",
                "Hospital: Amity General, 1 Hill Street", "To know: No hammering before 8:00; 400 A at the north wall",
                "Coordinates: 48.51, -122.61", "Zone: America/Vancouver"),
                office.session.questions().facts(office.production, "STAGE 2").stream()
                        .map(fact -> fact.label() + ": " + fact.text()).toList());
        assertEquals(6, office.session.questions().facts(office.production, stage.getId()).size());
        assertEquals(List.of(), office.session.questions().facts(office.production, "Elsewhere"));
    }

    @Test
    void placesThatAreInEachOtherAreAskedOnceEach() {
        var office = new Office(folder);
        Place one = place(office, "One", null);
        Place other = place(office, "Other", one);
        office.edit(() -> one.setInside(other));
        assertEquals(List.of(one, other), Whereabouts.around(one));
    }

    @Test
    void theSunIsToldOfTheDaysOnWhichItsSetsAreShot() {
        var office = new Office(folder);
        office.need("KITCHEN", 9, 11);
        Place house = place(office, "House", null);
        office.edit(() -> {
            house.getSets().add(office.element("KITCHEN").getId());
            house.setLatitude(new BigDecimal("48.51"));
            house.setLongitude(new BigDecimal("-122.61"));
        });
        assertEquals(0, Whereabouts.suns(office.production, office.session.questions(), house).size());
        office.edit(() -> office.production.setZone(ZoneId.of("America/Los_Angeles")));
        var suns = Whereabouts.suns(office.production, office.session.questions(), house);
        assertEquals(List.of(march(9), march(11)), List.copyOf(suns.keySet()));
        Sun sun = suns.get(march(9));
        assertEquals(6, sun.rise().getHour());
        assertEquals(18, sun.set().getHour());
    }
}
