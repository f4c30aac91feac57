package org.backlot.resources.ui.travel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.core.model.Person;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.travel.Arrangement;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A table of what travel calls for, and what a person decides about it: to book, to hold, to cancel, to forget. */
final class DecisionTable<A extends Arrangement> {

    private final Desk desk;
    private final String noun;
    private final Decisions<A> decisions;
    private final Table<A> table;
    private final Button openOnly;
    private List<A> all = List.of();

    /** What is done to the open production, inside an edit, for a row that is shown. */
    interface Decisions<A> {

        /** Decides on it as the schedule calls for it, or as somebody wanted it otherwise. */
        void follow(A shown, TravelState state);

        /** Changes the state of what was decided on. */
        void state(A shown, TravelState state);

        /** Takes the decision away. */
        void forget(A shown);
    }

    /** @param noun what a row is: journey, bed */
    DecisionTable(Composite parent, Desk desk, String id, String noun, List<Column<A, ?>> columns,
            Decisions<A> decisions) {
        this.desk = desk;
        this.noun = noun;
        this.decisions = decisions;
        table = new Table<>(parent, desk, id, columns);
        table.named(row -> noun + " of " + OpenBook.name(row.person()))
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
        table.rows(() -> all.stream().filter(row -> !openOnly.getSelection() || row.status().isOpen()).toList());
    }

    /** Shows what is worked out on a copy, now and after each change. */
    void study(String name, Function<Copies.Copy, List<A>> work) {
        desk.study(table.control(), name, work, studied -> {
            all = studied == null ? List.of() : studied;
            table.refresh();
        });
    }

    void focus() {
        table.grid().setFocus();
    }

    private void tell(A row) {
        desk.session().flatMap(session -> session.object(row.person().getId(), Person.class))
                .ifPresent(person -> desk.select(List.of(person)));
    }

    private void follow(String verb, TravelState state, List<A> rows) {
        edit(verb, rows, row -> decisions.follow(row, state));
    }

    private void cancel(List<A> rows) {
        edit("Cancel", decided(rows), row -> decisions.state(row, TravelState.CANCELLED));
    }

    private void forget(List<A> rows) {
        edit("Forget", decided(rows), decisions::forget);
    }

    private List<A> decided(List<A> rows) {
        return rows.stream().filter(row -> row.decided().isPresent()).toList();
    }

    private void edit(String verb, List<A> rows, Consumer<A> work) {
        if (!rows.isEmpty()) {
            desk.edit(verb + " " + OpenBook.count(rows, noun, row -> "of " + OpenBook.name(row.person())),
                    () -> rows.forEach(work));
        }
    }
}
