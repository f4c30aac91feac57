package org.backlot.resources.bid;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Vendor;

/**
 * What one vendor is asked to offer: everything on which a bid of theirs was requested. It names no price of anybody,
 * nor who else was asked. Options: {@code vendor}, and {@code answer-by}, a day.
 */
public final class RequestForQuotation implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private record Asked(NeedsAndBookings.Line line, Bid bid) {
    }

    /**
     * {@code company}, {@code vendor}, {@code contact}, {@code address}, {@code email}, {@code answerBy} (blank for no
     * day), {@code currency}, and {@code rows}: name, quantity, model, dates, days, notes.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Asked> asked = asked(production, questions, options.getOrDefault("vendor", "").strip());
        Vendor vendor = asked.getFirst().bid().getVendor();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("company", text(production.getCompany()));
        content.put("vendor", text(vendor.getName()));
        content.put("contact", text(vendor.getContact()));
        content.put("address", text(vendor.getAddress()));
        content.put("email", text(vendor.getEmail()));
        content.put("answerBy", answerBy(options.getOrDefault("answer-by", "").strip()));
        content.put("rows", asked.stream().map(RequestForQuotation::row).toList());
        return content;
    }

    private static List<Asked> asked(Production production, Questions questions, String vendor) {
        List<Asked> asked = new ArrayList<>();
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            line.requirement().getBids().stream().filter(bid -> bid.getStatus() == BidStatus.REQUESTED)
                    .filter(bid -> bid.getVendor() != null && vendor.equalsIgnoreCase(bid.getVendor().getName()))
                    .forEach(bid -> asked.add(new Asked(line, bid)));
        }
        if (asked.isEmpty()) {
            throw new IllegalArgumentException(vendor.isEmpty() ? "Say which vendor is asked"
                    : "Nothing is asked of " + vendor + ". Ask for bids first");
        }
        return asked;
    }

    private static Map<String, Object> row(Asked asked) {
        NeedsAndBookings.Line line = asked.line();
        return Map.of("name", text(line.requirement().getName()), "quantity", line.requirement().getQuantity(), "model",
                text(line.requirement().getModel()), "dates", Spans.toString(line.needed()), "days",
                line.needed().size(), "notes", text(asked.bid().getNotes()));
    }

    private static String answerBy(String day) {
        try {
            return day.isEmpty() ? "" : DAY.format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(day + " is no day. Write it as 2027-02-15", e);
        }
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        asked(production, questions, options.getOrDefault("vendor", "").strip())
                .forEach(asked -> rows.add(Arrays.asList(
                asked.line().requirement().getName(), asked.line().requirement().getQuantity(),
                asked.line().requirement().getModel(), Spans.toString(asked.line().needed()),
                asked.line().needed().size(), asked.bid().getNotes(), null, null, null, null, null, null, null)));
        return List.of(new Sheet("Request for quotation", List.of("What", "Quantity", "Type", "Dates", "Days", "Notes",
                "Rate", "Per", "Days a week", "Minimum", "Delivery", "Insurance %", "Tax %"), rows));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
