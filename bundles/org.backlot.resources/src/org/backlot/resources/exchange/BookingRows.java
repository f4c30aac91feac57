package org.backlot.resources.exchange;

import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.ResourcesFactory;

/**
 * Puts bookings into the book. Requirements, things and places are found by their names, and made where they are new. A
 * requirement that is new and booked once is asked for on the days of its booking.
 */
final class BookingRows {

    private final ResourceBook book;

    BookingRows(ResourceBook book) {
        this.book = book;
    }

    /** @throws IllegalArgumentException if nobody has the name of a person */
    void add(List<BookingRow> rows) {
        for (BookingRow row : rows) {
            boolean once = rows.stream().filter(other -> row.need().equalsIgnoreCase(other.need())).count() == 1;
            add(row, once);
        }
    }

    private void add(BookingRow row, boolean once) {
        Requirement requirement = book.resources().getRequirements().stream()
                .filter(one -> row.need().equalsIgnoreCase(one.getName())).findFirst()
                .orElseGet(() -> require(row, once));
        Booking booking = book.book(requirement, row.vendor() == null ? null : book.vendor(row.vendor()), row.days(),
                row.status());
        booking.setPerson(row.person() != null ? Cells.person(book.production(), row.person()).getId()
                : row.thing() == null ? booking.getPerson() : null);
        booking.setAsset(row.thing() == null ? null : thing(row, requirement));
        booking.setQuantity(row.quantity());
        booking.setStarts(row.starts());
        booking.setEnds(row.ends());
        booking.setPlace(row.place() == null ? null : place(row.place()));
        booking.setAt(Optional.ofNullable(row.made()).orElse(booking.getAt()));
    }

    private Requirement require(BookingRow row, boolean once) {
        Requirement requirement = book.require(row.kind(), row.need());
        if (once) {
            requirement.setFrom(row.days().first());
            requirement.setUntil(row.days().last());
        }
        return requirement;
    }

    private Asset thing(BookingRow row, Requirement requirement) {
        return book.resources().getAssets().stream().filter(one -> row.thing().equalsIgnoreCase(one.getName()))
                .findFirst().orElseGet(() -> {
                    Asset asset = ResourcesFactory.eINSTANCE.createAsset();
                    Ids.of(asset);
                    asset.setName(row.thing());
                    asset.setKind(requirement.getKind());
                    asset.setOwner(row.vendor() == null ? null : book.vendor(row.vendor()));
                    book.resources().getAssets().add(asset);
                    return asset;
                });
    }

    private Place place(String name) {
        return book.resources().getPlaces().stream().filter(one -> name.equalsIgnoreCase(one.getName())).findFirst()
                .orElseGet(() -> {
                    Place place = ResourcesFactory.eINSTANCE.createPlace();
                    Ids.of(place);
                    place.setName(name);
                    book.resources().getPlaces().add(place);
                    return place;
                });
    }
}
