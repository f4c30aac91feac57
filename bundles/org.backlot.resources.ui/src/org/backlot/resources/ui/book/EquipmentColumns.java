package org.backlot.resources.ui.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.resources.Kinds;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Names;

/** What is known of things and animals. */
public final class EquipmentColumns {

    private final OpenBook book;
    private final Kinds kinds;

    public EquipmentColumns(OpenBook book, Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    public List<Column<Asset, ?>> table() {
        List<Column<Asset, ?>> columns = new ArrayList<>(List.of(name(), kind(), model(), quantity(), code(), owner(),
                home(), accessories(), value(), preference(), bookings(), notes()));
        kinds.things().forEach(kind -> columns.addAll(own(kind)));
        return List.copyOf(columns);
    }

    List<Column<Asset, ?>> form() {
        return List.of(name(), kind(), model(), quantity(), code(), owner(), home(), accessories(), value(),
                preference(), notes());
    }

    /** What a kind adds. */
    public List<Column<Asset, ?>> own(org.backlot.resources.Kind kind) {
        return kind.fields().stream().<Column<Asset, ?>>map(field -> FieldColumns.of(field, Asset::getFields,
                (asset, change) -> change.accept(asset.getFields()), asset -> kind.id().equals(asset.getKind())))
                .toList();
    }

    Column<Asset, String> name() {
        return Column.text("Name", 180, Asset::getName).edit(Asset::setName);
    }

    Column<Asset, String> kind() {
        return Column.of("Kind", 110, Kind.choice(() -> kinds.things().stream().map(org.backlot.resources.Kind::id)
                .toList(), kinds::nameOf), Asset::getKind).edit(Asset::setKind);
    }

    Column<Asset, String> model() {
        return Column.text("Class", 140, Asset::getModel).edit(Asset::setModel).offering(() -> book
                .all(Resources::getAssets).stream().map(Asset::getModel).filter(text -> text != null).distinct()
                .sorted().toList());
    }

    Column<Asset, Integer> quantity() {
        return Column.of("Quantity", 74, Kind.WHOLE, Asset::getQuantity)
                .edit((asset, quantity) -> asset.setQuantity(Math.max(0, quantity)));
    }

    Column<Asset, String> code() {
        return Column.text("Code", 100, Asset::getCode).edit(Asset::setCode);
    }

    Column<Asset, Vendor> owner() {
        return Column.of("Owner", 140, Kind.choice(book::vendors, OpenBook::name), Asset::getOwner)
                .edit(Asset::setOwner);
    }

    Column<Asset, Place> home() {
        return Column.of("Kept at", 160, PlaceColumns.choice(book), Asset::getHome).edit(Asset::setHome);
    }

    /** What travels along, by names. */
    public Column<Asset, String> accessories() {
        Supplier<List<String>> names = () -> book.all(Resources::getAssets).stream().map(Asset::getName)
                .filter(name -> name != null).sorted().toList();
        return Column.<Asset, String>of("Accessories", 170, Kind.NAMES, asset -> asset.getAccessories().isEmpty() ? null
                : Names.join(asset.getAccessories().stream().map(Asset::getName).collect(Collectors.toList())))
                .edit((asset, text) -> {
                    List<Asset> chosen = Names.split(text == null ? "" : text).stream()
                            .map(name -> accessory(asset, name)).toList();
                    asset.getAccessories().clear();
                    asset.getAccessories().addAll(chosen);
                }).offering(names);
    }

    private Asset accessory(Asset asset, String name) {
        return book.all(Resources::getAssets).stream()
                .filter(other -> other != asset && name.equalsIgnoreCase(other.getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no other thing called " + name
                        + " in the book; add it first"));
    }

    Column<Asset, BigDecimal> value() {
        return Column.of("Value", 100, Kind.MONEY, Asset::getValue).edit(Asset::setValue);
    }

    Column<Asset, Integer> preference() {
        return Column.<Asset, Integer>of("Pick", 60, Kind.WHOLE,
                asset -> asset.getPreference() == 0 ? null : asset.getPreference())
                .edit((asset, rank) -> asset.setPreference(rank == null ? 0 : Math.max(0, rank)));
    }

    Column<Asset, Integer> bookings() {
        return Column.<Asset, Integer>of("Bookings", 76, Kind.WHOLE, asset -> (int) book.all(Resources::getBookings)
                .stream().filter(b -> b.getAsset() == asset && b.getStatus() != BookingStatus.CANCELLED).count())
                .look(asset -> Look.DERIVED);
    }

    Column<Asset, String> notes() {
        return Column.of("Notes", 220, Kind.LINES, Asset::getNotes).edit(Asset::setNotes);
    }

}
