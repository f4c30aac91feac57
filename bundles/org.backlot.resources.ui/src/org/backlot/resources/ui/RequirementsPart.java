package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.resources.Kinds;
import org.backlot.resources.bid.Bids;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.State;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.bid.AskDialog;
import org.backlot.resources.ui.booking.BookDialog;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Everything that has to be secured, and how far it is. */
public class RequirementsPart {

    private static final String ALL_KINDS = "All kinds";
    private static final List<String> STATES = List.of("Any state", "Still open", "Short of days", "Held or booked");

    private final Desk desk;
    private final OpenBook book;
    private final Table<Requirement> table;
    private final Combo kind;
    private final Combo state;
    private Session led;

    @Inject
    public RequirementsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.requirements", new RequirementColumns(book).table());
        table.named(OpenBook::name)
                .button("New Requirement", "plus", this::add)
                .button("Require What the Breakdown Needs", "breakdown", this::requireAll)
                .button("Ask for Bids\u2026", "bid", () -> ask(table.selected()))
                .button("Book\u2026", "booking", () -> book(table.selected()));
        kind = combo(table.bar(), List.of(ALL_KINDS));
        state = combo(table.bar(), STATES);
        desk.watch(kind, this::kinds);
        table.action("Ask for bids\u2026", "bid", this::ask)
                .action("Book\u2026", "booking", this::book)
                .onDelete("Delete with its bookings", this::delete)
                .rows(this::requirements);
        desk.watch(table.control(), this::lead);
        book.follow(desk, table.control(), requirement -> {
            if (!table.selected().contains(requirement)) {
                table.select(List.of(requirement));
            }
        });
    }

    /**
     * Begins with one that has bids to compare, so that the parts beside it have something to show. Not at once, as a
     * table that has no size yet cannot scroll.
     */
    private void lead() {
        Session now = desk.session().orElse(null);
        if (now != led) {
            led = now;
            table.control().getDisplay().asyncExec(() -> {
                if (!table.control().isDisposed() && table.selected().isEmpty()) {
                    withBids(2).or(() -> withBids(1)).or(() -> withBids(0))
                            .ifPresent(requirement -> table.select(List.of(requirement)));
                }
            });
        }
    }

    private Optional<Requirement> withBids(int least) {
        return table.shown().stream().filter(requirement -> requirement.getBids().size() >= least).findFirst();
    }

    private Combo combo(Composite bar, List<String> items) {
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.Selection, e -> table.refresh());
        GridDataFactory.swtDefaults().hint(130, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void kinds() {
        List<String> names = new ArrayList<>(List.of(ALL_KINDS));
        book.kinds().ifPresent(kinds -> kinds.all().forEach(k -> names.add(k.name())));
        if (!names.equals(List.of(kind.getItems()))) {
            int before = Math.max(0, names.indexOf(kind.getText()));
            kind.setItems(names.toArray(String[]::new));
            kind.select(before);
        }
    }

    private List<Requirement> requirements() {
        return book.lines().stream().filter(this::isWanted).map(NeedsAndBookings.Line::requirement).toList();
    }

    private boolean isWanted(NeedsAndBookings.Line line) {
        boolean ofKind = kind.getSelectionIndex() <= 0
                || book.kind(line.requirement().getKind()).equals(kind.getText());
        return ofKind && switch (state.getSelectionIndex()) {
            case 1 -> line.state().isOpen();
            case 2 -> !line.shortage().isEmpty();
            case 3 -> line.state() == State.HELD || line.state() == State.BOOKED;
            default -> true;
        };
    }

    /** The new one is of the kind that is shown now, so that it stays in sight. */
    private void add() {
        Optional<String> id = book.kinds().flatMap(kinds -> kinds.byName(kind.getText()).or(() ->
                kinds.byId("org.backlot.resources.equipment"))).map(org.backlot.resources.Kind::id);
        id.ifPresent(of -> {
            state.select(0);
            table.add("Add requirement", () -> book.book().orElseThrow().require(of, "New requirement"));
        });
    }

    private void requireAll() {
        Optional<Kinds> kinds = book.kinds();
        kinds.ifPresent(all -> desk.edit("Require what the breakdown needs",
                () -> book.book().orElseThrow().requireAll(all)));
    }

    private void ask(List<Requirement> requirements) {
        if (!requirements.isEmpty()) {
            String what = OpenBook.count(requirements, "requirement", OpenBook::name);
            new AskDialog(table.grid().getShell(), book, requirements).ask().ifPresent(vendors -> desk.edit(
                    "Ask for bids on " + what,
                    () -> Bids.request(book.book().orElseThrow(), requirements, vendors)));
        }
    }

    private void book(List<Requirement> requirements) {
        if (requirements.isEmpty()) {
            return;
        }
        Optional<NeedsAndBookings.Line> line = book.line(requirements.getFirst());
        if (requirements.size() == 1 && line.filter(one -> !one.needed().isEmpty()).isPresent()) {
            new BookDialog(table.grid().getShell(), desk, book).open(line.get());
            return;
        }
        Kind<BookingStatus> statuses = Kind.choice(BookingStatus.class);
        List<BookingStatus> offered = List.of(BookingStatus.PENCIL, BookingStatus.PRELIMINARY, BookingStatus.CONFIRMED);
        new Question("Book for the days that are short", "Book")
                .name("Vendor (blank for people)", book.vendors().stream().map(OpenBook::name).sorted().toList())
                .choice("As", offered.stream().map(statuses::show).toList())
                .ask(table.grid().getShell()).ifPresent(answer -> desk.edit("Book "
                        + OpenBook.count(requirements, "requirement", OpenBook::name), () -> {
                            var securing = new Securing(book);
                            BookingStatus as = BookingStatus.valueOf(answer.get("As").toUpperCase(Locale.ROOT));
                            requirements.forEach(r -> securing.book(r, answer.get("Vendor (blank for people)"), as));
                        }));
    }

    private void delete(List<Requirement> requirements) {
        desk.session().ifPresent(session -> desk.edit("Delete "
                + OpenBook.count(requirements, "requirement", OpenBook::name), () -> requirements.forEach(r -> {
                    book.all(Resources::getBookings).stream().filter(b -> b.getRequirement() == r).toList()
                            .forEach(session::delete);
                    session.delete(r);
                })));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
