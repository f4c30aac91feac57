package org.backlot.resources.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Document;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Price;

/** Policies, certificates, and what the rules call for and is not there. */
public final class CertificateList implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /**
     * {@code open}: name, cover, state, says; {@code certificates}: about, cover, state, insurer, number, named, from,
     * until, limit; {@code policies}: cover, insurer, number, from, until, limit, deductible.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Subjects subjects = new Subjects(production);
        List<Resources> book = Session.section(production, Resources.class).stream().toList();
        return Map.of("open", Coverages.of(production, questions).stream()
                .filter(coverage -> coverage.state() != CoverState.HELD).map(coverage -> Map.of("name",
                        coverage.name(), "state", coverage.state().word(), "says", coverage.says())).toList(),
                "certificates", book.stream().flatMap(b -> b.getCertificates().stream())
                        .map(certificate -> certificate(production, subjects, certificate)).toList(),
                "policies", book.stream().flatMap(b -> b.getPolicies().stream())
                        .map(policy -> policy(production, policy)).toList());
    }

    private static Map<String, Object> certificate(Production production, Subjects subjects,
            InsuranceCertificate certificate) {
        return Map.of("about", subjects.name(certificate.getAbout()), "cover", Coverages.word(certificate.getCover()),
                "state", state(certificate), "insurer", text(certificate.getInsurer()), "number",
                text(certificate.getNumber()), "named", text(certificate.getAdditionalInsured()), "from",
                day(certificate.getFrom()), "until", day(certificate.getUntil()), "limit",
                money(production, certificate.getLimit(), certificate.getCurrency()));
    }

    private static Map<String, Object> policy(Production production, Policy policy) {
        return Map.of("cover", Coverages.word(policy.getCover()), "insurer", text(policy.getInsurer()), "number",
                text(policy.getNumber()), "from", day(policy.getFrom()), "until", day(policy.getUntil()), "limit",
                money(production, policy.getLimit(), policy.getCurrency()), "deductible",
                money(production, policy.getDeductible(), policy.getCurrency()));
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Subjects subjects = new Subjects(production);
        List<List<Object>> called = new ArrayList<>();
        Coverages.of(production, questions).forEach(coverage -> called.add(Arrays.asList(coverage.name(),
                Coverages.word(coverage.rule().getCover()), coverage.rule().getLimit(), coverage.state().word(),
                coverage.days().firstKey(), coverage.days().lastKey(), Spans.toString(coverage.uncovered()))));
        List<List<Object>> certificates = new ArrayList<>();
        Session.section(production, Resources.class).ifPresent(book -> book.getCertificates().forEach(one ->
                certificates.add(Arrays.asList(subjects.name(one.getAbout()), Coverages.word(one.getCover()),
                        state(one), one.getInsurer(), one.getNumber(), one.getAdditionalInsured(), one.getFrom(),
                        one.getUntil(), one.getLimit()))));
        return List.of(new Sheet("Called for", List.of("What", "Cover", "Least limit", "State", "First day",
                "Last day", "Not covered on"), called),
                new Sheet("Certificates", List.of("About", "Cover", "State", "Insurer", "Number",
                        "Additional insured", "From", "Until", "Limit"), certificates));
    }

    private static String state(InsuranceCertificate certificate) {
        String name = certificate.getState().getName();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String money(Production production, BigDecimal amount, Currency currency) {
        return amount == null ? "" : String.format(Locale.ENGLISH, "%,.0f %s", amount,
                Price.currency(production, currency));
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
