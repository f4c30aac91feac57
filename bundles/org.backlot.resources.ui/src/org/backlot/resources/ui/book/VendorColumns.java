package org.backlot.resources.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.backlot.resources.KindField;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Names;

/** What is known of a vendor, and how often it was asked and taken. */
public final class VendorColumns {

    private final OpenBook book;
    private final List<KindField> fields;

    /** @param fields what plug-ins add */
    public VendorColumns(OpenBook book, List<KindField> fields) {
        this.book = book;
        this.fields = fields;
    }

    public List<Column<Vendor, ?>> table() {
        List<Column<Vendor, ?>> columns = new ArrayList<>(List.of(name(),
                Column.text("Contact", 170, Vendor::getContact).edit(Vendor::setContact),
                Column.text("Phone", 140, Vendor::getPhone).edit(Vendor::setPhone),
                Column.text("E-mail", 220, Vendor::getEmail).edit(Vendor::setEmail), bids(), awarded(), bookings(),
                offers(), notes()));
        columns.addAll(own());
        return columns;
    }

    /** What plug-ins add. */
    List<Column<Vendor, ?>> own() {
        return fields.stream().<Column<Vendor, ?>>map(field -> FieldColumns.of(field, Vendor::getFields,
                (vendor, change) -> change.accept(vendor.getFields()), vendor -> true)).toList();
    }

    List<Column<Vendor, ?>> form() {
        return List.of(name(), Column.text("Contact", 170, Vendor::getContact).edit(Vendor::setContact),
                Column.text("Phone", 140, Vendor::getPhone).edit(Vendor::setPhone),
                Column.text("E-mail", 220, Vendor::getEmail).edit(Vendor::setEmail),
                Column.of("Address", 220, Kind.LINES, Vendor::getAddress).edit(Vendor::setAddress), offers(), notes());
    }

    /** The kinds of resources that it offers, by their names. */
    public Column<Vendor, String> offers() {
        return Column.<Vendor, String>of("Offers", 160, Kind.NAMES, vendor -> vendor.getKinds().isEmpty() ? null
                : Names.join(vendor.getKinds().stream().map(book::kind).toList()))
                .edit((vendor, text) -> {
                    List<String> kinds = Names.split(text == null ? "" : text).stream().map(this::kind).toList();
                    vendor.getKinds().clear();
                    vendor.getKinds().addAll(kinds);
                }).offering(() -> book.kinds().map(Kinds::all).orElse(List.of()).stream()
                        .map(org.backlot.resources.Kind::name).toList());
    }

    private String kind(String name) {
        return book.kinds().flatMap(kinds -> kinds.byName(name)).map(org.backlot.resources.Kind::id)
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of resource called " + name));
    }

    private Column<Vendor, String> notes() {
        return Column.of("Notes", 300, Kind.LINES, Vendor::getNotes).edit(Vendor::setNotes);
    }

    public Column<Vendor, String> name() {
        return Column.text("Name", 220, Vendor::getName).edit(Vendor::setName);
    }

    public Column<Vendor, Integer> bids() {
        return Column.<Vendor, Integer>of("Bids", 60, Kind.WHOLE, vendor -> count(vendor, bid -> true))
                .look(v -> Look.DERIVED);
    }

    public Column<Vendor, Integer> awarded() {
        return Column.<Vendor, Integer>of("Awarded", 72, Kind.WHOLE,
                vendor -> count(vendor, bid -> bid.getStatus() == BidStatus.AWARDED)).look(v -> Look.DERIVED);
    }

    public Column<Vendor, Integer> bookings() {
        return Column.<Vendor, Integer>of("Bookings", 76, Kind.WHOLE, vendor -> (int) book.all(Resources::getBookings)
                .stream().filter(b -> b.getVendor() == vendor && b.getStatus() != BookingStatus.CANCELLED).count())
                .look(v -> Look.DERIVED);
    }

    private int count(Vendor vendor, Predicate<Bid> which) {
        return (int) book.all(Resources::getRequirements).stream().flatMap(r -> r.getBids().stream())
                .filter(bid -> bid.getVendor() == vendor).filter(which).count();
    }
}
