package org.backlot.resources.travel;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.resources.exchange.Book;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Fare;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.model.TripKind;
import org.backlot.resources.model.TripMode;

/**
 * Reads where the company sleeps, what journeys cost, and what was booked, as a travel desk lists it. The column kind
 * says what a row is:
 * <ul>
 * <li>{@code base}: town, date (the first night), hotel, price (of a night), perDiem
 * <li>{@code fare}: town, to (blank: any base), by, price, changeFee
 * <li>{@code block}: hotel, rooms (how many it keeps), room (which), date (the first night), until, price (of a night),
 * state (blank: held), reference
 * <li>{@code trip}: who, way (in, out, home, back, ground), by, date, departs, arrives, town (from), to, service,
 * reference, price, changeFee, state (planned, held, booked; blank: booked)
 * <li>{@code stay}: who, hotel, date (the first night), until (the day of leaving), room, price (of a night),
 * changeFee, reference, state
 * </ul>
 * and {@code notes} of each. Hotels that are not in the book are added to it.
 */
public final class TravelImporter implements Importer {

    private enum Sort { BASE, FARE, BLOCK, TRIP, STAY }

    private static final Column[] COLUMNS = {Column.required("kind"), Column.optional("town", "from"),
            Column.optional("to"), Column.optional("date", "in"), Column.optional("until", "out"),
            Column.optional("who", "name", "person"), Column.optional("way"), Column.optional("by", "mode"),
            Column.optional("hotel"), Column.optional("rooms"), Column.optional("room"),
            Column.optional("price", "rate"), Column.optional("perDiem"), Column.optional("changeFee"),
            Column.optional("state", "status"),
            Column.optional("service"), Column.optional("departs"), Column.optional("arrives"),
            Column.optional("reference"), Column.optional("notes", "note")};

    private static final int MOST_DIGITS = 5;

    private final Optional<Contributions> installed;

    /** Cannot begin a resource book yet; see {@link #with}. */
    public TravelImporter() {
        this(Optional.empty());
    }

