package org.backlot.resources.bid;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;

/**
 * {@code backlot award PRODUCTION --requirement R --vendor V}: takes up an offer, and prints {@code requirement},
 * {@code vendor}, {@code bookings} (from, until, status), {@code lost} (vendors) and {@code orders}.
 */
public final class AwardCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            ResourceBook book = ResourceBook.of(session.production())
                    .orElseThrow(() -> new UsageFault("This production has no resource book"));
            try {
                award(call, session, book);
            } catch (IllegalArgumentException e) {
                throw new UsageFault(e.getMessage());
            }
        }
        return Outcome.FINE;
    }

    private static void award(Invocation call, Session session, ResourceBook book) throws IOException {
        Requirement requirement = Bids.requirement(book.resources().getRequirements(),
                call.option("requirement").orElse(""));
        Bid bid = Bids.ofVendor(requirement, call.option("vendor").orElse(""));
        String reason = call.option("reason").orElse("");
        var award = new Award(book, session.questions(), bid, NeedsAndBookings.of(session).line(requirement)
                .orElseThrow().needed());
        award.fault().filter(fault -> reason.isBlank()).ifPresent(fault -> {
            throw new UsageFault(fault + ". Ask for more, or say with --reason why these will do");
        });
        var choice = new Award.Choice(call.today(), call.option("rate").isPresent(),
                call.option("no-order").isEmpty(), reason);
        var made = new Award.Made[1];
        session.edit("Award " + requirement.getName(), () -> made[0] = award.make(choice));
        session.save();
        if (made[0].bought().isEmpty() && choice.order()) {
            call.note("No order was made: there is nobody who orders, or nothing to book");
        }
        made[0].bought().stream().map(Bought::notes).flatMap(List::stream).forEach(call::note);
        call.print(told(requirement, bid, made[0]));
    }

    private static Map<String, Object> told(Requirement requirement, Bid bid, Award.Made made) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("requirement", requirement.getName());
        told.put("vendor", bid.getVendor().getName());
        told.put("bookings", made.bookings().stream().map(AwardCommand::booking).toList());
        told.put("lost", requirement.getBids().stream().filter(other -> other != bid && other.getVendor() != null)
                .map(other -> other.getVendor().getName()).toList());
        told.put("orders", made.bought().stream().map(Bought::name).toList());
        return told;
    }

    private static Map<String, Object> booking(Booking booking) {
        return Map.of("from", booking.getFrom().toString(), "until", booking.getUntil().toString(), "status",
                booking.getStatus().name().toLowerCase(Locale.ROOT));
    }
}
