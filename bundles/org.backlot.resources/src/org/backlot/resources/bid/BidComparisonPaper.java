package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Requirement;

/** Bids side by side, a table for each requirement. Option {@code requirement}: one by its name or id. */
public final class BidComparisonPaper implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public BidComparisonPaper() {
        this("");
    }

    private BidComparisonPaper(String user) {
        this.user = user;
    }

    @Override
    public Document by(String who) {
        return new BidComparisonPaper(who);
    }

    /**
     * {@code comparisons}: a list of {@code name}, {@code quantity}, {@code days} and {@code dates} (what is compared),
     * {@code vendors}, {@code cheapest} (the place of its column, from 0; -1 for none), {@code rows} ({@code term},
     * {@code total}, {@code figures} (short, not prose), {@code cells}), {@code says} and {@code fewer} (why fewer bids
     * will do); {@code left}: what is left out, as it is somebody's pay and whoever prints may not see that, in a
     * sentence.
     *
     * @throws IllegalArgumentException if the requirement is not there, or its bids may not be seen
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Requirement> shown = chosen(production, questions, options);
        long left = all(production).stream().filter(requirement -> !requirement.getBids().isEmpty()).count()
                - shown.size();
        boolean some = options.getOrDefault("requirement", "").isBlank() && left > 0;
        return Map.of("comparisons", shown.stream().map(requirement -> comparison(production, questions, requirement))
                .toList(), "left", some ? "Bids on people are left out. " + Privacy.refusal(user) + "." : "");
    }

    private static List<Requirement> all(Production production) {
        return ResourceBook.of(production).map(book -> book.resources().getRequirements())
                .<List<Requirement>>map(requirements -> requirements).orElse(List.of());
    }

    private List<Requirement> chosen(Production production, Questions questions, Map<String, String> options) {
        Privacy privacy = Privacy.of(production, user, LocalDate.now());
        var kinds = new Kinds(questions.contributions());
        List<Requirement> all = all(production);
        String name = options.getOrDefault("requirement", "").strip();
        if (name.isEmpty()) {
            return all.stream().filter(requirement -> !requirement.getBids().isEmpty()
                    && privacy.shows(kinds, requirement)).toList();
        }
        Requirement one = Bids.requirement(all, name);
        if (!privacy.shows(kinds, one)) {
            throw new IllegalArgumentException("The bids on " + one.getName() + " are not printed: "
                    + Privacy.refusal(user));
        }
        return List.of(one);
    }

    private static Map<String, Object> comparison(Production production, Questions questions,
            Requirement requirement) {
        BidComparison comparison = BidComparison.of(production, questions, requirement);
        BidSheet sheet = BidSheet.of(production, comparison);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", Objects.requireNonNullElse(requirement.getName(), ""));
        content.put("quantity", requirement.getQuantity());
        content.put("days", comparison.days().size());
        content.put("dates", Spans.toString(comparison.days()));
        content.put("vendors", sheet.vendors());
        content.put("cheapest", sheet.cheapest());
        content.put("rows", sheet.rows().stream().map(BidComparisonPaper::row).toList());
        content.put("says", sheet.says());
        content.put("fewer", Objects.requireNonNullElse(requirement.getFewerBids(), ""));
        return content;
    }

    private static Map<String, Object> row(BidSheet.Row row) {
        boolean figures = row.sort() != BidSheet.Sort.TEXT;
        return Map.of("term", row.term(), "total", row.sort() == BidSheet.Sort.TOTAL, "figures", figures, "cells",
                row.values().stream().map(value -> shown(row, value)).toList());
    }

    private static String shown(BidSheet.Row row, Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount when !row.term().endsWith("%") -> String.format(Locale.ENGLISH, "%,.2f", amount);
            case BigDecimal percent -> percent.stripTrailingZeros().toPlainString();
            case LocalDate date -> DAY.format(date);
            default -> value.toString();
        };
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<Sheet> sheets = new ArrayList<>();
        for (Requirement requirement : chosen(production, questions, options)) {
            BidSheet sheet = BidSheet.of(production, BidComparison.of(production, questions, requirement));
            List<String> columns = new ArrayList<>(List.of("Term"));
            columns.addAll(sheet.vendors());
            sheets.add(new Sheet(Objects.requireNonNullElse(requirement.getName(), "Requirement"), columns,
                    sheet.rows().stream().map(BidSheet::cells).toList()));
        }
        return sheets;
    }
}
