package org.backlot.resources.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;

/** A small open resource book: a crane that is asked for on four days of March 2027, and a kitchen on none. */
public final class Book {

    public final Session session;
    public final OpenBook open;
    public final ResourceBook book;
    public final Requirement crane;
    public final Requirement kitchen;

    public Book(Path folder) {
        var backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>").backlot();
        try {
            session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), Book::fill);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open = new OpenBook(() -> Optional.of(session));
        book = ResourceBook.of(session.production()).orElseThrow();
        crane = requirement("Crane");
        kitchen = requirement("KITCHEN");
        session.edit("Ask for the crane", () -> {
            crane.setFrom(march(9));
            crane.setUntil(march(12));
        });
    }

    private static void fill(Production production) {
        production.setTitle("The Salt Road");
        production.setCurrency(Currency.getInstance("USD"));
        var breakdown = new Breakdown(production);
        breakdown.element("org.backlot.core.equipment", "Crane");
        breakdown.element("org.backlot.core.set", "KITCHEN");
    }

    private Requirement requirement(String name) {
        return book.resources().getRequirements().stream().filter(r -> r.getName().equals(name))
                .findFirst().orElseThrow();
    }

    public Bid bid(String vendor, String rate) {
        var made = new Bid[1];
        session.edit("Bid", () -> {
            made[0] = book.askForBid(crane, book.vendor(vendor));
            made[0].setRate(new BigDecimal(rate));
        });
        return made[0];
    }

    public Booking booking(int from, int until, BookingStatus status) {
        var made = new Booking[1];
        session.edit("Book", () -> made[0] = book.book(crane, book.vendor("Tall Order"),
                new Days(march(from), march(until)), status));
        return made[0];
    }

    public static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }
}
