package org.backlot.resources.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Vendor;

/**
 * The same question to many.
 *
 * @param from  the first and last day that it asks about; both null where it asks about none
 * @param due   by when an answer is expected; null for no day
 * @param about ids of what it is about
 * @param topic the same in words, a line each, for the field {about}
 */
public record Questionnaire(RequestKind kind, LocalDate from, LocalDate until, LocalDate due, Wording wording,
        List<String> about, String topic) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * @throws IllegalArgumentException if it ends before it begins, or asks for days without naming any
     */
    public Questionnaire {
        if ((from == null) != (until == null) || from != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Write a first day and a last day that is not before it, or neither");
        }
        if (from == null && asksForDays(kind)) {
            throw new IllegalArgumentException("Say which days are asked about");
        }
        about = List.copyOf(about);
    }

    /** One that is about days alone. */
    public Questionnaire(RequestKind kind, LocalDate from, LocalDate until, LocalDate due, Wording wording) {
        this(kind, from, until, due, wording, List.of(), "");
    }

    /** Whether questions of a kind are for days, so that they go into calendars. */
    public static boolean asksForDays(RequestKind kind) {
        return kind == RequestKind.AVAILABILITY || kind == RequestKind.DATES;
    }

    /** What one of them would read. */
    public Wording preview(ResourceBook book, Recipient to) {
        Map<String, String> values = new HashMap<>();
        values.put("name", to.greeting());
        values.put("production", text(book.production().getTitle()));
        values.put("company", text(book.production().getCompany()));
        values.put("department", to.department());
        values.put("position", to.position());
        values.put("dates", from == null ? "" : from.equals(until) ? day(from) : day(from) + " to " + day(until));
        values.put("from", day(from));
        values.put("until", day(until));
        values.put("due", day(due));
        values.put("about", topic);
        return wording.fill(values);
    }

    /** Drafts one for each; inside an edit. */
    public List<Request> ask(ResourceBook book, List<Recipient> recipients) {
        return recipients.stream().map(to -> ask(book, to)).toList();
    }

    private Request ask(ResourceBook book, Recipient to) {
        Wording says = preview(book, to);
        Request request = ResourcesFactory.eINSTANCE.createRequest();
        request.setUid(Ids.of(request).toLowerCase(Locale.ROOT) + "@requests.backlot");
        request.setKind(kind);
        request.setTo(to.id());
        request.setSubject(says.subject());
        request.setText(says.text());
        request.setFrom(from);
        request.setUntil(until);
        request.setDue(due);
        request.getAbout().addAll(about);
        book.resources().getRequests().add(request);
        return request;
    }

    /**
     * Drafts a request for quotation for each vendor that bids are asked of, about all of those bids that no request is
     * about yet; inside an edit.
     */
    public static List<Request> quotes(ResourceBook book, Questions questions, LocalDate due) {
        Map<Vendor, List<Bid>> asked = unasked(book);
        List<Request> made = new ArrayList<>();
        asked.forEach((vendor, bids) -> {
            List<String> lines = bids.stream().map(bid -> line(book, questions, bid)).toList();
            var one = new Questionnaire(RequestKind.QUOTE, null, null, due,
                    Wording.of(book.production(), RequestKind.QUOTE), bids.stream().map(Ids::of).toList(),
                    String.join("\n", lines));
            made.add(one.ask(book, Recipient.of(book.production(), Ids.of(vendor)).orElseThrow()));
        });
        return made;
    }

    /** The bids that are asked for and that no request is about, by vendor. */
    public static Map<Vendor, List<Bid>> unasked(ResourceBook book) {
        Set<String> about = new HashSet<>();
        book.resources().getRequests().forEach(request -> about.addAll(request.getAbout()));
        Map<Vendor, List<Bid>> unasked = new LinkedHashMap<>();
        book.resources().getRequirements().stream().flatMap(requirement -> requirement.getBids().stream())
                .filter(bid -> bid.getStatus() == BidStatus.REQUESTED && bid.getVendor() != null
                        && !about.contains(bid.getId()))
                .forEach(bid -> unasked.computeIfAbsent(bid.getVendor(), vendor -> new ArrayList<>()).add(bid));
        return unasked;
    }

    private static String line(ResourceBook book, Questions questions, Bid bid) {
        Requirement requirement = (Requirement) bid.eContainer();
        String days = NeedsAndBookings.of(book.production(), questions).line(requirement)
                .map(line -> Spans.toString(line.needed())).orElse("");
        String model = text(requirement.getModel());
        return "- " + (requirement.getQuantity() == 1 ? "" : requirement.getQuantity() + " ")
                + text(requirement.getName()) + (model.isEmpty() ? "" : " (" + model + ")")
                + (days.isEmpty() ? "" : ", " + days);
    }

    static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
