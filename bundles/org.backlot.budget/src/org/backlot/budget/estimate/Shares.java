package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.Pay.Portion;
import org.backlot.budget.rule.Spend;
import org.backlot.core.question.Quantity;

/** Lines that are split over phases. */
final class Shares {

    private Shares() {
    }

    /** The amount of a line: that of all its shares; faulty where one is. */
    static Cell sum(List<Cell> shares) {
        String text = shares.stream().map(cell -> cell.text().isBlank() ? "0" : cell.text())
                .collect(Collectors.joining(" + "));
        Set<Quantity> used = new LinkedHashSet<>();
        shares.forEach(cell -> used.addAll(cell.used()));
        return shares.stream().filter(cell -> !cell.isComputed()).findFirst()
                .map(faulty -> new Cell(text, Optional.empty(), faulty.fault(), List.copyOf(used)))
                .orElseGet(() -> new Cell(text, Optional.of(shares.stream().map(cell -> cell.value().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)), Optional.empty(), List.copyOf(used)));
    }

    /** The portions of a line of which a part is given, each by its share of what the line costs; exact in sum. */
    static List<Portion> paid(List<Portion> portions, BigDecimal given, Currency currency) {
        BigDecimal all = portions.stream().map(portion -> portion.spend().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Portion> paid = new ArrayList<>();
        BigDecimal soFar = BigDecimal.ZERO;
        BigDecimal givenSoFar = BigDecimal.ZERO;
        for (Portion portion : portions) {
            soFar = soFar.add(portion.spend().amount());
            BigDecimal until = all.signum() == 0 || soFar.compareTo(all) == 0 ? given
                    : Money.rounded(given.multiply(soFar).divide(all, MathContext.DECIMAL128), currency);
            Spend left = new Spend(portion.spend().amount().subtract(until.subtract(givenSoFar)),
                    portion.spend().units());
            givenSoFar = until;
            paid.add(new Portion(portion.share(), portion.amount(), portion.exchange(), portion.base(), left));
        }
        return paid;
    }
}
