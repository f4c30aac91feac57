package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.backlot.core.model.Person;
import org.backlot.core.question.Days;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Allocation;
import org.backlot.resources.allocation.Allocations;
import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.allocation.Stints;
import org.backlot.resources.allocation.TooFar;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.ClashWords;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;

/** What stands in the chart of an open production: a row for everything that is needed, or for all that is taken. */
final class ChartRows {

    private static final String NOBODY = "Nobody yet";

    private final OpenBook open;
    private final Session session;
    private final ResourceBook book;
    private final Allocation allocation;
    private final Grouping grouping;
    private final boolean shortOnly;
    private final Map<String, List<String>> wrong = new HashMap<>();
    private final Map<String, Booking> bookings = new HashMap<>();

    ChartRows(OpenBook open, Session session, ResourceBook book, Grouping grouping, boolean shortOnly) {
        this.open = open;
        this.session = session;
        this.book = book;
        this.grouping = grouping;
        this.shortOnly = shortOnly;
        allocation = Allocations.of(session.production(), session.questions());
        book.resources().getBookings().forEach(booking -> bookings.put(booking.getId(), booking));
        Map<String, String> names = Stints.names(session.production(), book.resources());
        var words = new ClashWords(book);
        for (Clash clash : allocation.clashes()) {
            if (bookings.containsKey(clash.later())) {
                note(clash.later(), names.getOrDefault(clash.supply(), "It") + ": " + words.of(clash));
                clash.earlier().forEach(id -> note(id, "Taken again by a later booking"));
            }
        }
        for (TooFar far : allocation.tooFar()) {
            note(far.after(), "The way from the place before takes longer than there is time");
        }
    }

    private void note(String booking, String what) {
        List<String> all = wrong.computeIfAbsent(booking, id -> new ArrayList<>());
        if (!all.contains(what)) {
            all.add(what);
        }
    }

    /** A row for each requirement that is needed or booked on any day. */
    List<ChartRow> needs() {
        Map<String, List<ChartRow>> groups = groups();
        for (NeedsAndBookings.Line line : open.lines()) {
            if (!line.days().isEmpty() && (!shortOnly || !line.shortage().isEmpty())) {
                groups.computeIfAbsent(group(line), g -> new ArrayList<>()).add(ChartRow.of(line,
                        OpenBook.name(line.requirement()), () -> line.bookings().stream()
                                .flatMap(booking -> bar(booking, from(booking)).stream()).toList()));
            }
        }
        return laid(groups);
    }

    /** A row for everybody and everything that is taken, and for each thing that could be. */
    List<ChartRow> supplies() {
        Set<String> supplies = new LinkedHashSet<>();
        Set<String> taken = new HashSet<>();
        allocation.stints().forEach(stint -> taken.addAll(allocation.touched(stint)));
        Map<String, String> names = Stints.names(session.production(), book.resources());
        book.resources().getAssets().forEach(asset -> supplies.add(asset.getId()));
        taken.stream().sorted(Comparator.comparing(id -> names.getOrDefault(id, ""), String.CASE_INSENSITIVE_ORDER))
                .forEach(supplies::add);
        Map<String, Asset> assets = new HashMap<>();
        book.resources().getAssets().forEach(asset -> assets.put(asset.getId(), asset));
        Map<String, Person> people = new HashMap<>();
        session.production().getPeople().forEach(person -> people.put(person.getId(), person));
        Map<String, List<ChartRow>> groups = groups();
        for (String supply : supplies) {
            boolean shown = !shortOnly || !allocation.clashes(supply).isEmpty()
                    || !allocation.tooFar(supply).isEmpty();
            if (shown) {
                groups.computeIfAbsent(group(assets.get(supply), people.get(supply)), g -> new ArrayList<>())
                        .add(ChartRow.of(supply, name(supply, names), () -> bars(supply)));
            }
        }
        return laid(groups);
    }

