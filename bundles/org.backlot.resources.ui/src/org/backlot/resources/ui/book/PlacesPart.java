package org.backlot.resources.ui.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.Backlot;
import org.backlot.core.place.Sun;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Permit;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.library.LibraryMenu;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Places, as parts of each other: locations with their sets and permits, stages, stores, hotels, hospitals. */
public class PlacesPart {

    private final Desk desk;
    private final OpenBook book;
    private final Detail<Place> detail;
    private final Table<Place> table;

    @Inject
    public PlacesPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        var columns = new PlaceColumns(book, new Kinds(backlot.contributions()).byId(Kinds.LOCATION).map(Kind::fields)
                .orElse(List.of()));
        detail = new Detail<>(parent, desk, Entry::name);
        table = new Table<>(detail.table(), desk, "org.backlot.resources.places", columns.table());
        detail.group("Place", columns.form()).group("For the unit", columns.unit());
        if (!columns.own().isEmpty()) {
            detail.group("Further", columns.own());
        }
        detail.list("Permits", this::permits, Table::control, (permits, place) -> permits.refresh())
                .list("The sun on its days", this::suns, Table::control, (suns, place) -> suns.refresh());
        var merging = new Merging(desk, table.control());
        var library = new LibraryMenu(desk, table.control(), backlot, table::selected);
        table.tree(this::within)
                .named(Entry::name)
                .button("Add Place", "plus", () -> add(null))
                .button("Add Part", "plus", () -> table.selected().stream().findFirst().ifPresent(this::add))
                .button("Merge\u2026", "location", () -> merging.merge(table.selected()))
                .button("Library", "studio", library::pop)
                .action("Merge into one\u2026", "location", merging::merge)
                .onDelete("Delete", new Deleting(desk, "place", table.control())::delete)
                .onSelect(rows -> detail.show(rows.isEmpty() ? null : rows.getFirst()))
                .leading()
                .follow(Place.class)
                .rows(this::roots);
        detail.show(table.selected().stream().findFirst().orElse(null));
    }

    /** Places in no other; those that are in each other stand for themselves. */
    private List<Place> roots() {
        return book.all(Resources::getPlaces).stream().filter(place -> place.getInside() == null
                || Whereabouts.around(place).getLast().getInside() != null).toList();
    }

    private List<Place> within(Place place) {
        return book.all(Resources::getPlaces).stream().filter(other -> other.getInside() == place
                && Whereabouts.around(other).getLast().getInside() == null).toList();
    }

    private Table<Permit> permits(Composite page) {
        var permits = new Table<>(page, desk, "org.backlot.resources.places.permits", PlaceColumns.permit());
        return permits.named(Permit::getName)
                .button("Add", "plus", () -> addPermit(permits))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete permit",
                        () -> rows.forEach(session::delete))))
                .follow(Permit.class)
                .rows(() -> detail.shown() == null ? List.<Permit>of() : List.copyOf(detail.shown().getPermits()));
    }

    private void addPermit(Table<Permit> permits) {
        Place place = detail.shown();
        List<Permit> added = new ArrayList<>();
        if (place != null && desk.edit("Add permit", () -> {
            Permit permit = ResourcesFactory.eINSTANCE.createPermit();
            Ids.of(permit);
            permit.setName("Filming");
            place.getPermits().add(permit);
            added.add(permit);
        })) {
            permits.refresh();
            permits.select(added);
        }
    }

    private Table<Map.Entry<LocalDate, Sun>> suns(Composite page) {
        List<Column<Map.Entry<LocalDate, Sun>, ?>> columns = List.of(
                Column.of("Day", 130, org.backlot.ui.kit.Kind.DATE, Map.Entry::getKey),
                Column.of("First light", 76, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().dawn()),
                Column.of("Rises", 64, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().rise()),
                Column.of("Sets", 64, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().set()),
                Column.of("Dark", 64, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().dusk()));
        return new Table<>(page, desk, "org.backlot.resources.places.sun", columns)
                .rows(() -> detail.shown() == null ? List.<Map.Entry<LocalDate, Sun>>of() : desk.session()
                        .map(session -> List.copyOf(Whereabouts.suns(session.production(), session.questions(),
                                detail.shown()).entrySet())).orElse(List.of()));
    }

    private void add(Place inside) {
        List<Place> added = new ArrayList<>();
        if (book.book().isPresent() && desk.edit("Add place", () -> {
            Place made = ResourcesFactory.eINSTANCE.createPlace();
            Ids.of(made);
            made.setName("New place");
            made.setInside(inside);
            if (inside != null) {
                made.setKind(inside.getKind());
            }
            book.book().orElseThrow().resources().getPlaces().add(made);
            added.add(made);
        })) {
            table.refresh();
            table.select(added);
            table.grid().setFocus();
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
