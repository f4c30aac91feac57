package org.backlot.resources.ui.travel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.purchase.Buyer.Bought;
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

/**
 * A table of what travel calls for, and what a person decides about it: to book, to hold, to cancel, to order, to
 * forget.
 */
final class DecisionTable<A extends Arrangement> {

    private final Desk desk;
    private final String noun;
    private final Decisions<A> decisions;
    private final Table<A> table;
    private final Button openOnly;
    private List<A> all = List.of();
    /** Who was selected elsewhere, by id, until something of theirs is selected here. */
    private Optional<String> wanted = Optional.empty();

    /** What is done to the open production, inside an edit, for a row that is shown. */
    interface Decisions<A> {

        /** Decides on it as the schedule calls for it, or as somebody wanted it otherwise. */
        void follow(A shown, TravelState state);

        /** Changes the state of what was decided on. */
        void state(A shown, TravelState state);

        /** Takes over what the schedule calls for now, whatever was decided otherwise, in the state that it is in. */
        void comply(A shown);

        /** Has it ordered. */
        List<Bought> order(A shown);

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
                .button("As Scheduled", "calendar", () -> comply(table.selected()))
                .button("Cancel", "reject", () -> cancel(table.selected()))
                .button("Order", "money", () -> order(table.selected()))
                .action("Book as the schedule calls for it", "approve",
                        rows -> follow("Book", TravelState.BOOKED, rows))
                .action("Hold as the schedule calls for it", "lock", rows -> follow("Hold", TravelState.HELD, rows))
                .action("Take over what the schedule calls for", "calendar", this::comply)
                .action("Cancel", "reject", this::cancel)
                .onDelete("Forget the decision", this::forget)
                .known(Arrangement::marks)
                .onSelect(rows -> rows.stream().findFirst().ifPresent(this::tell));
        openOnly = new Button(table.bar(), SWT.CHECK);
        openOnly.setText("Only what is open");
        openOnly.addListener(SWT.Selection, e -> table.refresh());
        table.rows(() -> all.stream().filter(row -> !openOnly.getSelection() || row.status().isOpen()).toList());
        desk.follow(table.control(), Person.class, person -> {
            wanted = Optional.of(person.getId());
            bring();
        });
    }

    /**
     * Shows what is worked out on a copy, now and after each change.
     *
     * @param rows what of that is shown; asked on the thread that draws
     */
    <R> void study(String name, Function<Copies.Copy, R> work, Function<R, List<A>> rows) {
        desk.study(table.control(), name, work, studied -> {
            all = studied == null ? List.of() : rows.apply(studied);
            table.refresh();
            bring();
        });
    }

    /** Selects the row of a trip or stay that is selected elsewhere. */
    DecisionTable<A> follow(Class<? extends Identified> type) {
        table.follow(type);
        return this;
    }

    /** Selects what is arranged for who is selected elsewhere, what is open first; as soon as it is worked out. */
    private void bring() {
        List<A> theirs = table.shown().stream()
                .filter(row -> wanted.filter(row.person().getId()::equals).isPresent())
                .sorted(Comparator.comparing(row -> !row.status().isOpen())).toList();
        if (!theirs.isEmpty()) {
            wanted = Optional.empty();
            if (table.selected().stream().noneMatch(theirs::contains)) {
                table.select(theirs.subList(0, 1));
            }
        }
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

    private void order(List<A> rows) {
        if (isChosen("Order", rows)) {
            OrderNotice.order(desk, table.control(), label("Order", rows),
                    bought -> rows.forEach(row -> bought.addAll(decisions.order(row))));
        }
    }

    private void comply(List<A> rows) {
        decided("Take over", rows, decisions::comply);
    }

    private void cancel(List<A> rows) {
        decided("Cancel", rows, row -> decisions.state(row, TravelState.CANCELLED));
    }

    private void forget(List<A> rows) {
        decided("Forget", rows, decisions::forget);
    }

    /** Does it to those that somebody decided on; that nobody did on any is told. */
    private void decided(String verb, List<A> rows, Consumer<A> work) {
        List<A> decided = rows.stream().filter(row -> row.decided().isPresent()).toList();
        if (decided.isEmpty() && !rows.isEmpty()) {
            desk.tell(label(verb, rows), new IllegalArgumentException("Nobody decided on it yet. It follows from the "
                    + "schedule; hold or book it, or type what is wanted otherwise"));
        } else {
            edit(verb, decided, work);
        }
    }

    private void edit(String verb, List<A> rows, Consumer<A> work) {
        if (isChosen(verb, rows)) {
            desk.edit(label(verb, rows), () -> rows.forEach(work));
        }
    }

    private boolean isChosen(String verb, List<A> rows) {
        if (rows.isEmpty()) {
            desk.tell(verb, new IllegalArgumentException("Select a " + noun + " first"));
        }
        return !rows.isEmpty();
    }

    private String label(String verb, List<A> rows) {
        return verb + " " + OpenBook.count(rows, noun, row -> "of " + OpenBook.name(row.person()));
    }
}
