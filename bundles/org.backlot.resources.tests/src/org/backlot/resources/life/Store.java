package org.backlot.resources.life;

import static org.backlot.resources.Office.march;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.question.Days;
import org.backlot.resources.Office;
import org.backlot.resources.life.Moving.Done;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/** An office with a store: a cage in it, a set, and people who take things. */
final class Store {

    static final String KIND = "org.backlot.resources.equipment";

    final Office office;
    final Resources resources;
    final Place store;
    final Place cage;
    final Place set;
    final String marguerite;

    Store(Path folder) {
        office = new Office(folder);
        resources = office.book.resources();
        store = place("Store", null);
        cage = place("Grip cage", store);
        set = place("Salt works", null);
        marguerite = office.production.getPeople().getFirst().getId();
    }

    private Place place(String name, Place inside) {
        Place place = ResourcesFactory.eINSTANCE.createPlace();
        place.setName(name);
        place.setInside(inside);
        place.setKind(name.equals("Salt works") ? PlaceKind.LOCATION : PlaceKind.STORAGE);
        office.edit(() -> resources.getPlaces().add(place));
        return place;
    }

    Asset asset(String name, String model, int quantity) {
        Asset asset = ResourcesFactory.eINSTANCE.createAsset();
        asset.setKind(KIND);
        asset.setName(name);
        asset.setModel(model);
        asset.setQuantity(quantity);
        asset.setHome(cage);
        office.edit(() -> resources.getAssets().add(asset));
        return asset;
    }

    Asset of(String vendor, Asset asset) {
        office.edit(() -> asset.setOwner(office.book.vendor(vendor)));
        return asset;
    }

    Booking book(Asset asset, int from, int until, String vendor, String rate) {
        var made = new Booking[1];
        office.edit(() -> {
            made[0] = office.book.book(office.requirement("Crane"), vendor == null ? null : office.book.vendor(vendor),
                    new Days(march(from), march(until)), BookingStatus.CONFIRMED);
            made[0].setAsset(asset);
            made[0].setRate(rate == null ? null : new BigDecimal(rate));
        });
        return made[0];
    }

    /** Does something at noon of a day of March. */
    Done move(MovementKind kind, int day, Place to, String by, Take... takes) {
        var done = new Done[1];
        office.edit(() -> done[0] = new Moving(office.production, resources).all(List.of(takes),
                new Move(kind, noon(day), to, by, null, null)));
        return done[0];
    }

    static LocalDateTime noon(int day) {
        return march(day).atTime(12, 0);
    }

    Life life(Asset asset, int day) {
        return Life.of(resources, asset, march(day));
    }
}
