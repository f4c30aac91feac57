package org.backlot.resources.ui.travel;

import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.travel.Journey;
import org.backlot.resources.travel.Journeys;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who travels when: as the schedule calls for it, and as somebody decided and booked. */
public class TravelPart {

    private final Desk desk;
    private final LiveTravel live;
    private final Table<Journey> table;
    private final Button openOnly;
    private List<Journey> journeys = List.of();

    @Inject
    public TravelPart(Composite parent, Desk desk) {
        this.desk = desk;
        live = new LiveTravel(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.travel", new JourneyColumns(live).table());
        table.named(journey -> "journey of " + OpenBook.name(journey.person()))
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
        table.rows(() -> journeys.stream().filter(journey -> !openOnly.getSelection() || journey.status().isOpen())
                .toList());
        desk.study(table.control(), "Travel", copy -> Journeys.of(copy.production(), copy.questions()), this::show);
    }

    private void show(List<Journey> studied) {
        journeys = studied == null ? List.of() : studied;
        table.refresh();
    }

    private void tell(Journey journey) {
        desk.session().flatMap(session -> session.object(journey.person().getId(), Person.class))
                .ifPresent(person -> desk.select(List.of(person)));
    }

    private void follow(String verb, TravelState state, List<Journey> rows) {
        live.each(verb + " " + count(rows), rows, row -> {
            Journey journey = live.live(row);
            if (journey.leg().isPresent() && !journey.isOverride()) {
                TravelEdits.follow(live.resources(), journey, state);
            } else {
                live.trip(row).setState(state);
            }
        });
    }

    private void cancel(List<Journey> rows) {
        List<Journey> decided = rows.stream().filter(row -> row.trip().isPresent()).toList();
        live.each("Cancel " + count(decided), decided, row -> live.trip(row).setState(TravelState.CANCELLED));
    }

    private void forget(List<Journey> rows) {
        List<Journey> decided = rows.stream().filter(row -> row.trip().isPresent()).toList();
        desk.session().ifPresent(session -> live.each("Forget " + count(decided), decided,
                row -> session.delete(live.live(row.trip().orElseThrow(), Trip.class))));
    }

    private static String count(List<Journey> rows) {
        return OpenBook.count(rows, "journey", journey -> "of " + OpenBook.name(journey.person()));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
