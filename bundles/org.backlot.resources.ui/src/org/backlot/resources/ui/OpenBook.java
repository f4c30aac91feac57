package org.backlot.resources.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Worker;
import org.eclipse.swt.widgets.Control;

/** The resource book of the production that is open now, and what follows from it; empty while none is open. */
public final class OpenBook {

    private final Supplier<Optional<Session>> session;
    private final Sight sight;

    /** As somebody sees it of whom nobody said who they are. */
    public OpenBook(Supplier<Optional<Session>> session) {
        this(session, Optional::empty);
    }

    /** As whoever works at a desk sees it. */
    public OpenBook(Desk desk) {
        this(desk::session, new Worker(desk)::person);
    }

    private OpenBook(Supplier<Optional<Session>> session, Supplier<Optional<Person>> worker) {
        this.session = session;
        sight = new Sight(this, worker);
    }

    /** What of people's pay may be seen. */
    public Sight sight() {
        return sight;
    }

    public Optional<ResourceBook> book() {
        return session.get().flatMap(open -> ResourceBook.of(open.production()));
    }

    /**
     * The book to be changed.
     *
     * @throws IllegalStateException if there is none, with what to do
     */
    public ResourceBook writable() {
        return book().orElseThrow(() -> new IllegalStateException(
                "This production has no resource book; open it with the resources plug-in installed and save it"));
    }

    /** What other sections answer. */
    public Optional<Questions> questions() {
        return session.get().map(Session::questions);
    }

    /** What is in one of its lists. */
    public <T> List<T> all(Function<Resources, ? extends List<T>> list) {
        return book().map(ResourceBook::resources).<List<T>>map(list).orElse(List.of());
    }

    /** The kinds of resources that are installed. */
    public Optional<Kinds> kinds() {
        return session.get().map(open -> open.derived(Kinds.class, () -> new Kinds(open.contributions())));
    }

    /** The name of a kind, for people. */
    public String kind(String id) {
        return kinds().map(kinds -> kinds.nameOf(id)).orElse("");
    }

    /** All requirements, by the order of their kinds; those of a missing plug-in come last. */
    public List<NeedsAndBookings.Line> lines() {
        List<String> order = kinds().map(Kinds::all).orElse(List.of()).stream().map(Kind::id).toList();
        return session.get().map(open -> NeedsAndBookings.of(open).lines()).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(line -> place(order, line.requirement().getKind()))).toList();
    }

    private static int place(List<String> order, String kind) {
        int place = order.indexOf(kind);
        return place < 0 ? order.size() : place;
    }

    public Optional<NeedsAndBookings.Line> line(Requirement requirement) {
        return session.get().flatMap(open -> NeedsAndBookings.of(open).line(requirement));
    }

    /** The bids for a requirement, priced for the days on which it is needed. */
    public Optional<BidComparison> comparison(Requirement requirement) {
        return line(requirement).flatMap(line -> session.get()
                .map(open -> BidComparison.of(open.production(), open.questions(), requirement,
                        line.needed())));
    }

    public List<Vendor> vendors() {
        return all(Resources::getVendors);
    }

    public List<Person> people() {
        return session.get().<List<Person>>map(open -> open.production().getPeople()).orElse(List.of());
    }

    /** The requirement that an element of the breakdown is secured by. */
    public Optional<Requirement> serving(Element element) {
        return all(Resources::getRequirements).stream().filter(r -> r.getServes().contains(element.getId()))
                .findFirst();
    }

    /**
     * Is told of each requirement that is selected somewhere in the window, and of the one that serves a selected
     * element. Ends with the control.
     */
    public void follow(Desk desk, Control owner, Consumer<Requirement> show) {
        desk.follow(owner, Requirement.class, show);
        desk.follow(owner, Element.class, element -> serving(element).ifPresent(show));
    }

    public static String name(Requirement requirement) {
        return requirement == null ? "" : Objects.requireNonNullElse(requirement.getName(), "");
    }

    public static String name(Vendor vendor) {
        return vendor == null ? "" : Objects.requireNonNullElse(vendor.getName(), "");
    }

    public static String name(Person person) {
        return person == null ? "" : Objects.requireNonNullElse(person.getName(), "");
    }

    /** What undo steps say of one or several: {@code "requirement Crane"}, {@code "3 requirements"}. */
    public static <T> String count(List<T> objects, String noun, Function<? super T, String> name) {
        return objects.size() == 1 ? (noun + " " + name.apply(objects.getFirst())).strip()
                : objects.size() + " " + noun.replaceFirst("(?<![aeo])y$", "ie") + "s";
    }
}
