package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Fare;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.ResourcesFactory;

/**
 * A unit that shoots away from home: Marguerite Vane of Los Angeles works at Port Amity, where a night costs 100 and a
 * day 40; a flight costs 150 each way.
 */
final class Unit {

    final Office office;

    Unit(Path folder) {
        office = new Office(folder);
        office.edit(() -> {
            marguerite().setHome("Los Angeles");
            fare("Los Angeles", "150");
        });
        base("Port Amity", 1, "100", "40");
    }

    Person marguerite() {
        return office.production.getPeople().getFirst();
    }

    /** The hotel of Port Amity, in which people sleep from now on. */
    Place inn() {
        Place inn = ResourcesFactory.eINSTANCE.createPlace();
        office.edit(() -> {
            Ids.of(inn);
            inn.setKind(PlaceKind.HOTEL);
            inn.setName("Amity Motor Inn");
            office.book.resources().getPlaces().add(inn);
            office.book.resources().getBases().getFirst().setHotel(inn);
        });
        return inn;
    }

    /** Tom Reed, of Los Angeles too, whom nobody has called yet. */
    Person tom() {
        Person tom = CoreFactory.eINSTANCE.createPerson();
        office.edit(() -> {
            Ids.of(tom);
            tom.setName("Tom Reed");
            tom.setHome("Los Angeles");
            office.production.getPeople().add(tom);
        });
        return tom;
    }

    Base base(String town, int from, String night, String perDiem) {
        Base base = ResourcesFactory.eINSTANCE.createBase();
        office.edit(() -> {
            base.setTown(town);
            base.setFrom(march(from));
            base.setNightRate(night == null ? null : new BigDecimal(night));
            base.setPerDiem(perDiem == null ? null : new BigDecimal(perDiem));
            office.book.resources().getBases().add(base);
        });
        return base;
    }

    private void fare(String town, String price) {
        Fare fare = ResourcesFactory.eINSTANCE.createFare();
        fare.setTown(town);
        fare.setPrice(new BigDecimal(price));
        fare.setChangeFee(new BigDecimal("30"));
        office.book.resources().getFares().add(fare);
    }

    /** She works on these days of March 2027. */
    void works(int... days) {
        office.edit(() -> Settings.set(office.production, "days", Arrays.stream(days)
                .mapToObj(day -> march(day) + " 08:00-18:00 | | | | Marguerite Vane 08:00-18:00")
                .collect(Collectors.joining("\n"))));
    }

    /** The company shoots on all these days and calls her on the others. */
    void shootsWithoutHer(int... days) {
        String before = Settings.get(office.production, "days").orElse("");
        office.edit(() -> Settings.set(office.production, "days", before + "\n" + Arrays.stream(days)
                .mapToObj(day -> march(day) + " 08:00-18:00").collect(Collectors.joining("\n"))));
    }

    void held(int... days) {
        office.edit(() -> Settings.set(office.production, "held", Arrays.stream(days)
                .mapToObj(day -> march(day).toString()).collect(Collectors.joining("\n"))));
    }

    PersonTravel travel() {
        return TravelPlan.of(office.production, office.session.questions()).of(marguerite()).orElseThrow();
    }

    /** As {@code "IN 1, OUT 4"}: kinds and days of March. */
    String legs() {
        return travel().legs().stream().map(leg -> leg.kind() + " " + leg.date().getDayOfMonth())
                .collect(Collectors.joining(", "));
    }

    /** As {@code "Port Amity 1-4"}: first night and day of leaving. */
    String nights() {
        return travel().nights().stream().map(nights -> nights.base().getTown() + " " + nights.from().getDayOfMonth()
                + "-" + nights.until().getDayOfMonth()).collect(Collectors.joining(", "));
    }

    List<Journey> journeys() {
        return Journeys.of(office.production, office.session.questions());
    }

    List<Bed> beds() {
        return Beds.of(office.production, office.session.questions());
    }
}
