package org.backlot.resources.ui.travel;

import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.travel.Bed;
import org.backlot.resources.travel.Beds;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who sleeps where: as the schedule calls for it, and as somebody decided and booked. */
public class RoomsPart {

    private final Desk desk;
    private final LiveTravel live;
    private final Table<Bed> table;
    private final Button openOnly;
    private List<Bed> beds = List.of();

    @Inject
    public RoomsPart(Composite parent, Desk desk) {
        this.desk = desk;
        live = new LiveTravel(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.rooms",
                new BedColumns(live, new OpenBook(desk::session)).table());
        table.named(bed -> "bed of " + OpenBook.name(bed.person()))
                .button("Book", "approve", () -> follow("Book", TravelState.BOOKED, table.selected()))
                .button("Hold", "lock", () -> follow("Hold", TravelState.HELD, table.selected()))
                .button("Cancel", "reject", () -> cancel(table.selected()))
                .action("Book as the schedule calls for it", "approve",
                        rows -> follow("Book", TravelState.BOOKED, rows))
                .action("Hold as the schedule calls for it", "lock", rows -> follow("Hold", TravelState.HELD, rows))
                .action("Cancel", "reject", this::cancel)
                .onDelete("Forget the decision", this::forget)
                .onSelect(rows -> rows.stream().findFirst().ifPresent(this::tell));
        openOnly = new Button(table.bar(), SWT.CHECK);
        openOnly.setText("Only what is open");
        openOnly.addListener(SWT.Selection, e -> table.refresh());
        table.rows(() -> beds.stream().filter(bed -> !openOnly.getSelection() || bed.status().isOpen()).toList());
        desk.study(table.control(), "Rooms", copy -> Beds.of(copy.production(), copy.questions()), this::show);
    }

    private void show(List<Bed> studied) {
        beds = studied == null ? List.of() : studied;
        table.refresh();
    }

    private void tell(Bed bed) {
        desk.session().flatMap(session -> session.object(bed.person().getId(), Person.class))
                .ifPresent(person -> desk.select(List.of(person)));
    }

    private void follow(String verb, TravelState state, List<Bed> rows) {
        live.each(verb + " " + count(rows), rows, row -> {
            Bed bed = live.live(row);
            if (bed.nights().isPresent()) {
                TravelEdits.follow(live.resources(), bed, state);
            } else {
                live.stay(row).setState(state);
            }
        });
    }

    private void cancel(List<Bed> rows) {
        List<Bed> decided = rows.stream().filter(row -> row.stay().isPresent()).toList();
        live.each("Cancel " + count(decided), decided, row -> live.stay(row).setState(TravelState.CANCELLED));
    }

    private void forget(List<Bed> rows) {
        List<Bed> decided = rows.stream().filter(row -> row.stay().isPresent()).toList();
        desk.session().ifPresent(session -> live.each("Forget " + count(decided), decided,
                row -> session.delete(live.live(row.stay().orElseThrow(), Stay.class))));
    }

    private static String count(List<Bed> rows) {
        return OpenBook.count(rows, "bed", bed -> "of " + OpenBook.name(bed.person()));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
