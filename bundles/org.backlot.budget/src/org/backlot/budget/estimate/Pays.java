package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.budget.estimate.Pay.Portion;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Share;
import org.backlot.budget.rule.Spend;
import org.backlot.core.model.Identified;

/** What each line comes to before its fringes. */
final class Pays {

    private final Readings readings;
    private final Currency currency;
    private final Conditions conditions;
    private final BigDecimal zero;
    private final LineNodes nodes;
    private Cells cells;

    Pays(Readings readings, Currency currency, Conditions conditions, LineNodes nodes) {
        this.nodes = nodes;
        this.readings = readings;
        this.currency = currency;
        this.conditions = conditions;
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    void computeWith(Cells computing) {
        this.cells = computing;
    }

    Kept<Pay> of(Line line) {
        return of(nodes.of(line));
    }

    Kept<Pay> of(LineNodes.Node node) {
        if (node.pay == null) {
            node.pay = new Value(node.line);
        }
        return node.pay;
    }

    /** The pay of one line. */
    private final class Value extends Kept<Pay> {
        private final Line line;

        Value(Line line) {
            super(readings);
            this.line = line;
        }

        @Override
        List<Kept<?>> needs() {
            List<Kept<?>> needs = List.of();
            if (line.getDetails().isEmpty()) {
                if (line.getShares().isEmpty()) {
                    needs = cells.needs(line.getAmount(), needs);
                }
                for (Share share : line.getShares()) {
                    needs = cells.needs(share.getAmount(), needs);
                }
                needs = cells.needs(line.getMultiplier(), needs);
                needs = cells.needs(line.getRate(), needs);
            } else {
                needs = new ArrayList<>();
                for (Line detail : line.getDetails()) {
                    needs.add(of(detail));
                }
            }
            return cells.needs(line.getInKind(), needs);
        }

        @Override
        String name() {
            return line.getDescription() == null ? "a line" : line.getDescription();
        }

        @Override
        Pay make() {
            return line.getDetails().isEmpty() ? pay(line) : together(line);
        }

        @Override
        boolean canBreak() {
            return true;
        }

        @Override
        Pay broken(String way) {
            return circular(line, way);
        }
    }

    private Pay circular(Line line, String way) {
        Cell cell = Cells.circular(line.getRate(), way);
        return new Pay(cells.count(""), cells.count(""), cell, cells.price(""), conditions.isIncluded(line), zero, zero,
                zero, BigDecimal.ONE, List.of(), List.of(new Faulty(line, "rate", cell.fault(), way)));
    }

    /** A line of its own: amount x multiplier x rate. */
    private Pay pay(Line line) {
        List<Faulty> faults = new ArrayList<>(0);
        List<Portion> cut = List.of();
        Cell multiplier = cells.count(line.getMultiplier());
        Cell rate = cells.price(line.getRate());
        Cell amount;
        BigDecimal exchange = BigDecimal.ONE;
        if (line.getShares().isEmpty()) {
            amount = noted(line, "amount", cells.count(line.getAmount()), faults);
            exchange = exchange(line, conditions::start, faults);
            Optional<Portion> whole = portion(Optional.empty(), amount, multiplier, rate, exchange);
            cut = whole.isPresent() ? List.of(whole.get()) : List.of();
        } else {
            cut = new ArrayList<>();
            List<Cell> amounts = new ArrayList<>();
            for (Share share : line.getShares()) {
                Cell own = noted(share, "amount", cells.price(share.getAmount()), faults);
                amounts.add(own);
                BigDecimal rated = exchange(line, () -> conditions.firstDay(share.getPhase()), faults);
                portion(Optional.of(share), own, multiplier, rate, rated).ifPresent(cut::add);
            }
            amount = Shares.sum(amounts);
        }
        noted(line, "multiplier", multiplier, faults);
        noted(line, "rate", rate, faults);
        BigDecimal base = cut.size() == 1 ? cut.getFirst().base() : zero;
        for (int i = 0; cut.size() > 1 && i < cut.size(); i++) {
            base = base.add(cut.get(i).base());
        }
        Pay pay = new Pay(amount, multiplier, rate, cells.price(""), conditions.isIncluded(line), base, zero, zero,
                exchange, cut, faults);
        return faults.isEmpty() ? given(line, pay) : pay.faulty(faults, zero);
    }

    /** A line that costs what its details cost. */
    private Pay together(Line line) {
        BigDecimal base = zero;
        BigDecimal given = zero;
        BigDecimal leftOut = zero;
        BigDecimal units = BigDecimal.ZERO;
        for (Line detail : line.getDetails()) {
            Pay pay = of(detail).get();
            base = base.add(pay.base());
            given = given.add(pay.given());
            leftOut = leftOut.add(pay.leftOut());
            for (Portion portion : pay.portions()) {
                units = units.add(portion.spend().units());
            }
        }
        Cell sum = new Cell("", Optional.of(base), Optional.empty(), List.of());
        Portion all = new Portion(Optional.empty(), cells.count(""), BigDecimal.ONE, base,
                new Spend(base.subtract(given), units));
        return given(line, new Pay(cells.count(""), cells.count(""), sum, cells.price(""), conditions.isIncluded(line),
                base, given, leftOut, BigDecimal.ONE, List.of(all), List.of()));
    }

    private Optional<Portion> portion(Optional<Share> share, Cell amount, Cell multiplier, Cell rate,
            BigDecimal exchange) {
        if (!amount.isComputed() || !multiplier.isComputed() || !rate.isComputed()) {
            return Optional.empty();
        }
        BigDecimal units = amount.value().get().multiply(multiplier.value().get());
        BigDecimal price = rate.value().get();
        BigDecimal here = exchange == BigDecimal.ONE ? price : price.multiply(exchange);
        BigDecimal base = Money.rounded(units.multiply(here), currency);
        return Optional.of(new Portion(share, amount, exchange, base, new Spend(base, units)));
    }

    private BigDecimal exchange(Line line, Supplier<Conditions.Day> when, List<Faulty> faults) {
        if (line.getCurrency() == null || line.getCurrency().equals(currency)) {
            return BigDecimal.ONE;
        }
        Conditions.Day day = when.get();
        Optional<BigDecimal> rate = conditions.exchange(line.getCurrency(), day);
        if (rate.isEmpty()) {
            faults.add(new Faulty(line, "currency", Optional.empty(), "There is no exchange rate for "
                    + line.getCurrency().getCurrencyCode() + " " + day.says() + "; add one"));
        }
        return rate.orElse(BigDecimal.ONE);
    }

    /** Takes off what is given, and all where the line is left out. */
    private Pay given(Line line, Pay pay) {
        if (!pay.included()) {
            return pay.leftOut(zero);
        }
        if (line.getInKind() == null || line.getInKind().isBlank()) {
            return pay;
        }
        List<Faulty> faults = new ArrayList<>();
        Cell inKind = noted(line, "in kind", cells.shareOf(pay.base(), line.getInKind()), faults);
        BigDecimal given = Money.rounded(inKind.value().orElse(BigDecimal.ZERO), currency);
        if (given.signum() < 0 || given.signum() > 0 && given.add(pay.given()).compareTo(pay.base()) > 0) {
            faults.add(new Faulty(line, "in kind", Optional.empty(), "What is given is " + Money.printed(given)
                    + ", and the line costs " + Money.printed(pay.base().subtract(pay.given()))));
        }
        Pay with = pay.given(inKind, pay.given().add(given), Shares.paid(pay.portions(), given, currency));
        return faults.isEmpty() ? with : with.faulty(faults, zero);
    }

    private static Cell noted(Identified object, String column, Cell cell, List<Faulty> faults) {
        if (cell.isComputed()) {
            return cell;
        }
        cell.fault().map(Fault::located).ifPresent(message ->
                faults.add(new Faulty(object, column, cell.fault(), message)));
        return cell;
    }
}