    private String name(String supply, Map<String, String> names) {
        int there = allocation.there(supply);
        return names.getOrDefault(supply, "") + (there > 1 ? " (" + there + ")" : "");
    }

    private List<Bar> bars(String supply) {
        List<Bar> bars = new ArrayList<>();
        for (Stint stint : allocation.taking(supply)) {
            Booking booking = bookings.get(stint.id());
            if (booking == null) {
                bars.add(new Bar(Optional.empty(), LocalDate.ofEpochDay(stint.first()),
                        LocalDate.ofEpochDay(stint.last()), elsewhere(stint.id()), elsewhere(stint.id())
                                + "\nBooked on another production", false, 0, 1));
            } else {
                boolean along = booking.getAsset() != null && !supply.equals(booking.getAsset().getId());
                bar(booking, (along ? "with " + booking.getAsset().getName() + ": " : "") + ClashWords.name(booking))
                        .ifPresent(bars::add);
            }
        }
        return bars;
    }

    private String elsewhere(String id) {
        return book.resources().getNeighbours().stream().filter(neighbour -> neighbour.getBookings().stream()
                .anyMatch(booking -> id.equals(booking.getId()))).map(neighbour ->
                        Objects.requireNonNullElse(neighbour.getTitle(), "")).findFirst().orElse("");
    }

    private Optional<Bar> bar(Booking booking, String label) {
        Optional<Days> days = booking.getStatus() == BookingStatus.CANCELLED ? Optional.empty() : Spans.of(booking);
        return days.map(span -> new Bar(Optional.of(booking), span.first(), span.last(),
                (booking.getQuantity() > 1 ? booking.getQuantity() + " " : "") + label, ChartWords.of(book, booking,
                        wrong.getOrDefault(booking.getId(), List.of())), wrong.containsKey(booking.getId()), 0, 1));
    }

    private String from(Booking booking) {
        if (booking.getAsset() != null) {
            return Objects.requireNonNullElse(booking.getAsset().getName(), "");
        }
        return booking.getItem() != null && !booking.getItem().isBlank() ? booking.getItem() : book.from(booking);
    }

    private String group(NeedsAndBookings.Line line) {
        return switch (grouping) {
            case KIND -> open.kind(line.requirement().getKind());
            case DEPARTMENT -> text(line.requirement().getDepartment(), "No department");
            case VENDOR -> booked(line).map(Booking::getVendor).filter(Objects::nonNull).findFirst()
                    .map(OpenBook::name).orElse(booked(line).findFirst().isPresent() ? "Own and people" : NOBODY);
            case PLACE -> booked(line).map(Booking::getPlace).filter(Objects::nonNull).findFirst().map(Place::getName)
                    .orElse("Where the unit is");
        };
    }

    private static Stream<Booking> booked(NeedsAndBookings.Line line) {
        return line.bookings().stream().filter(Bookings::isFirm);
    }

    private String group(Asset asset, Person person) {
        return switch (grouping) {
            case KIND -> person != null ? "People" : asset == null ? "Things of vendors" : open.kind(asset.getKind());
            case DEPARTMENT -> person == null ? "Things" : text(person.getDepartment(), "Cast");
            case VENDOR -> asset == null ? person == null ? "Things of vendors" : "People"
                    : Optional.ofNullable(asset.getOwner()).map(Vendor::getName).orElse("Own");
            case PLACE -> asset == null ? "Where the unit is" : Optional.ofNullable(asset.getHome()).map(Place::getName)
                    .orElse("Where the unit is");
        };
    }

    private static String text(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    /** Kinds in their order, everything else by name. */
    private Map<String, List<ChartRow>> groups() {
        return grouping == Grouping.KIND ? new LinkedHashMap<>() : new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    private static List<ChartRow> laid(Map<String, List<ChartRow>> groups) {
        List<ChartRow> rows = new ArrayList<>();
        groups.forEach((name, of) -> {
            rows.add(ChartRow.group(name));
            rows.addAll(of);
        });
        return rows;
    }
}
