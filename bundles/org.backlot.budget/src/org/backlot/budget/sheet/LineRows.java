package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.estimate.LineCost.ShareCost;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.rule.Rules;
import org.backlot.budget.sheet.WorkbookFile.Look;
import org.backlot.budget.sheet.WorkbookFile.Page;

/** The sheets of what is paid for: accounts and lines, their details, and their shares of phases. */
final class LineRows {

    private static final String SHARES = "Shares";
    private static final String[] HEADS = {"Account", "Description", "Amount", "Unit", "X", "Rate", "Subtotal",
        "Fringe total", "Total", "Given", "Currency", "Fringes"};
    private static final int[] WIDTHS = {12, 40, 14, 10, 8, 14, 16, 16, 18, 16, 10, 40};

    private final WorkbookFile book;
    private final Places places;
    private final CellNames names;
    private final CellFormula formulas;
    private final Ranges ranges = new Ranges();
    private int written;

    LineRows(WorkbookFile book, Places places, CellNames names) {
        this.book = book;
        this.places = places;
        this.names = names;
        this.formulas = names.formulas();
    }

    static void begin(WorkbookFile book) {
        book.page(Places.BUDGET, WIDTHS).heads(HEADS);
    }

    /** How many figures are written as what they come to. */
    int written() {
        return written;
    }

    void write(AccountCost account) {
        Page page = book.page(Places.BUDGET);
        int row = page.number();
        page.text(0, account.account().getNumber(), Look.NAME).text(1, account.account().getName(), Look.NAME)
                .formula(6, sum(account, "G", row), account.base(), Look.TOTAL)
                .formula(7, sum(account, "H", row), account.fringes(), Look.TOTAL)
                .formula(8, "G" + row + "+H" + row, account.total(), Look.TOTAL);
        if (places.areGiven()) {
            page.formula(9, sum(account, "J", row), account.given(), Look.TOTAL);
        }
        page.end();
        account.lines().forEach(line -> write(page, line));
    }

    /** Its own lines stand right below it; its accounts are sums themselves. */
    private String sum(AccountCost account, String column, int row) {
        List<String> parts = new ArrayList<>();
        if (!account.lines().isEmpty()) {
            parts.add("SUM(" + column + (row + 1) + ":" + column + (row + account.lines().size()) + ")");
        }
        account.accounts().forEach(below -> parts.add(column + places.of(below).row()));
        return parts.isEmpty() ? "0" : String.join("+", parts);
    }

    private void write(Page page, LineCost cost) {
        Line line = cost.line();
        int row = page.number();
        // a line stands before its details where they share the ceiling of a fringe
        String owed = owed(cost);
        page.text(1, line.getDescription(), Look.PLAIN).text(3, line.getUnit(), Look.PLAIN);
        if (cost.details().isEmpty()) {
            page.figure(4, cost.multiplier(), formulas).figure(5, cost.rate(), formulas);
        }
        base(page, cost, row);
        page.formula(7, owed, cost.fringeTotal(), Look.MONEY)
                .formula(8, "G" + row + "+H" + row, cost.total(), Look.MONEY);
        given(page, cost, row);
        page.text(10, line.getCurrency() == null ? "" : line.getCurrency().getCurrencyCode(), Look.PLAIN)
                .text(11, line.getFringes().stream().map(Fringe::getName).collect(Collectors.joining("; ")),
                        Look.PLAIN).end();
        if (!cost.details().isEmpty()) {
            Page details = details();
            cost.details().forEach(detail -> write(details, detail));
        }
    }

    private Page details() {
        return book.has(Places.DETAILS) ? book.page(Places.DETAILS)
                : book.page(Places.DETAILS, WIDTHS).heads(HEADS);
    }

