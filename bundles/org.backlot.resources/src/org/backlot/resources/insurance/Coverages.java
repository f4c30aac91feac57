package org.backlot.resources.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.CertificateState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Exchange;
import org.backlot.resources.price.Price;

/**
 * What the rules call for against what is held, day by day. A certificate counts where it is held and about the thing,
 * its vendor, place or part, is in force on the day (and so is the policy that it is made from), pays what the rule
 * asks for, and names somebody as insured besides where the rule wants that. Where a rule does without a certificate, a
 * policy of the production that is in force and pays enough will do.
 */
public final class Coverages {

    private final Exchange exchange;
    private final Resources book;

    private Coverages(Production production, Questions questions, Resources book) {
        this.exchange = new Exchange(production, questions);
        this.book = book;
    }

    private record Judged(CoverState state, Optional<InsuranceCertificate> certificate, String says) {
    }

    /** Everything that is called for, by the order of the rules; kept until the production changes. */
    public static List<Coverage> of(Production production, Questions questions) {
        return questions.derived(Coverages.class, ResourceBook.GROUNDS, () -> Session
                .section(production, Resources.class)
                .map(book -> new Coverages(production, questions, book).all(production, questions)).orElse(List.of()));
    }

    private List<Coverage> all(Production production, Questions questions) {
        List<Coverage> all = new ArrayList<>();
        if (book.getInsuranceRules().isEmpty()) {
            return all;
        }
        var known = new Insured.Known(production, questions, book);
        for (InsuranceRule rule : book.getInsuranceRules()) {
            known.by(rule).forEach(insured -> all.add(coverage(rule, insured)));
        }
        return all;
    }

    private Coverage coverage(InsuranceRule rule, Insured insured) {
        List<LocalDate> uncovered = new ArrayList<>();
        Judged first = null;
        Judged held = null;
        for (LocalDate day : insured.days().keySet()) {
            Judged judged = judge(rule, insured, day);
            if (judged.state() == CoverState.HELD) {
                held = judged;
            } else {
                uncovered.add(day);
                first = first == null || judged.state().compareTo(first.state()) > 0 ? judged : first;
            }
        }
        Judged worst = first == null ? held : first;
        String says = first == null ? "" : word(rule.getCover()) + " " + first.says() + " on "
                + Spans.toString(uncovered) + scenes(insured, uncovered);
        return new Coverage(rule, insured.object(), insured.name(), insured.about(), insured.days(),
                worst.state(), uncovered, worst.certificate(), says);
    }

    private static String scenes(Insured insured, List<LocalDate> days) {
        List<String> why = days.stream().flatMap(day -> insured.days().get(day).stream()).distinct().toList();
        return why.isEmpty() ? "" : " (" + String.join(", ", why) + ")";
    }

    private Judged judge(InsuranceRule rule, Insured insured, LocalDate day) {
        List<Judged> candidates = new ArrayList<>();
        book.getCertificates().stream().filter(certificate -> certificate.getCover() == rule.getCover()
                && certificate.getAbout() != null && insured.about().contains(certificate.getAbout()))
                .forEach(certificate -> candidates.add(judge(rule, certificate, day)));
        if (!rule.isCertificate()) {
            book.getPolicies().stream().filter(policy -> policy.getCover() == rule.getCover())
                    .forEach(policy -> candidates.add(judge(rule, policy, day)));
        }
        return candidates.stream().min(Comparator.comparing(Judged::state))
                .orElse(new Judged(CoverState.MISSING, Optional.empty(), "is missing"));
    }

    private Judged judge(InsuranceRule rule, InsuranceCertificate certificate, LocalDate day) {
        Optional<InsuranceCertificate> of = Optional.of(certificate);
        if (certificate.getState() == CertificateState.REQUESTED) {
            return new Judged(CoverState.REQUESTED, of, "is asked for and not there");
        }
        Policy policy = certificate.getPolicy();
        if (!isInForce(certificate.getFrom(), certificate.getUntil(), day)
                || policy != null && !isInForce(policy.getFrom(), policy.getUntil(), day)) {
            return new Judged(CoverState.EXPIRED, of, "is not in force");
        }
        if (isTooSmall(rule, certificate.getLimit(), Price.currency(book.getProduction(),
                certificate.getCurrency()))) {
            return new Judged(CoverState.TOO_SMALL, of, tooSmall(rule));
        }
        boolean named = certificate.getAdditionalInsured() != null && !certificate.getAdditionalInsured().isBlank();
        return rule.isAdditionalInsured() && !named
                ? new Judged(CoverState.NOT_NAMED, of, "names nobody as insured besides")
                : new Judged(CoverState.HELD, of, "");
    }

    private Judged judge(InsuranceRule rule, Policy policy, LocalDate day) {
        if (!isInForce(policy.getFrom(), policy.getUntil(), day)) {
            return new Judged(CoverState.EXPIRED, Optional.empty(), "is not in force");
        }
        boolean small = isTooSmall(rule, policy.getLimit(), Price.currency(book.getProduction(),
                policy.getCurrency()));
        return small ? new Judged(CoverState.TOO_SMALL, Optional.empty(), tooSmall(rule))
                : new Judged(CoverState.HELD, Optional.empty(), "");
    }

    private static String tooSmall(InsuranceRule rule) {
        return "pays less than " + rule.getLimit().toPlainString();
    }

    private static boolean isInForce(LocalDate from, LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** A limit that is not named, or in a currency that nobody knows the rate of, is no limit that can be relied on. */
    private boolean isTooSmall(InsuranceRule rule, BigDecimal limit, Currency currency) {
        return rule.getLimit() != null && (limit == null || exchange.home(new Price.Cost(limit, currency, ""))
                .filter(home -> home.compareTo(rule.getLimit()) >= 0).isEmpty());
    }

    /** A kind of insurance in the words of the trade: General liability. */
    public static String word(Cover cover) {
        String name = cover.getName().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
