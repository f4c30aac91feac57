package org.backlot.budget.cashflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.backlot.budget.cashflow.CashFlow.Undated;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.LineCost.ShareCost;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Part;
import org.backlot.budget.scene.Allocation;

/** Puts the money of an estimate on days, each amount on its days to the cent. */
final class Outgoings {

    private static final String NO_DAYS = "Nothing says on which days it is needed";

    private final Calendar calendar;
    private final Subjects subjects;
    private final SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
    private final List<Undated> undated = new ArrayList<>();

    Outgoings(Calendar calendar, Subjects subjects) {
        this.calendar = calendar;
        this.subjects = subjects;
    }

    CashFlow of(Estimate estimate) {
        for (AccountCost category : estimate.categories()) {
            category.allLines().forEach(line -> line(line, category.part(), List.of()));
        }
        SortedMap<LocalDate, BigDecimal> accounts = new TreeMap<>(days);
        estimate.charges().forEach(charge -> charge(charge, accounts));
        estimate.credits().forEach(this::credit);
        return new CashFlow(estimate.currency(), days, undated);
    }

    /** @param whole the days of the line that it is a detail of, if any */
    private void line(LineCost cost, Part part, List<LocalDate> whole) {
        List<LocalDate> own = subjects.of(cost.line());
        List<LocalDate> known = own.isEmpty() ? whole : own;
        BigDecimal rest = cost.paid();
        for (LineCost detail : cost.details()) {
            line(detail, part, known);
            rest = rest.subtract(detail.paid());
        }
        String name = cost.line().getDescription() == null ? "" : cost.line().getDescription();
        if (cost.shares().isEmpty() || rest.signum() == 0) {
            spread(name, rest, known.isEmpty() ? days(cost, part) : known, NO_DAYS);
        } else {
            shares(name, rest, cost.shares());
        }
    }

    private List<LocalDate> days(LineCost cost, Part part) {
        SortedSet<LocalDate> named = new TreeSet<>();
        Stream.of(cost.amount(), cost.multiplier()).filter(Cell::isComputed).map(Cell::text)
                .filter(text -> !text.isBlank()).flatMap(text -> Formula.parse(text).names().stream())
                .forEach(global -> named.addAll(calendar.of(global.name())));
        boolean follows = cost.used().stream().anyMatch(quantity -> quantity.name().startsWith("schedule."));
        if (follows) {
            named.addAll(calendar.shoot());
        }
        return named.isEmpty() ? calendar.of(part) : List.copyOf(named);
    }

    /** The days on which the money of a line falls that is not split over phases. */
    List<LocalDate> on(LineCost cost, Part part) {
        List<LocalDate> own = subjects.of(cost.line());
        return own.isEmpty() ? days(cost, part) : own;
    }

    /** What is paid of each share has the part of the whole that the share has. */
    private void shares(String name, BigDecimal paid, List<ShareCost> shares) {
        List<Long> weights = shares.stream().map(share -> share.total().unscaledValue().abs().longValue()).toList();
        List<BigDecimal> parts = Allocation.of(paid, weights.stream().anyMatch(weight -> weight > 0) ? weights
                : Collections.nCopies(shares.size(), 1L));
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal part = parts.get(i);
            shares.get(i).phase().ifPresentOrElse(phase -> spread(name, part, calendar.of(phase), "The phase "
                    + phase.getName() + " has no days"), () -> spread(name, part, List.of(), NO_DAYS));
        }
    }

    private void spread(String name, BigDecimal amount, List<LocalDate> on, String why) {
        if (amount.signum() == 0) {
            return;
        }
        if (on.isEmpty()) {
            undated.add(new Undated(name, amount, why));
            return;
        }
        List<BigDecimal> parts = Allocation.of(amount, Collections.nCopies(on.size(), 1L));
        for (int i = 0; i < on.size(); i++) {
            days.merge(on.get(i), parts.get(i), BigDecimal::add);
        }
    }

    private void charge(ChargeCost charge, SortedMap<LocalDate, BigDecimal> accounts) {
        List<LocalDate> on = accounts.entrySet().stream().filter(day -> day.getValue().signum() > 0)
                .map(day -> day.getKey()).toList();
        if (on.isEmpty() || charge.amount().signum() == 0) {
            spread(charge.charge().getName(), charge.amount(), List.of(), "No account has a day");
            return;
        }
        List<BigDecimal> parts = Allocation.of(charge.amount(), on.stream().map(day -> accounts.get(day)
                .unscaledValue().longValue()).toList());
        for (int i = 0; i < on.size(); i++) {
            days.merge(on.get(i), parts.get(i), BigDecimal::add);
        }
    }

    private void credit(CreditCost credit) {
        spread(credit.credit().getName(), credit.amount().negate(), List.of(), "Nobody knows when a credit is paid");
    }
}
