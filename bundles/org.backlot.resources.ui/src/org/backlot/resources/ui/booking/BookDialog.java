package org.backlot.resources.ui.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.core.question.Days;
import org.backlot.core.session.Session;
import org.backlot.resources.Kind;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Allocations;
import org.backlot.resources.allocation.Proposal;
import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.DayText;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/**
 * Books something for some days: what of its class comes first, as the allocation proposes, or somebody or something
 * that the person chooses.
 */
public final class BookDialog {

    private static final List<BookingStatus> STATUSES = List.of(BookingStatus.PENCIL, BookingStatus.PRELIMINARY,
            BookingStatus.CONFIRMED);

    private final Desk desk;
    private final OpenBook open;
    private final Session session;
    private final ResourceBook book;
    private final Consumer<String> tell;
    private final Frame frame;
    private List<Days> runs;
    private List<Requirement> requirements;
    private String supply;
    private List<Source> sources = List.of();
    private Combo what;
    private Combo from;
    private Combo as;
    private Spinner quantity;

    /** One way to have it. */
    private interface Source {

        String says();

        List<Booking> book(Requirement requirement, BookingStatus status, int quantity);
    }

    /** Tells in a dialog of its own what fell back because somebody else came first. */
    public BookDialog(Shell parent, Desk desk, OpenBook open) {
        this(parent, desk, open, told -> {
            if (!told.isEmpty()) {
                new Frame(parent, "Booked Twice").say(told).open(area -> { });
            }
        });
    }

    /** @param tell gets what fell back because somebody else came first; the empty string where nothing did */
    BookDialog(Shell parent, Desk desk, OpenBook open, Consumer<String> tell) {
        this.desk = desk;
        this.open = open;
        this.tell = tell;
        session = desk.session().orElseThrow();
        book = open.book().orElseThrow();
        frame = new Frame(parent, "Book");
    }

    /** Asks for what is missing, else needed, and books it. */
    public void open(NeedsAndBookings.Line line) {
        open(line.requirement(), null, ChartVerbs.wanted(line));
    }

    /**
     * Asks, and books.
     *
     * @param requirement what it is for; null: it is asked for
     * @param taken       the id of the person or thing that is to be booked; null: it is proposed
     * @param spans       each becomes a booking of its own
     */
    void open(Requirement requirement, String taken, List<Days> spans) {
        runs = spans;
        supply = taken;
        requirements = requirement != null ? List.of(requirement)
                : book.resources().getRequirements().stream().filter(this::suits).toList();
        frame.accept("Book", this::make).say("Book for " + DayText.of(spans.stream().flatMap(Days::stream).toList())
                + ".")
                .open(this::fields);
    }

    /** A thing can be booked for what asks for its class, a person for what asks for people. */
    private boolean suits(Requirement requirement) {
        Optional<Asset> asset = book.resources().getAssets().stream().filter(one -> one.getId().equals(supply))
                .findFirst();
        boolean people = isOfPeople(requirement);
        return asset.map(one -> Proposal.suits(requirement, one)
                || Objects.equals(requirement.getKind(), one.getKind())).orElse(people);
    }

    private boolean isOfPeople(Requirement requirement) {
        return open.kinds().flatMap(kinds -> kinds.byId(requirement.getKind())).filter(Kind::people).isPresent();
    }

    private void fields(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        what = combo(area, "For", requirements.stream().map(OpenBook::name).toList());
        what.setEnabled(requirements.size() > 1);
        new Label(area, SWT.NONE).setText("How many");
        quantity = new Spinner(area, SWT.BORDER);
        quantity.setValues(1, 1, 9999, 0, 1, 10);
        from = combo(area, "From", List.of());
        as = combo(area, "As", List.of("Pencilled", "Preliminary", "Confirmed"));
        as.select(1);
        what.addListener(SWT.Selection, e -> wanted());
        quantity.addListener(SWT.Modify, e -> offer());
        wanted();
    }

