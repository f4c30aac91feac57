package org.backlot.resources.ui.life;

import java.util.List;
import java.util.stream.Stream;

import org.backlot.resources.life.Lot;
import org.backlot.resources.life.Shelf;
import org.backlot.resources.life.Words;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Stores and all other places, as they stand in each other, with what lies there now. */
public class StoragePart {

    private final OpenLife open;
    private final Table<Row> table;

    /** A place, whose lot is null, or what lies at one, whose shelf is null. */
    record Row(Shelf shelf, Lot lot) {

        List<Row> below() {
            return shelf == null ? List.of() : Stream.concat(
                    shelf.inside().stream().map(inside -> new Row(inside, null)),
                    shelf.lots().stream().map(one -> new Row(null, one))).toList();
        }

        String name() {
            return lot != null ? Words.name(lot.asset()) : shelf.place() == null ? "No place named"
                    : shelf.place().getName();
        }
    }

    @Inject
    public StoragePart(Composite parent, Desk desk) {
        open = new OpenLife(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.storage", columns());
        table.tree(Row::below).look(row -> row.lot() == null ? Look.STRONG : Look.PLAIN)
                .onSelect(rows -> rows.stream().filter(row -> row.lot() != null).findFirst()
                        .ifPresent(row -> desk.select(List.of(row.lot().asset()))))
                .rows(() -> open.resources().map(book -> Shelf.all(book, open.life().orElseThrow())).orElse(List.of())
                        .stream().map(shelf -> new Row(shelf, null)).toList());
    }

    private List<Column<Row, ?>> columns() {
        return List.of(Column.text("Place and thing", 280, Row::name),
                Column.of("Pieces", 64, Kind.WHOLE, row -> row.lot() == null ? row.shelf().pieces()
                        : row.lot().quantity()),
                Column.<Row>text("State", 90, row -> row.lot() == null ? "" : row.lot().state().label()),
                Column.<Row>text("Code", 100, row -> row.lot() == null ? "" : row.lot().asset().getCode()),
                Column.<Row>text("With", 140, row -> row.lot() == null ? "" : open.person(row.lot().by())),
                Column.<Row>text("Due", 100, row -> row.lot() == null ? "" : Words.day(row.lot().due())),
                Column.<Row>text("Of", 150, row -> row.lot() == null ? ""
                        : OpenBook.name(row.lot().asset().getOwner())),
                Column.<Row>text("Condition", 200, row -> row.lot() == null ? "" : row.lot().condition()));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
