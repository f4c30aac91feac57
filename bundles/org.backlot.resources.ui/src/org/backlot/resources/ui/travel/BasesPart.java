package org.backlot.resources.ui.travel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Ids;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Fare;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.TripMode;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Where the company sleeps from when on, and what the way there costs: what travel follows from. */
public class BasesPart {

    private static final int LEAST = 900;

    private final Desk desk;
    private final OpenBook book;
    private final Table<Base> bases;

    @Inject
    public BasesPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        SashForm sash = Beside.in(parent, LEAST);
        bases = new Table<>(sash, desk, "org.backlot.resources.bases", baseColumns());
        complete(bases, "base", Resources::getBases, Base::getTown, ResourcesFactory.eINSTANCE::createBase);
        Table<Fare> fares = new Table<>(sash, desk, "org.backlot.resources.fares", fareColumns());
        complete(fares, "fare", Resources::getFares, Fare::getTown, ResourcesFactory.eINSTANCE::createFare);
    }

    private <T extends Identified> void complete(Table<T> table, String noun, Function<Resources, List<T>> all,
            Function<T, String> name, Supplier<T> fresh) {
        table.named(row -> noun + " " + (name.apply(row) == null ? "" : name.apply(row)))
                .button("Add " + Character.toUpperCase(noun.charAt(0)) + noun.substring(1), "plus",
                        () -> add(table, noun, all, fresh))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + OpenBook.count(rows, noun, name), () -> rows.forEach(session::delete))))
                .rows(() -> book.all(all));
    }

    private <T extends Identified> void add(Table<T> table, String noun, Function<Resources, List<T>> all,
            Supplier<T> fresh) {
        book.book().ifPresent(open -> table.add("Add " + noun, () -> {
            T made = fresh.get();
            Ids.of(made);
            all.apply(open.resources()).add(made);
            return made;
        }));
    }

    private List<Column<Base, ?>> baseColumns() {
        return List.of(Column.text("Town", 140, Base::getTown).edit(Base::setTown),
                Column.of("First night", 130, Kind.DATE, Base::getFrom).edit(Base::setFrom),
                Column.<Base, Place>of("Hotel", 170, new Hotels(book).choice(), Base::getHotel).edit(Base::setHotel),
                Column.of("A night", 80, Kind.MONEY, Base::getNightRate).edit(Base::setNightRate),
                Column.of("Per diem", 80, Kind.MONEY, Base::getPerDiem).edit(Base::setPerDiem),
                Column.of("Notes", 180, Kind.LINES, Base::getNotes).edit(Base::setNotes));
    }

    private static List<Column<Fare, ?>> fareColumns() {
        return List.of(Column.text("Between", 130, Fare::getTown).edit(Fare::setTown),
                Column.text("And base", 110, Fare::getTo).edit(Fare::setTo),
                Column.of("By", 80, Kind.choice(TripMode.class), Fare::getMode).edit(Fare::setMode),
                Column.of("Time", 70, Kind.DURATION, Fare::getTime).edit(Fare::setTime),
                Column.of("Price", 80, Kind.MONEY, Fare::getPrice).edit(Fare::setPrice),
                Column.of("Change fee", 90, Kind.MONEY, Fare::getChangeFee).edit(Fare::setChangeFee),
                Column.of("Notes", 160, Kind.LINES, Fare::getNotes).edit(Fare::setNotes));
    }

    @Focus
    void focus() {
        bases.grid().setFocus();
    }
}