    private static Combo combo(Composite area, String label, List<String> items) {
        new Label(area, SWT.NONE).setText(label);
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setVisibleItemCount(18);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Optional<Requirement> requirement() {
        int index = what.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(requirements.get(index));
    }

    /** As many as are missing at worst on these days. */
    private void wanted() {
        frame.ready(requirement().isPresent());
        if (requirement().isEmpty()) {
            frame.wrong("Nothing is required for which this could be booked. Add a requirement first.");
            return;
        }
        int missing = requirement().flatMap(open::line).stream().flatMap(line -> line.days().values().stream())
                .filter(day -> runs.stream().anyMatch(run -> run.contains(day.date()))).mapToInt(BookedDay::shortage)
                .max().orElse(0);
        quantity.setSelection(Math.max(1, missing));
        offer();
    }

    private void offer() {
        if (requirement().isPresent()) {
            int before = from.getSelectionIndex();
            boolean same = sources.size() > 0;
            sources = sources(requirement().get(), quantity.getSelection());
            from.setItems(sources.stream().map(Source::says).toArray(String[]::new));
            from.select(same && before < sources.size() ? Math.max(0, before) : 0);
        }
    }

    private List<Source> sources(Requirement requirement, int wanted) {
        List<Source> all = new ArrayList<>();
        if (supply != null) {
            all.add(chosen(supply));
        } else if (isOfPeople(requirement)) {
            Optional<Person> plays = book.person(requirement);
            plays.ifPresent(person -> all.add(chosen(person.getId())));
            session.production().getPeople().stream().filter(person -> plays.filter(one -> one == person).isEmpty())
                    .forEach(person -> all.add(chosen(person.getId())));
        } else {
            List<Proposal> proposals = runs.stream().map(run -> Proposal.of(book,
                    Allocations.of(session.production(), session.questions()), requirement, run, wanted)).toList();
            if (proposals.stream().allMatch(Proposal::isComplete)) {
                all.add(proposed(proposals));
            }
            book.resources().getAssets().stream().filter(asset -> Proposal.suits(requirement, asset))
                    .forEach(asset -> all.add(chosen(asset.getId())));
            book.resources().getVendors().forEach(vendor -> all.add(vendor(vendor)));
        }
        return all;
    }

    private Source proposed(List<Proposal> proposals) {
        return new Source() {
            @Override
            public String says() {
                return "Proposed: " + proposals.stream().map(BookDialog::says).distinct()
                        .collect(Collectors.joining("; "));
            }

            @Override
            public List<Booking> book(Requirement requirement, BookingStatus status, int wanted) {
                return proposals.stream().flatMap(proposal -> proposal.book(book, status).stream()).toList();
            }
        };
    }

    private static String says(Proposal proposal) {
        String cost = proposal.picks().stream().flatMap(pick -> pick.cost().stream())
                .map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        return proposal.says() + (cost.isEmpty() ? "" : " at " + cost);
    }

    private Source chosen(String id) {
        Optional<Asset> asset = book.resources().getAssets().stream().filter(one -> one.getId().equals(id))
                .findFirst();
        Optional<Person> person = session.production().getPeople().stream().filter(one -> one.getId().equals(id))
                .findFirst();
        return source(asset.map(Asset::getName).or(() -> person.map(OpenBook::name)).orElse("The same as before"),
                booking -> {
                    booking.setPerson(person.map(Person::getId).orElse(null));
                    booking.setAsset(asset.orElse(null));
                    booking.setVendor(asset.map(Asset::getOwner).orElse(null));
                });
    }

    private Source vendor(Vendor vendor) {
        return source(OpenBook.name(vendor), booking -> booking.setVendor(vendor));
    }

    private Source source(String says, Consumer<Booking> fill) {
        return new Source() {
            @Override
            public String says() {
                return says;
            }

            @Override
            public List<Booking> book(Requirement requirement, BookingStatus status, int wanted) {
                List<Booking> made = runs.stream().map(run -> book.book(requirement, null, run, status)).toList();
                made.forEach(booking -> {
                    booking.setQuantity(wanted);
                    fill.accept(booking);
                });
                return made;
            }
        };
    }

    private boolean make() {
        if (requirement().isEmpty() || from.getSelectionIndex() < 0) {
            frame.wrong("Choose what it is for, and from whom.");
            return false;
        }
        Requirement requirement = requirement().get();
        Source source = sources.get(from.getSelectionIndex());
        BookingStatus status = STATUSES.get(as.getSelectionIndex());
        int wanted = quantity.getSelection();
        List<String> told = new ArrayList<>();
        boolean done = desk.edit("Book " + OpenBook.name(requirement), () -> {
            var edits = new BookingEdits(book);
            source.book(requirement, status, wanted).forEach(booking -> told.addAll(edits.settle(booking)));
        });
        if (done) {
            tell.accept(String.join(". ", told));
        }
        return done;
    }
}
