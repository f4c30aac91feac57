package org.backlot.resources.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.session.Session;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.FieldValues;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/** The list of vendors, found by name. What a vendor offers is kinds of resources, with semicolons between them. */
final class VendorsList {

    private VendorsList() {
    }

    static BookList<Vendor> of(Kinds kinds) {
        List<ListColumn<Vendor>> columns = new ArrayList<>(List.of(
                ListColumn.of("name", "Name", "Northlight Camera", Vendor::getName, (e, v, text) -> v.setName(text),
                        "vendor", "company", "supplier"),
                ListColumn.of("contact", "Contact", "Whom to ask for", Vendor::getContact,
                        (e, v, text) -> v.setContact(text), "contact person"),
                ListColumn.of("email", "E-mail", "", Vendor::getEmail, (e, v, text) -> v.setEmail(text), "mail",
                        "e-mail address"),
                ListColumn.of("phone", "Phone", "", Vendor::getPhone, (e, v, text) -> v.setPhone(text), "telephone"),
                ListColumn.of("address", "Address", "", Vendor::getAddress, (e, v, text) -> v.setAddress(text)),
                ListColumn.with("offers", "Offers", "Kinds with ; between them", (e, v) -> v.getKinds().stream()
                        .map(kinds::nameOf).collect(Collectors.joining("; ")),
                        (e, v, text) -> Cells.replace(v.getKinds(), Cells.names(text).stream()
                                .map(name -> kind(kinds, name)).toList()), "kinds", "services"),
                ListColumn.of("notes", "Notes", "", Vendor::getNotes, (e, v, text) -> v.setNotes(text), "note")));
        kinds.ofVendors().forEach(field -> columns.add(ListColumn.of(field.id(), field.name(), "",
                vendor -> Cells.field(vendor.getFields(), field),
                (e, v, text) -> FieldValues.set(v.getFields(), field, text))));
        return new BookList<>("Vendors", "vendor", "vendors", "name", List.copyOf(columns),
                production -> Session.section(production, Resources.class).<List<Vendor>>map(Resources::getVendors)
                        .orElse(List.of()),
                (entries, row) -> entries.knownVendor(row.get("name")).orElse(null), Entries::vendor,
                (entries, vendor) -> { });
    }

    /** The id of a kind that a cell names. */
    static String kind(Kinds kinds, String name) {
        return kinds.byName(name).or(() -> kinds.byId(name)).map(Kind::id)
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of resource " + name
                        + ". Write one of " + kinds.all().stream().map(Kind::name).collect(Collectors.joining(", "))));
    }
}
