package org.backlot.resources.ui.travel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.session.Ids;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.travel.HotelNights;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The rooms that hotels keep for the production, and how many of them are needed. */
public class HotelsPart {

    private final Desk desk;
    private final OpenBook book;
    private final Hotels hotels;
    private final Table<RoomBlock> table;
    /** The fullest night of each block, by its id. */
    private Map<String, HotelNights.Night> fullest = Map.of();

    @Inject
    public HotelsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        hotels = new Hotels(book);
        table = new Table<>(parent, desk, "org.backlot.resources.hotels", columns());
        table.named(block -> "rooms at " + Hotels.name(block.getHotel()))
                .button("Add Rooms", "plus", this::add).button("Order", "money", this::order)
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + OpenBook.count(rows, "block", block -> "of rooms at " + Hotels.name(block.getHotel())),
                        () -> rows.forEach(session::delete))))
                .follow(RoomBlock.class).rows(() -> book.all(Resources::getRoomBlocks));
        desk.study(table.control(), "Hotels", HotelsPart::fullest, this::show);
    }

    private static Map<String, HotelNights.Night> fullest(Copies.Copy copy) {
        Map<String, HotelNights.Night> nights = new HashMap<>();
        HotelNights.of(copy.production(), copy.questions()).forEach(hotel -> hotel.blocks().forEach(block -> hotel
                .fullest(block.getFrom(), block.getUntil()).ifPresent(night -> nights.put(block.getId(), night))));
        return nights;
    }

    private void show(Map<String, HotelNights.Night> studied) {
        fullest = Objects.requireNonNullElse(studied, Map.of());
        table.refresh();
    }

    private void add() {
        if (hotels.all().isEmpty()) {
            desk.tell("Add rooms", new IllegalArgumentException("No place of the book is a hotel; add one to the "
                    + "places first"));
            return;
        }
        book.book().ifPresent(open -> table.add("Add rooms", () -> {
            RoomBlock block = ResourcesFactory.eINSTANCE.createRoomBlock();
            Ids.of(block);
            block.setHotel(hotels.all().getFirst());
            open.resources().getRoomBlocks().add(block);
            return block;
        }));
    }

    private List<Column<RoomBlock, ?>> columns() {
        return List.of(
                Column.<RoomBlock, Place>of("Hotel", 170, hotels.choice(), RoomBlock::getHotel)
                        .edit(RoomBlock::setHotel),
                Column.of("Rooms", 64, Kind.WHOLE, RoomBlock::getRooms).edit(HotelsPart::rooms),
                Column.text("Kind", 80, RoomBlock::getRoom)
                        .offering(() -> List.of("single", "double", "twin", "suite")).edit(RoomBlock::setRoom),
                date("First night", RoomBlock::getFrom, (block, from) -> nights(block, from, block.getUntil())),
                date("Out", RoomBlock::getUntil, (block, until) -> nights(block, block.getFrom(), until)),
                Column.<RoomBlock>text("Needed", 90, block -> night(block)
                        .map(night -> night.rooms().size() + " of " + night.kept()).orElse("")).look(this::full),
                Column.<RoomBlock, Integer>of("Left", 60, Kind.WHOLE, block -> night(block)
                        .map(night -> -night.missing()).filter(left -> left > 0).orElse(null))
                        .look(block -> Look.DERIVED),
                Column.of("A night", 80, Kind.MONEY, RoomBlock::getRate).edit(RoomBlock::setRate),
                Column.of("State", 90, Kind.choice(TravelState.class), RoomBlock::getState).edit(RoomBlock::setState),
                date("Release by", RoomBlock::getRelease, RoomBlock::setRelease),
                Column.text("Reference", 100, RoomBlock::getReference).edit(RoomBlock::setReference),
                Column.of("Notes", 220, Kind.LINES, RoomBlock::getNotes).edit(RoomBlock::setNotes));
    }

    private void order() {
        List<RoomBlock> rows = table.selected();
        if (rows.isEmpty()) {
            desk.tell("Order", new IllegalArgumentException("Select the rooms of a hotel first"));
        } else {
            var orders = new LiveTravel(desk).orders();
            OrderNotice.order(desk, table.control(), "Order " + OpenBook.count(rows, "block",
                    block -> "of rooms at " + Hotels.name(block.getHotel())),
                    bought -> rows.forEach(block -> bought.addAll(orders.order(block))));
        }
    }

    private static Column<RoomBlock, LocalDate> date(String label, Function<RoomBlock, LocalDate> get,
            BiConsumer<RoomBlock, LocalDate> set) {
        return Column.of(label, 120, Kind.DATE, get).edit(set);
    }

    private static void rooms(RoomBlock block, Integer rooms) {
        if (rooms == null || rooms < 1) {
            throw new IllegalArgumentException("A hotel keeps one room at least; delete the line instead");
        }
        block.setRooms(rooms);
    }

    private static void nights(RoomBlock block, LocalDate from, LocalDate until) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("The day of leaving has to be after the first night; change the other "
                    + "of the two first");
        }
        block.setFrom(from);
        block.setUntil(until);
    }

    private Optional<HotelNights.Night> night(RoomBlock block) {
        return Optional.ofNullable(fullest.get(block.getId()));
    }

    private Look full(RoomBlock block) {
        return night(block).filter(night -> night.missing() > 0).isPresent() ? Look.ERROR : Look.DERIVED;
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