    private TravelImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new TravelImporter(Optional.of(contributions));
    }

    /** Puts one row into a book. */
    @FunctionalInterface
    private interface Entry {
        void into(Production production, Resources resources);
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, COLUMNS);
        List<Entry> entries = new ArrayList<>();
        List<Sort> sorts = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Sort sort = row.choice("kind", Sort.class).orElseThrow(() -> row.fault("The kind is missing. Write "
                    + "base, fare, block, trip or stay"));
            sorts.add(sort);
            entries.add(switch (sort) {
                case BASE -> base(row);
                case FARE -> fare(row);
                case BLOCK -> block(row);
                case TRIP -> trip(row, fileName);
                case STAY -> stay(row, fileName);
            });
        }
        return new Travel(entries, sorts, table.notes(), installed);
    }

    private static Entry base(TableRow row) throws UnreadableFile {
        Base base = ResourcesFactory.eINSTANCE.createBase();
        base.setTown(row.required("town"));
        row.required("date");
        base.setFrom(row.date("date").orElseThrow());
        base.setNightRate(amount(row, "price"));
        base.setPerDiem(amount(row, "perDiem"));
        base.setNotes(row.textOrNull("notes"));
        String hotel = row.text("hotel");
        return (production, resources) -> {
            base.setHotel(hotel(resources, hotel));
            Ids.of(base);
            resources.getBases().add(base);
        };
    }

    private static Entry fare(TableRow row) throws UnreadableFile {
        Fare fare = ResourcesFactory.eINSTANCE.createFare();
        fare.setTown(row.required("town"));
        fare.setTo(row.textOrNull("to"));
        fare.setMode(row.choice("by", TripMode.class).orElse(TripMode.FLIGHT));
        fare.setPrice(amount(row, "price"));
        fare.setChangeFee(amount(row, "changeFee"));
        fare.setNotes(row.textOrNull("notes"));
        return (production, resources) -> {
            Ids.of(fare);
            resources.getFares().add(fare);
        };
    }

    private static Entry block(TableRow row) throws UnreadableFile {
        RoomBlock block = ResourcesFactory.eINSTANCE.createRoomBlock();
        String hotel = row.required("hotel");
        block.setRooms(rooms(row));
        block.setRoom(row.textOrNull("room"));
        row.required("date");
        row.required("until");
        block.setFrom(row.date("date").orElseThrow());
        block.setUntil(row.date("until").orElseThrow());
        leavesAfter(row, block.getFrom(), block.getUntil());
        block.setRate(amount(row, "price"));
        block.setState(row.choice("state", TravelState.class).orElse(TravelState.HELD));
        block.setReference(row.textOrNull("reference"));
        block.setNotes(row.textOrNull("notes"));
        return (production, resources) -> {
            block.setHotel(hotel(resources, hotel));
            Ids.of(block);
            resources.getRoomBlocks().add(block);
        };
    }

    private static int rooms(TableRow row) throws UnreadableFile {
        row.required("rooms");
        BigDecimal rooms = row.number("rooms").orElseThrow();
        if (rooms.signum() <= 0 || rooms.stripTrailingZeros().scale() > 0 || rooms.precision() > MOST_DIGITS) {
            throw row.fault("\"" + row.text("rooms") + "\" is no number of rooms. Write a whole number from 1 on");
        }
        return rooms.intValueExact();
    }

    private static void leavesAfter(TableRow row, LocalDate from, LocalDate until) throws UnreadableFile {
        if (!until.isAfter(from)) {
            throw row.fault("The day of leaving is not after the first night. Correct one of them");
        }
    }

    private static Entry trip(TableRow row, String fileName) throws UnreadableFile {
        Trip trip = ResourcesFactory.eINSTANCE.createTrip();
        String who = row.required("who");
        trip.setKind(row.choice("way", TripKind.class).orElse(TripKind.IN));
        trip.setMode(row.choice("by", TripMode.class).orElse(TripMode.FLIGHT));
        row.required("date");
        trip.setDate(row.date("date").orElseThrow());
        trip.setPlanned(trip.getKind() == TripKind.GROUND ? null : trip.getDate());
        trip.setDeparts(row.time("departs").orElse(null));
        trip.setArrives(row.time("arrives").orElse(null));
        trip.setFrom(row.textOrNull("town"));
        trip.setTo(row.textOrNull("to"));
        trip.setService(row.textOrNull("service"));
        trip.setReference(row.textOrNull("reference"));
        trip.setPrice(amount(row, "price"));
        trip.setChangeFee(amount(row, "changeFee"));
        trip.setState(row.choice("state", TravelState.class).orElse(TravelState.BOOKED));
        trip.setNotes(row.textOrNull("notes"));
        return (production, resources) -> {
            trip.setPerson(person(production, who, fileName).getId());
            Ids.of(trip);
            resources.getTrips().add(trip);
        };
    }

    private static Entry stay(TableRow row, String fileName) throws UnreadableFile {
        Stay stay = ResourcesFactory.eINSTANCE.createStay();
        String who = row.required("who");
        row.required("date");
        row.required("until");
        stay.setFrom(row.date("date").orElseThrow());
        stay.setUntil(row.date("until").orElseThrow());
        leavesAfter(row, stay.getFrom(), stay.getUntil());
        stay.setRoom(row.textOrNull("room"));
        stay.setRate(amount(row, "price"));
        stay.setChangeFee(amount(row, "changeFee"));
        stay.setReference(row.textOrNull("reference"));
        stay.setState(row.choice("state", TravelState.class).orElse(TravelState.BOOKED));
        stay.setNotes(row.textOrNull("notes"));
        String hotel = row.text("hotel");
        return (production, resources) -> {
            stay.setPerson(person(production, who, fileName).getId());
            stay.setHotel(hotel(resources, hotel));
            Ids.of(stay);
            resources.getStays().add(stay);
        };
    }

    private static BigDecimal amount(TableRow row, String column) throws UnreadableFile {
        Optional<BigDecimal> amount = row.number(column);
        if (amount.filter(a -> a.signum() < 0).isPresent()) {
            throw row.fault("The " + column + " is below zero. Correct it");
        }
        return amount.orElse(null);
    }

    private static Person person(Production production, String name, String fileName) {
        return production.getPeople().stream().filter(person -> name.equalsIgnoreCase(person.getName())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in this production is called " + name + ", as "
                        + fileName + " has it; import the people first"));
    }

    private static Place hotel(Resources resources, String name) {
        return name.isEmpty() ? null : resources.getPlaces().stream()
                .filter(place -> name.equalsIgnoreCase(place.getName())).findFirst().orElseGet(() -> {
                    Place place = ResourcesFactory.eINSTANCE.createPlace();
                    Ids.of(place);
                    place.setKind(PlaceKind.HOTEL);
                    place.setName(name);
                    resources.getPlaces().add(place);
                    return place;
                });
    }

    private record Travel(List<Entry> entries, List<Sort> sorts, List<String> notes,
            Optional<Contributions> installed) implements Incoming {

        @Override
        public String summary() {
            return Arrays.stream(Sort.values()).map(sort -> {
                long count = sorts.stream().filter(sort::equals).count();
                return count + " " + sort.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
            }).collect(Collectors.joining(", "));
        }

        @Override
        public void putInto(Production production) {
            Resources resources = Book.of(production, installed).resources();
            entries.forEach(entry -> entry.into(production, resources));
        }
    }
}