    /** The amount and what it comes to: of details and of shares the sum, else amount times X times rate. */
    private void base(Page page, LineCost cost, int row) {
        if (!cost.details().isEmpty()) {
            page.formula(6, details(cost, "G"), cost.base(), Look.MONEY);
        } else if (!cost.shares().isEmpty()) {
            Page shares = book.has(SHARES) ? book.page(SHARES) : book.page(SHARES, 40, 24, 14, 14, 16)
                    .heads("Line", "Phase", "Amount", "Exchange rate", "Subtotal");
            int first = shares.number();
            cost.shares().forEach(share -> share(shares, cost, share));
            String sum = "SUM(" + SHARES + "!%1$s" + first + ":%1$s" + (shares.number() - 1) + ")";
            page.formula(2, sum.formatted("C"), cost.amount().value().orElseThrow(), Look.PLAIN)
                    .formula(6, sum.formatted("E"), cost.base(), Look.MONEY);
        } else if (isLive(cost)) {
            page.figure(2, cost.amount(), formulas);
            page.formula(6, book.rounded("C" + row + "*E" + row + "*F" + row + exchange(cost.exchange()))
                    + names.included(cost.line()), cost.base(), Look.MONEY);
        } else {
            written++;
            page.figure(2, cost.amount(), formulas).number(6, cost.base(), Look.MONEY);
        }
    }

    /** What cannot be computed is nothing here too, and what is left out of phases has no shares. */
    private static boolean isLive(LineCost cost) {
        return cost.ownFaults().isEmpty() && (cost.line().getShares().isEmpty() || !cost.details().isEmpty());
    }

    private void share(Page page, LineCost line, ShareCost share) {
        Place at = places.of(line);
        int row = page.number();
        page.text(0, line.line().getDescription(), Look.PLAIN)
                .text(1, share.phase().map(Phase::getName).orElse(""), Look.PLAIN)
                .figure(2, share.amount(), formulas).number(3, share.exchange(), Look.PLAIN)
                .formula(4, book.rounded("C" + row + "*" + at.cell("E") + "*" + at.cell("F") + "*D" + row)
                        + names.included(line.line()), share.base(), Look.MONEY).end();
    }

    private static String exchange(BigDecimal rate) {
        return rate.compareTo(BigDecimal.ONE) == 0 ? "" : "*" + rate.toPlainString();
    }

    private String details(LineCost cost, String column) {
        return cost.details().stream().map(detail -> places.of(detail).cell(column)).collect(Collectors.joining("+"));
    }

    private void given(Page page, LineCost cost, int row) {
        if (!Places.gives(cost)) {
            return;
        }
        String ofDetails = cost.details().stream().filter(Places::gives)
                .map(detail -> "+" + places.of(detail).cell("J")).collect(Collectors.joining());
        String text = cost.inKind().text();
        Optional<String> own = text.isBlank() ? Optional.of("0") : names.formulas("G" + row).of(text)
                .map(formula -> book.rounded(formula) + names.included(cost.line()));
        if (own.isPresent() && cost.ownFaults().isEmpty()) {
            page.formula(9, own.get() + ofDetails, cost.given(), Look.MONEY);
        } else {
            written++;
            page.number(9, cost.given(), Look.MONEY);
        }
    }

    /** The fringes of a line and of its details. */
    private String owed(LineCost cost) {
        List<String> parts = new ArrayList<>();
        if (cost.ownFaults().isEmpty()) {
            cost.line().getFringes().forEach(fringe -> parts.add(owed(cost, fringe)));
        }
        cost.details().forEach(detail -> parts.add(places.of(detail).cell("H")));
        return parts.isEmpty() ? "0" : String.join("+", parts);
    }

    private String owed(LineCost cost, Fringe fringe) {
        if (!Rules.PERCENT.equals(fringe.getRule()) || fringe.getPercent() == null) {
            written++;
            return cost.fringes().stream().filter(owed -> owed.fringe() == fringe).map(FringeCost::amount).findFirst()
                    .orElse(BigDecimal.ZERO).toPlainString();
        }
        String number = names.number(fringe);
        String paid = places.paid(cost, true);
        Optional<String> before = ranges.before(cost.line(), fringe, paid);
        boolean stops = fringe.getCeiling() != null;
        return before.map(above -> share("(" + above + "+" + paid + ")", number, stops) + "-"
                + share(above, number, stops)).orElseGet(() -> share(paid, number, stops));
    }

    private String share(String base, String fringe, boolean stops) {
        return book.rounded((stops ? "MIN(" + base + ",c_" + fringe + ")" : base) + "*f_" + fringe + "/100");
    }
}
