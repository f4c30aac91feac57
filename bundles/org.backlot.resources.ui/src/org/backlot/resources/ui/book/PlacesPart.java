package org.backlot.resources.ui.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.backlot.core.Backlot;
import org.backlot.core.place.Sun;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Permit;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.OpenBook;
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
    private final BookPage<Place> page;

    @Inject
    public PlacesPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        var columns = new PlaceColumns(book, new Kinds(backlot.contributions()).ofPlaces());
        page = new BookPage<>(parent, desk, "org.backlot.resources.places", columns.table());
        Detail<Place> detail = page.detail().group("Place", columns.form()).group("For the unit", columns.unit());
        if (!columns.own().isEmpty()) {
            detail.group("Further", columns.own());
        }
        detail.list("Permits", this::permits, Table::control, (permits, place) -> permits.refresh())
                .list("The sun on its days", this::suns, Table::control, (suns, place) -> suns.refresh());
        page.tree(this::within).adding("Add Place", "Add place", () -> make(null));
        page.table().button("Add Part", "plus", () -> page.table().selected().stream().findFirst()
                .ifPresent(inside -> page.table().add("Add place", () -> make(inside))));
        page.show(backlot, Place.class, "place", "location", this::roots);
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

    private Table<Permit> permits(Composite area) {
        var permits = new Table<>(area, desk, "org.backlot.resources.places.permits", PlaceColumns.permit());
        return permits.named(Permit::getName)
                .button("Add", "plus", () -> addPermit(permits))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete permit",
                        () -> rows.forEach(session::delete))))
                .follow(Permit.class)
                .rows(() -> page.detail().shown() == null ? List.<Permit>of()
                        : List.copyOf(page.detail().shown().getPermits()));
    }

    private void addPermit(Table<Permit> permits) {
        Place place = page.detail().shown();
        if (place != null) {
            permits.add("Add permit", () -> {
                Permit permit = ResourcesFactory.eINSTANCE.createPermit();
                Ids.of(permit);
                permit.setName("Filming");
                place.getPermits().add(permit);
                return permit;
            });
        }
    }

    private Table<Map.Entry<LocalDate, Sun>> suns(Composite area) {
        List<Column<Map.Entry<LocalDate, Sun>, ?>> columns = List.of(
                Column.of("Day", 130, org.backlot.ui.kit.Kind.DATE, Map.Entry::getKey),
                Column.of("First light", 76, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().dawn()),
                Column.of("Rises", 64, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().rise()),
                Column.of("Sets", 64, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().set()),
                Column.of("Dark", 64, org.backlot.ui.kit.Kind.TIME, day -> day.getValue().dusk()));
        return new Table<>(area, desk, "org.backlot.resources.places.sun", columns)
                .rows(() -> page.detail().shown() == null ? List.<Map.Entry<LocalDate, Sun>>of() : desk.session()
                        .map(session -> List.copyOf(Whereabouts.suns(session.production(), session.questions(),
                                page.detail().shown()).entrySet())).orElse(List.of()));
    }

    /** @param inside of what it is a part; null: of nothing */
    private Place make(Place inside) {
        Place made = ResourcesFactory.eINSTANCE.createPlace();
        Ids.of(made);
        made.setName("New place");
        made.setInside(inside);
        if (inside != null) {
            made.setKind(inside.getKind());
        }
        book.writable().resources().getPlaces().add(made);
        return made;
    }

    @Focus
    void focus() {
        page.focus();
    }
}
