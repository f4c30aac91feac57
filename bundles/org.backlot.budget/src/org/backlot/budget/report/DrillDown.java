package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Expectation;
import org.backlot.budget.model.Move;
import org.backlot.budget.model.PeriodFigure;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** What the figures of a cost report are made of: the amounts of each add up to it. */
public final class DrillDown {

    private final Budget budget;
    private final ApprovedBudget approved;
    private final CostReport report;
    private final Ledger ledger;

    /** Of a report of a production as it is now. */
    public DrillDown(Production production, Questions questions, CostReport report) {
        this.budget = Session.section(production, Budget.class).orElseThrow();
        this.approved = ApprovedBudget.of(production, questions).orElseThrow();
        this.report = report;
        this.ledger = Ledger.of(production, questions).orElseThrow();
    }

    /**
     * The amounts of a figure; without those that are 0. Of a closed period what counted can be told, and of the other
     * figures that they were written down when it was closed.
     */
    public List<Item> of(CostRow row, Column column) {
        return items(row, report.keys(row), column).filter(item -> item.amount().signum() != 0).toList();
    }

    private Stream<Item> items(CostRow row, Set<String> keys, Column column) {
        if (report.isClosed() && column != Column.PERIOD && column != Column.TO_DATE) {
            return written(row, column);
        }
        return switch (column) {
            case PERIOD -> counted(keys, report.from());
            case TO_DATE -> counted(keys, null);
            case COMMITTED -> committed(keys);
            case TOTAL -> Stream.concat(counted(keys, null), committed(keys));
            case ESTIMATE_TO_COMPLETE -> expected(keys);
            case ESTIMATED_FINAL_COST -> spentAndExpected(keys);
            case BUDGET -> budgeted(keys);
            case VARIANCE -> Stream.concat(budgeted(keys), spentAndExpected(keys).map(Item::negated));
        };
    }

    private Stream<Item> spentAndExpected(Set<String> keys) {
        return Stream.of(counted(keys, null), committed(keys), expected(keys)).flatMap(items -> items);
    }

    private Stream<Item> written(CostRow row, Column column) {
        return report.period().stream().flatMap(period -> period.getFigures().stream()
                .filter(figure -> Keys.of(figure.getAccount(), figure.getName()).equals(row.key()))
                .map(figure -> written(figure, column)));
    }

    private Item written(PeriodFigure figure, Column column) {
        return new Item(figure, report.until(), report.against(), figure.getNote() == null ? "" : figure.getNote(),
                column.of(CostReports.figures(figure)));
    }

    private Stream<Item> counted(Set<String> keys, LocalDate from) {
        return ledger.between(from, report.until())
                .filter(transaction -> keys.contains(Keys.of(Coding.of(transaction.line())))).map(DrillDown::item);
    }

    private static Item item(Transaction transaction) {
        return new Item(transaction.line(), transaction.date(), Payments.what(transaction.payment())
                + (transaction.takenBack() ? ", taken back" : ""), transaction.line().getDescription(),
                transaction.home());
    }

    private Stream<Item> committed(Set<String> keys) {
        return budget.getOrders().stream().flatMap(order -> OrderFigures.of(order, ledger, report.until()).lines()
                .stream().filter(line -> keys.contains(Keys.of(Coding.of(line.line()))))
                .map(line -> new Item(line.line(), order.getDate(), Orders.what(order), line.line().getDescription(),
                        line.committed())));
    }

    private Stream<Item> expected(Set<String> keys) {
        return report.rows().stream().filter(row -> keys.contains(row.key())).map(row -> {
            Expectation said = row.account().flatMap(account -> budget.getExpectations().stream()
                    .filter(expectation -> expectation.getAccount() == account).findFirst()).orElse(null);
            return new Item(said == null ? row.account().orElse(null) : said, null, said == null
                    ? "Left of the budget" : "Expected", row.number() + " " + row.name(),
                    row.own().estimateToComplete());
        });
    }

    private Stream<Item> budgeted(Set<String> keys) {
        Stream<Item> lines = approved.estimate().allAccounts()
                .filter(cost -> keys.contains(approved.key(cost.account())))
                .flatMap(cost -> cost.lines().stream()).map(line -> new Item(line.line(), null, "Budget",
                        line.line().getDescription(), line.paid()));
        Stream<Item> charges = approved.estimate().charges().stream()
                .filter(charge -> keys.contains(approved.key(charge.charge())))
                .map(charge -> new Item(charge.charge(), null, "Budget", charge.charge().getName(), charge.amount()));
        Stream<Item> credits = approved.estimate().credits().stream()
                .filter(credit -> keys.contains(Keys.of(null, credit.credit().getName())))
                .map(credit -> new Item(credit.credit(), null, "Budget", credit.credit().getName(),
                        credit.amount().negate()));
        Stream<Item> moves = approved.moves().stream().flatMap(move -> Stream.of(
                moved(move, move.getFrom(), keys, move.getAmount().negate()),
                moved(move, move.getTo(), keys, move.getAmount()))).flatMap(item -> item);
        return Stream.of(lines, charges, credits, moves).flatMap(items -> items);
    }

    private Stream<Item> moved(Move move, Account account, Set<String> keys, BigDecimal amount) {
        boolean concerned = account != null ? keys.contains(Keys.of(account)) : approved.contingency()
                .filter(charge -> keys.contains(approved.key(charge))).isPresent();
        return concerned ? Stream.of(new Item(move, move.getAt() == null ? null
                : LocalDate.parse(move.getAt().substring(0, 10)), "Moved", move.getReason(), amount))
                : Stream.empty();
    }
}
