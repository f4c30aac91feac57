package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.estimate.LineCost.ShareCost;
import org.backlot.budget.estimate.Owings.Owes;
import org.backlot.budget.estimate.Pay.Portion;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Share;
import org.backlot.budget.rule.Spend;

/** What each line comes to with its fringes and details. */
final class Lines {

    private final Readings readings;
    private final Pays pays;
    private final Owings owings;
    private final Ranges ranges;
    private final BigDecimal zero;
    private final LineNodes nodes;

    Lines(Readings readings, Currency currency, Pays pays, Owings owings, Ranges ranges, LineNodes nodes) {
        this.nodes = nodes;
        this.readings = readings;
        this.pays = pays;
        this.owings = owings;
        this.ranges = ranges;
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    Kept<LineCost> of(Line line) {
        LineNodes.Node node = nodes.of(line);
        if (node.cost == null) {
            node.cost = new Value(node);
        }
        return node.cost;
    }

    /** The cost of one line. */
    private final class Value extends Kept<LineCost> {
        private final LineNodes.Node node;

        Value(LineNodes.Node node) {
            super(readings);
            this.node = node;
        }

        @Override
        List<Kept<?>> needs() {
            return Lines.this.needs(node);
        }

        @Override
        LineCost make() {
            return cost(node);
        }
    }

    void forget(Line line) {
        LineNodes.Node node = nodes.of(line);
        if (node.pay != null) {
            node.pay.forget();
        }
        if (node.cost != null) {
            node.cost.forget();
        }
    }

    void drop(Line line) {
        forget(line);
        nodes.drop(line);
    }

    private List<Kept<?>> needs(LineNodes.Node node) {
        List<Kept<?>> needs = new ArrayList<>();
        needs.add(pays.of(node));
        for (Fringe fringe : node.line.getFringes()) {
            Kept<?> range = ranges.of(node, fringe);
            if (range != null) {
                needs.add(range);
            }
        }
        node.line.getDetails().forEach(detail -> needs.add(of(detail)));
        return needs;
    }

    private LineCost cost(LineNodes.Node node) {
        Line line = node.line;
        Pay pay = pays.of(node).get();
        List<LineCost> details = line.getDetails().isEmpty() ? List.of()
                : line.getDetails().stream().map(detail -> of(detail).get()).toList();
        List<Fringe> owed = line.getFringes();
        List<FringeCost> fringes = owed.isEmpty() ? List.of() : new ArrayList<>(owed.size());
        List<Faulty> faults = pay.faults();
        for (int i = 0; i < owed.size(); i++) {
            // asked of every line, since whether it is in a circle may follow from it
            Owes owes = owes(node, pay, owed.get(i));
            if (pay.included() && pay.isComputed()) {
                if (owes.cost().isPresent()) {
                    fringes.add(owes.cost().get());
                }
                if (owes.problem().isPresent()) {
                    faults = with(faults, new Faulty(line, "fringes", Optional.empty(), owes.problem().get()));
                }
            }
        }
        boolean computed = faults.isEmpty();
        return new LineCost(line, pay.amount(), pay.multiplier(), pay.rate(), pay.inKind(), pay.included(),
                computed ? pay.base() : zero, computed ? pay.given() : zero, pay.leftOut(), pay.exchange(),
                computed ? shares(pay, fringes) : List.of(), computed ? fringes : List.of(),
                computed ? sum(fringes, details) : zero, details, faults);
    }

    private Owes owes(LineNodes.Node node, Pay pay, Fringe fringe) {
        Kept<Ranges.Shared> range = ranges.of(node, fringe);
        return range == null ? owings.owes(node.line, pay, fringe, Spend.NOTHING) : range.get().of(node.line);
    }

    private BigDecimal sum(List<FringeCost> fringes, List<LineCost> details) {
        BigDecimal sum = fringes.isEmpty() ? zero : fringes.getFirst().amount();
        for (int i = 1; i < fringes.size(); i++) {
            sum = sum.add(fringes.get(i).amount());
        }
        for (LineCost detail : details) {
            sum = sum.add(detail.fringeTotal());
        }
        return sum;
    }

    private static List<Faulty> with(List<Faulty> faults, Faulty another) {
        List<Faulty> all = new ArrayList<>(faults);
        all.add(another);
        return all;
    }

    private List<ShareCost> shares(Pay pay, List<FringeCost> fringes) {
        if (pay.portions().isEmpty() || pay.portions().getFirst().share().isEmpty()) {
            return List.of();
        }
        List<ShareCost> shares = new ArrayList<>();
        for (int i = 0; i < pay.portions().size(); i++) {
            Portion portion = pay.portions().get(i);
            BigDecimal owed = zero;
            for (FringeCost fringe : fringes) {
                owed = owed.add(fringe.shares().isEmpty() ? fringe.amount() : fringe.shares().get(i));
            }
            shares.add(new ShareCost(portion.share().map(Share::getPhase), portion.amount(),
                    portion.exchange(), portion.base(), owed));
        }
        return shares;
    }
}
