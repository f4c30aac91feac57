package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.model.Credit;
import org.backlot.budget.rule.Rules;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a credit, and what it takes off. */
final class CreditColumns {

    private final Desk desk;
    private final Figures figures;

    CreditColumns(Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    List<Column<Credit, ?>> all() {
        var of = new Exclusions(figures);
        return List.of(Column.text("Name", 180, Credit::getName).edit(Credit::setName),
                Column.of("Rule", 80, new RuleChoice(desk).kind(), Credit::getRule)
                        .edit((credit, rule) -> credit.setRule(rule == null ? Rules.PERCENT : rule)),
                Column.of("Rate", 80, Kinds.FORMULA, Credit::getRate).edit(Credit::setRate)
                        .look(credit -> Looks.typed(cost(credit).map(CreditCost::rate))),
                Column.<Credit, BigDecimal>of("Qualifies", 106, Kind.MONEY, credit -> cost(credit)
                        .map(CreditCost::qualifying).orElse(null)).look(credit -> Look.DERIVED),
                Column.<Credit, BigDecimal>of("Amount", 100, Kind.MONEY, credit -> cost(credit)
                        .filter(CreditCost::isComputed).map(CreditCost::amount).orElse(null))
                        .look(credit -> cost(credit).filter(c -> !c.isComputed()).isPresent() ? Looks.FAULTY
                                : Look.STRONG),
                Column.<Credit>text("Limit", 160, this::limit).look(credit -> Look.DERIVED),
                Column.of("Cap", 90, Kind.MONEY, Credit::getCap).edit(Credit::setCap),
                of.accounts("Of accounts", Credit::getQualifies),
                of.accounts("Without accounts", Credit::getExcludes),
                of.groups("Without groups", Credit::getExcludedGroups),
                of.lines("Without lines", Credit::getExcludedLines),
                Column.of("Without fringes", 96, Kind.CHECK, Credit::isWithoutFringes).edit(Credit::setWithoutFringes),
                Column.of("Line ceiling", 90, Kind.MONEY, Credit::getLineCeiling).edit(Credit::setLineCeiling),
                Column.of("Counted %", 74, Kind.DECIMAL, Credit::getCountedPercent).edit(Credit::setCountedPercent),
                Column.of("At least", 90, Kind.MONEY, Credit::getLeast).edit(Credit::setLeast),
                Column.text("Source", 220, Credit::getSource).edit(Credit::setSource),
                Column.of("Notes", 200, Kind.LINES, Credit::getNotes).edit(Credit::setNotes));
    }

    private Optional<CreditCost> cost(Credit credit) {
        return figures.of(credit);
    }

    private String limit(Credit credit) {
        return cost(credit).flatMap(cost -> cost.faults().stream().findFirst().map(Faulty::message)
                .or(cost::limit)).orElse(null);
    }
}
