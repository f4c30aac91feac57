package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Resources;

/**
 * What a deal comes to on the active board: the guarantee, worked or not, the work days beyond it, the holds, and the
 * options that were exercised. For the run of the picture every week is paid from the first day to the last, of the
 * engagement where the deal has its dates, else of the work; holds and drops between are among them.
 *
 * @param worked     how many days the person works, as the {@code needs} are answered
 * @param held       how many days the person is held, as the {@code availability} is answered
 * @param guaranteed what the days within the guarantee come to; all paid days where nothing is guaranteed
 * @param overage    what the days beyond the guarantee come to
 * @param holds      what the holds come to; 0 for the run of the picture
 * @param options    what the options that were exercised cost, on top of the days
 */
public record DealCost(Deal deal, int worked, int held, BigDecimal guaranteed, BigDecimal overage, BigDecimal holds,
        BigDecimal options, Currency currency) {

    private static final int WEEK = 7;

    /** All of it. */
    public BigDecimal total() {
        return guaranteed.add(overage).add(holds).add(options);
    }

    /** Of a deal on the active board; empty where no rate was agreed. */
    public static Optional<DealCost> of(Production production, Questions questions, Deal deal) {
        return Optional.ofNullable(all(production, questions).get(deal));
    }

    /** Of all deals for which a rate was agreed, kept until the production changes. */
    public static Map<Deal, DealCost> all(Production production, Questions questions) {
        return questions.derived(DealCost.class, ResourceBook.GROUNDS, () -> {
            List<Need> needs = questions.needs(production, Days.ALL);
            return Session.section(production, Resources.class).stream().flatMap(book -> book.getDeals().stream())
                    .flatMap(deal -> cost(production, questions, needs, deal).stream())
                    .collect(Collectors.toMap(DealCost::deal, cost -> cost));
        });
    }

    private static Optional<DealCost> cost(Production production, Questions questions, List<Need> needs, Deal deal) {
        DealTerms terms = DealTerms.of(production, deal);
        if (terms.work().isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = DealParties.namesOf(production, deal.getWho());
        TreeSet<LocalDate> work = needs.stream().filter(need -> names.contains(need.object())).map(Need::date)
                .collect(Collectors.toCollection(TreeSet::new));
        int held = work.isEmpty() ? 0 : held(production, questions, deal, work);
        int paid = deal.isRunOfPicture() ? paidThrough(deal, work) : work.size();
        int within = deal.getGuaranteedDays() <= 0 ? paid : deal.getGuaranteedDays();
        BigDecimal overage = terms.overage().orElseThrow().multiply(BigDecimal.valueOf(Math.max(0, paid - within)));
        BigDecimal holds = terms.hold().orElseThrow().multiply(BigDecimal.valueOf(deal.isRunOfPicture() ? 0 : held));
        return Optional.of(new DealCost(deal, work.size(), held, terms.forDays(within).orElseThrow(), overage, holds,
                terms.exercised(), terms.currency()));
    }

    /** Days between work days as the schedule holds them; what was only promised is no pay. */
    private static int held(Production production, Questions questions, Deal deal, Set<LocalDate> work) {
        return deal.getWho() == null ? 0 : (int) questions.availability(production, deal.getWho(), Days.ALL).stream()
                .filter(day -> day.state() == Availability.State.HELD && !work.contains(day.date()))
                .map(Availability::date).distinct().count();
    }

    /** Of each seven days counted from the first, as many as a week pays, or as are worked. */
    private static int paidThrough(Deal deal, TreeSet<LocalDate> work) {
        LocalDate first = deal.getFrom() != null || work.isEmpty() ? deal.getFrom() : work.first();
        LocalDate last = deal.getUntil() != null || work.isEmpty() ? deal.getUntil() : work.last();
        if (first == null || last == null || last.isBefore(first)) {
            return work.size();
        }
        int week = Math.clamp(deal.getDaysPerWeek(), 1, WEEK);
        Map<Long, Integer> days = new TreeMap<>();
        Map<Long, Integer> worked = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> days.merge(week(first, day), 1, Integer::sum));
        work.forEach(day -> worked.merge(week(first, day), 1, Integer::sum));
        Set<Long> weeks = new TreeSet<>(days.keySet());
        weeks.addAll(worked.keySet());
        return weeks.stream().mapToInt(number -> Math.max(Math.min(week, days.getOrDefault(number, 0)),
                worked.getOrDefault(number, 0))).sum();
    }

    private static long week(LocalDate first, LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(first, day), WEEK);
    }
}
