package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Document;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.Resources;

/** What was agreed with somebody, to be signed by both. Option {@code who}: the name of the person, or of the part. */
public final class DealMemo implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String MONEY = "%,.2f %s";

    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public DealMemo() {
        this("");
    }

    private DealMemo(String user) {
        this.user = user;
    }

    @Override
    public Document by(String who) {
        return new DealMemo(who);
    }

    /**
     * {@code company}, {@code who}, {@code work}, {@code status} (draft, sent, signed, expired), {@code facts} and
     * {@code terms}: lists of {@code label} and {@code value}; {@code options}: name, until, amount, state; and
     * {@code notes}.
     *
     * @throws IllegalArgumentException if there is no such deal, or whoever prints may not see what people are paid
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        if (!Privacy.of(production, user, LocalDate.now()).pay()) {
            throw new IllegalArgumentException("The deal memo is not printed: " + Privacy.refusal(user));
        }
        Deal deal = deal(production, options.getOrDefault("who", ""));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("company", text(production.getCompany()));
        content.put("who", DealParties.name(production, deal.getWho()));
        content.put("work", DealParties.work(production, deal.getWho()));
        content.put("status", deal.getStatus().getName().toLowerCase(Locale.ROOT));
        content.put("facts", facts(production, deal));
        content.put("terms", terms(DealTerms.of(production, deal)));
        content.put("options", deal.getOptions().stream().map(option -> option(production, deal, option)).toList());
        content.put("notes", text(deal.getNotes()));
        return content;
    }

    private static Deal deal(Production production, String who) {
        List<Deal> deals = Session.section(production, Resources.class).stream()
                .flatMap(book -> book.getDeals().stream()).toList();
        return deals.stream().filter(deal -> who.equals(deal.getId())
                || who.equalsIgnoreCase(DealParties.name(production, deal.getWho()))
                || List.of(DealParties.work(production, deal.getWho()).split(", ")).stream()
                        .anyMatch(who::equalsIgnoreCase)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException((who.isBlank() ? "Say with whom the deal is"
                        : "There is no deal with " + who) + (deals.isEmpty() ? "" : ". There is one with "
                                + deals.stream().map(deal -> DealParties.name(production, deal.getWho()))
                                        .collect(Collectors.joining(", ")))));
    }

    private static List<Map<String, String>> facts(Production production, Deal deal) {
        List<Map<String, String>> facts = new ArrayList<>();
        add(facts, "Engaged from", day(deal.getFrom()));
        add(facts, "Until", day(deal.getUntil()));
        DealParties.person(production, deal.getWho()).map(Person::getDepartment)
                .ifPresent(department -> add(facts, "Department", text(department)));
        add(facts, "Sent", day(deal.getSent()));
        add(facts, "Answer by", day(deal.getDue()));
        add(facts, "Signed", day(deal.getSigned()));
        return facts;
    }

    private static List<Map<String, String>> terms(DealTerms terms) {
        Deal deal = terms.deal();
        String currency = terms.currency().getCurrencyCode();
        List<Map<String, String>> rows = new ArrayList<>();
        if (deal.getWeeklyRate() != null) {
            add(rows, "Weekly rate", money(deal.getWeeklyRate(), currency) + " for " + deal.getDaysPerWeek()
                    + " days");
        }
        terms.work().ifPresent(day -> add(rows, "Work day", money(day, currency)));
        terms.hold().ifPresent(day -> add(rows, "Hold day", money(day, currency)));
        terms.travel().ifPresent(day -> add(rows, "Travel day", money(day, currency)));
        terms.guaranteed().ifPresent(least -> add(rows, "Guarantee", deal.getGuaranteedDays() + " days, "
                + money(least, currency) + ", worked or not"));
        if (deal.getOverageRate() != null) {
            add(rows, "Beyond the guarantee", money(deal.getOverageRate(), currency) + " a day");
        }
        if (deal.getHoursPerDay() != null) {
            add(rows, "Hours of a work day", deal.getHoursPerDay().stripTrailingZeros().toPlainString());
        }
        if (deal.getOvertimeRate() != null) {
            add(rows, "Overtime", money(deal.getOvertimeRate(), currency) + " an hour");
        }
        add(rows, "Between work days", deal.isRunOfPicture() ? "Run of the picture: every week is paid"
                : "Paid as held, or dropped and picked up as the schedule says");
        return rows;
    }

    private static Map<String, String> option(Production production, Deal deal, DealOption option) {
        return Map.of("name", text(option.getName()), "until", day(option.getUntil()), "amount",
                option.getAmount() == null ? "" : money(option.getAmount(),
                        DealTerms.of(production, deal).currency().getCurrencyCode()),
                "state", option.getState().getName().toLowerCase(Locale.ROOT));
    }

    private static void add(List<Map<String, String>> rows, String label, String value) {
        if (!value.isEmpty()) {
            rows.add(Map.of("label", label, "value", value));
        }
    }

    private static String money(BigDecimal amount, String currency) {
        return String.format(Locale.ENGLISH, MONEY, amount, currency);
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
