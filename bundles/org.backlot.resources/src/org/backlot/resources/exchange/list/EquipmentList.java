package org.backlot.resources.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.session.Session;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.FieldValues;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;

/**
 * The list of things: equipment, vehicles, props, costumes, animals. Found by code, else by kind and name. Without a
 * kind a thing is equipment.
 */
final class EquipmentList {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    private EquipmentList() {
    }

    static BookList<Asset> of(Kinds kinds) {
        List<ListColumn<Asset>> columns = new ArrayList<>(List.of(
                ListColumn.of("name", "Name", "Condor no. 2", Asset::getName, (e, a, text) -> a.setName(text), "item",
                        "description", "article"),
                ListColumn.of("kind", "Kind", "The name of a kind", asset -> kinds.nameOf(asset.getKind()),
                        (e, a, text) -> a.setKind(VendorsList.kind(kinds, text)), "category"),
                ListColumn.of("model", "Class", "What it can stand in for", Asset::getModel,
                        (e, a, text) -> a.setModel(text), "model", "type"),
                ListColumn.of("quantity", "Quantity", "1", asset -> Integer.toString(asset.getQuantity()),
                        (e, a, text) -> a.setQuantity(Cells.count(text)), "qty", "number", "count"),
                ListColumn.of("code", "Code", "Serial number, bar code, plate", Asset::getCode,
                        (e, a, text) -> a.setCode(text), "serial number", "serial", "plate", "barcode"),
                ListColumn.of("owner", "Owner", "A vendor; blank: our own", asset -> asset.getOwner() == null ? null
                        : asset.getOwner().getName(), (e, a, text) -> a.setOwner(e.vendor(text)), "vendor",
                        "supplier"),
                ListColumn.of("home", "Kept at", "Port Amity store / Shelf 3", asset -> asset.getHome() == null ? null
                        : Whereabouts.path(asset.getHome()), (e, a, text) -> a.setHome(e.place(text)), "storage",
                        "home", "location"),
                ListColumn.of("value", "Value", "1,250.00", asset -> Cells.text(asset.getValue()),
                        (e, a, text) -> a.setValue(Cells.number(text)), "replacement value", "price"),
                ListColumn.of("preference", "Preference", "1 is taken first", asset -> asset.getPreference() == 0 ? null
                        : Integer.toString(asset.getPreference()), (e, a, text) -> a.setPreference(Cells.count(text))),
                ListColumn.of("accessories", "Accessories", "Names with ; between them", asset -> asset.getAccessories()
                        .stream().map(Asset::getName).filter(Objects::nonNull).collect(Collectors.joining("; ")),
                        EquipmentList::accessories),
                ListColumn.of("certificates", "Inspections", "Load test until 2027-05-01",
                        asset -> Cells.certificates(asset.getCertificates()),
                        (e, a, text) -> Cells.certificates(a.getCertificates(), text), "certificates"),
                ListColumn.of("notes", "Notes", "", Asset::getNotes, (e, a, text) -> a.setNotes(text), "note")));
        kinds.things().stream().flatMap(kind -> kind.fields().stream()).distinct().forEach(field -> columns.add(
                ListColumn.of(field.id(), field.name(), "", asset -> Cells.field(asset.getFields(), field),
                        (e, a, text) -> FieldValues.set(a.getFields(), field, text))));
        return new BookList<>("Equipment", "thing", "things", "name", List.copyOf(columns),
                production -> Session.section(production, Resources.class).<List<Asset>>map(Resources::getAssets)
                        .orElse(List.of()),
                (entries, row) -> entries.asset(row.containsKey("kind") ? VendorsList.kind(kinds, row.get("kind"))
                        : EQUIPMENT, row.get("name"), row.getOrDefault("code", "")).orElse(null),
                (entries, name) -> {
                    Asset made = entries.makeAsset(name);
                    made.setKind(EQUIPMENT);
                    return made;
                }, Entries::know);
    }

    /** Those that are not there yet are made, so that the order of the rows is no matter. */
    private static void accessories(Entries entries, Asset asset, String text) {
        for (String name : Cells.names(text)) {
            Asset accessory = entries.asset(name).orElseGet(() -> {
                Asset made = entries.makeAsset(name);
                made.setKind(asset.getKind());
                entries.know(made);
                return made;
            });
            if (accessory != asset && !asset.getAccessories().contains(accessory)) {
                asset.getAccessories().add(accessory);
            }
        }
    }
}
