package org.backlot.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.check.Finding;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.bid.Award;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;

/** A production office for tests: a small production, its resource book, and short words for both. */
public final class Office {

    public static final String EQUIPMENT = "org.backlot.core.equipment";

    public final Backlot backlot = PlainRegistry.of("org.backlot.resources")
            .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>")
            .with("org.backlot.resources.tests", """
                    <extension point="org.backlot.core.needs">
                      <source id="org.backlot.resources.tests.needs" class="org.backlot.resources.NeedsFromNotes"/>
                    </extension>
                    <extension point="org.backlot.core.quantities">
                      <source id="org.backlot.resources.tests.euro" class="org.backlot.resources.EuroRate"/>
                    </extension>
                    <extension point="org.backlot.core.purchases">
                      <buyer id="org.backlot.resources.tests.orders" class="org.backlot.resources.OrdersInSettings"/>
                    </extension>
                    <extension point="org.backlot.core.rates">
                      <source id="org.backlot.resources.tests.rates" class="org.backlot.resources.RatesFromSettings"/>
                    </extension>
                    <extension point="org.backlot.core.days">
                      <source id="org.backlot.resources.tests.days" class="org.backlot.resources.DaysFromSetting"/>
                    </extension>
                    <extension point="org.backlot.core.availability">
                      <source id="org.backlot.resources.tests.held" class="org.backlot.resources.HeldFromSetting"/>
                    </extension>""").backlot();
    public final Session session;
    public final Production production;
    public final ResourceBook book;

    /** With Nell, played by Marguerite Vane; the set Kitchen; a crane and a lamp (a prop); in dollars. */
    public Office(Path folder) {
        try {
            session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), Office::fill);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        production = session.production();
        book = ResourceBook.of(production).orElseThrow();
    }

    private static void fill(Production production) {
        production.setTitle("The Salt Road");
        production.setCurrency(Currency.getInstance("USD"));
        var breakdown = new Breakdown(production);
        Element nell = breakdown.element("org.backlot.core.cast", "NELL");
        breakdown.element(EQUIPMENT, "Crane");
        breakdown.element("org.backlot.core.set", "KITCHEN");
        breakdown.element("org.backlot.core.props", "Lamp");
        Person marguerite = CoreFactory.eINSTANCE.createPerson();
        marguerite.setName("Marguerite Vane");
        production.getPeople().add(marguerite);
        nell.setPerson(marguerite);
    }

    public void edit(Runnable work) {
        session.edit("Test", work);
    }

    public Element element(String name) {
        return production.getElements().stream().filter(e -> e.getName().equals(name)).findFirst().orElseThrow();
    }

    public Requirement requirement(String name) {
        return book.resources().getRequirements().stream().filter(r -> r.getName().equals(name))
                .findFirst().orElseThrow();
    }

    /** The element is needed on these days of March 2027. */
    public void need(String element, int... days) {
        edit(() -> element(element).setNotes(String.join(" ",
                Arrays.stream(days).mapToObj(day -> march(day).toString()).toList())));
    }

    public Booking book(String requirement, String vendor, int from, int until, BookingStatus status) {
        var made = new Booking[1];
        edit(() -> made[0] = book.book(requirement(requirement), vendor == null ? null : book.vendor(vendor),
                new Days(march(from), march(until)), status));
        return made[0];
    }

    public Bid bid(String requirement, String vendor, String rate, String unit) {
        var made = new Bid[1];
        edit(() -> {
            made[0] = book.askForBid(requirement(requirement), book.vendor(vendor));
            made[0].setStatus(BidStatus.OFFERED);
            made[0].setRate(rate == null ? null : new BigDecimal(rate));
            made[0].setUnit(unit);
        });
        return made[0];
    }

    /** Takes up a bid, inside an edit. */
    public Award.Made award(Bid bid, List<LocalDate> days) {
        return new Award(book, session.questions(), bid, days)
                .make(new Award.Choice(LocalDate.of(2027, 2, 1), false, true, ""));
    }

    public NeedsAndBookings.Line line(String requirement) {
        return NeedsAndBookings.of(session).line(requirement(requirement)).orElseThrow();
    }

    public List<Finding> findings(Class<?> check) {
        return session.findings().stream().filter(finding -> finding.check().equals(check.getName())).toList();
    }

    public static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    public static List<LocalDate> marches(int... days) {
        return Arrays.stream(days).mapToObj(Office::march).toList();
    }
}
