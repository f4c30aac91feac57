package org.backlot.resources.life;

import java.util.HashSet;
import java.util.Set;

import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.exchange.Cells;
import org.backlot.resources.exchange.list.Entries;
import org.backlot.resources.life.MovementsImporter.Told;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Vendor;

/** Puts rows of a store's list into a resource book, in order. */
final class MovementRows {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    private final ResourceBook book;
    private final Resources resources;
    private final Entries entries;
    private final Set<Asset> made = new HashSet<>();

    MovementRows(ResourceBook book, Kinds kinds) {
        this.book = book;
        entries = new Entries(book, kinds);
        resources = book.resources();
    }

    void put(Told row) {
        Asset asset = asset(row);
        switch (row.sort()) {
            case RESERVED -> reserve(row, asset);
            case DAMAGED, TOTAL_LOSS -> damage(row, asset);
            default -> move(row, asset, MovementKind.valueOf(row.sort().name()));
        }
    }

    private void move(Told row, Asset asset, MovementKind kind) {
        Movement movement = ResourcesFactory.eINSTANCE.createMovement();
        Ids.of(movement);
        movement.setKind(kind);
        movement.setAsset(asset);
        movement.setQuantity(row.quantity());
        movement.setAt(row.at().toString());
        movement.setTo(place(row.to()));
        movement.setBy(person(row.by()));
        movement.setDue(row.due());
        movement.setCondition(row.condition());
        if (kind == MovementKind.OUT || kind == MovementKind.ON_SET) {
            movement.setBooking(resources.getBookings().stream().filter(booking -> booking.getAsset() == asset
                    && Bookings.isFirm(booking) && Bookings.dates(booking).contains(row.at().toLocalDate())).findFirst()
                    .orElse(null));
        }
        resources.getMovements().add(movement);
    }

    private void damage(Told row, Asset asset) {
        DamageReport report = ResourcesFactory.eINSTANCE.createDamageReport();
        Ids.of(report);
        report.setAsset(asset);
        report.setQuantity(row.quantity());
        report.setAt(row.at().toString());
        report.setBy(person(row.by()));
        report.setWhat(row.condition());
        report.setTotal(row.sort() == MovementsImporter.Sort.TOTAL_LOSS);
        report.setUntil(row.due());
        report.setCost(row.cost());
        Claim claim = Claim.of(book.production(), resources, asset, row.at().toLocalDate(), row.cost());
        report.setPolicy(claim.policy());
        report.setClaim(claim.state());
        resources.getDamages().add(report);
    }

    private void reserve(Told row, Asset asset) {
        Days days = Spans.of(row.at().toLocalDate(), row.due()).orElseThrow(() -> new IllegalArgumentException(
                Words.name(asset) + " is reserved from a day after its last one; correct one of them"));
        Vendor vendor = row.vendor().isEmpty() ? asset.getOwner() : book.vendor(row.vendor());
        Requirement requirement = resources.getRequirements().stream()
                .filter(one -> !row.need().isEmpty() && row.need().equalsIgnoreCase(one.getName())).findFirst()
                .orElse(null);
        Booking booking = resources.getBookings().stream().filter(one -> requirement != null && one.getAsset() == null
                && one.getRequirement() == requirement && one.getVendor() == vendor
                && one.getStatus() != BookingStatus.CANCELLED && Spans.of(one).filter(days::equals).isPresent())
                .findFirst().orElseGet(() -> booking(row, requirement, vendor, days));
        booking.setAsset(asset);
        booking.setLateFee(row.lateFee() == null ? booking.getLateFee() : row.lateFee());
        booking.setPlace(row.to().isEmpty() ? booking.getPlace() : place(row.to()));
    }

    private Booking booking(Told row, Requirement requirement, Vendor vendor, Days days) {
        Booking booking = ResourcesFactory.eINSTANCE.createBooking();
        Ids.of(booking);
        booking.setRequirement(requirement);
        booking.setVendor(vendor);
        booking.setStatus(BookingStatus.CONFIRMED);
        booking.setQuantity(row.quantity());
        booking.setFrom(days.first());
        booking.setUntil(days.last());
        booking.setRate(row.rate());
        resources.getBookings().add(booking);
        return booking;
    }

    private Asset asset(Told row) {
        Asset asset = resources.getAssets().stream().filter(one -> !row.code().isEmpty()
                && row.code().equalsIgnoreCase(one.getCode())).findFirst()
                .or(() -> resources.getAssets().stream().filter(one -> !row.thing().isEmpty()
                        && row.thing().equalsIgnoreCase(one.getName())).findFirst())
                .orElseGet(() -> add(row));
        if (made.contains(asset)) {
            asset.setQuantity(Math.max(asset.getQuantity(), row.quantity()));
        }
        return asset;
    }

    private Asset add(Told row) {
        Asset asset = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(asset);
        asset.setKind(EQUIPMENT);
        asset.setName(row.thing().isEmpty() ? row.code() : row.thing());
        asset.setCode(row.code().isEmpty() ? null : row.code());
        asset.setModel(row.model());
        asset.setOwner(row.vendor().isEmpty() ? null : book.vendor(row.vendor()));
        resources.getAssets().add(asset);
        made.add(asset);
        return asset;
    }

    private String person(String name) {
        return name.isEmpty() ? null : Cells.person(book.production(), name).getId();
    }

    private Place place(String path) {
        return path.isEmpty() ? null : entries.place(path);
    }
}
