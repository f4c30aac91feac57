package org.backlot.resources.request;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.resources.ResourceBook;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.Requirement;

/** Takes what a vendor answers to a request for quotation into the bids that it asked for. */
final class QuotedBids {

    private final List<Bid> asked;
    private final String vendor;

    QuotedBids(ResourceBook book, Request request, String vendor) {
        asked = book.resources().getRequirements().stream().flatMap(requirement -> requirement.getBids().stream())
                .filter(bid -> request.getAbout().contains(bid.getId())).toList();
        this.vendor = vendor;
    }

    /**
     * Takes the answers that were given last.
     *
     * @param told gets what could not be taken, and what a person has to type, a sentence each
     */
    void take(List<Answer> answers, LocalDateTime at, List<String> told) {
        for (Answer answer : answers) {
            String place = answer.place().isEmpty() ? "" : answer.place() + ": ";
            try {
                take(answer, at);
            } catch (IllegalArgumentException e) {
                told.add(place + e.getMessage());
            }
        }
    }

    private void take(Answer answer, LocalDateTime at) {
        if (answer.state() == RequestState.NO) {
            asked.stream().filter(bid -> bid.getStatus() == BidStatus.REQUESTED)
                    .filter(bid -> answer.offer().isEmpty() || bid == meant(answer.offer().get()))
                    .forEach(bid -> bid.setStatus(BidStatus.LOST));
        } else if (answer.offer().filter(offer -> offer.terms().isPriced()).isPresent()) {
            offer(meant(answer.offer().get()), answer, answer.offer().get(), at);
        } else if (answer.state() == RequestState.YES && asked.isEmpty()) {
            throw new IllegalArgumentException(vendor + " quotes, but the request is about no bid. Ask for one on its "
                    + "requirement, and type the price there");
        } else if (answer.state() == RequestState.YES && unpriced().findAny().isPresent()) {
            throw new IllegalArgumentException(vendor + " quotes for " + unpriced().map(QuotedBids::name)
                    .collect(Collectors.joining(", ")) + ". Type the prices under Bids, or read a list with the "
                    + "columns name, for and rate");
        }
    }

    private Stream<Bid> unpriced() {
        return asked.stream().filter(bid -> bid.getRate() == null);
    }

    private Bid meant(Offer offer) {
        List<Bid> meant = asked.stream().filter(bid -> offer.requirement().isBlank()
                || offer.requirement().strip().equalsIgnoreCase(name(bid))).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String names = asked.stream().map(QuotedBids::name).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(asked.isEmpty() ? "No bid of " + vendor + " was asked for; the price is not "
                + "taken" : "The quote of " + vendor + " does not say which of " + names + " it is for; its price is "
                        + "not taken. Write the name into the column for");
    }

    private void offer(Bid bid, Answer answer, Offer offer, LocalDateTime at) {
        if (bid.getStatus() == BidStatus.AWARDED) {
            throw new IllegalArgumentException(name(bid) + " was awarded to " + vendor + " already; the new price is "
                    + "not taken");
        }
        new Negotiation(bid).offer(at, () -> offer.terms().writeTo(bid));
        Optional.ofNullable(offer.currency()).ifPresent(bid::setCurrency);
        Optional.ofNullable(offer.validUntil()).ifPresent(bid::setValidUntil);
        if (!answer.note().isBlank()) {
            bid.setNotes(answer.note());
        }
    }

    private static String name(Bid bid) {
        return Objects.requireNonNullElse(((Requirement) bid.eContainer()).getName(), "");
    }
}
