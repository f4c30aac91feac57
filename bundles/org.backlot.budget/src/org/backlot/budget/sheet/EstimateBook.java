package org.backlot.budget.sheet;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.rule.Rules;
import org.backlot.budget.sheet.WorkbookFile.Look;
import org.backlot.budget.sheet.WorkbookFile.Page;

/**
 * The estimate as a workbook that goes on computing: quantities, globals, fringes and groups are cells with names, a
 * line is amount times X times rate, or the sum of its details or of its shares, fringes stop at their ceilings and
 * leave out what is given, accounts are sums, charges and credits are shares of what is paid. What no formula of a
 * spreadsheet says the same way is written as the amount that it comes to, and told in {@link #notes}.
 */
final class EstimateBook {

    private static final String TOP_SHEET = "Top sheet";
    private static final String CREDITS = "Credits";

    private final Estimate estimate;
    private final WorkbookFile book;
    private final Places places;
    private final CellFormula formulas;
    private int written;

    EstimateBook(Estimate estimate) {
        this.estimate = estimate;
        this.book = new WorkbookFile(Math.max(0, estimate.currency().getDefaultFractionDigits()));
        this.places = new Places(estimate);
        book.page(TOP_SHEET, 12, 40, 16, 16, 18);
        LineRows.begin(book);
        CellNames names = new CellNames(estimate, book, places);
        this.formulas = names.formulas();
        LineRows lines = new LineRows(book, places, names);
        estimate.allAccounts().forEach(lines::write);
        written = lines.written();
        topSheet();
    }

    /** The workbook. */
    WorkbookFile file() {
        return book;
    }

    /** How much is written as an amount and does not compute any more, one sentence. */
    List<String> notes() {
        return written == 0 ? List.of() : List.of(written
                + (written == 1 ? " figure is" : " figures are") + " written as what they come to, and do not compute "
                + "any more: what is faulty, or split over phases and left out; fringes and credits of other "
                + "arithmetic than a percentage; sums of too many cells");
    }

    private void topSheet() {
        Page page = book.page(TOP_SHEET).heads("Account", "Category", "Subtotal", "Fringe total", "Total");
        int first = page.number();
        for (AccountCost category : estimate.categories()) {
            Place at = places.of(category);
            page.text(0, category.account().getNumber(), Look.PLAIN).text(1, category.account().getName(), Look.PLAIN)
                    .formula(2, at.cell("G"), category.base(), Look.MONEY)
                    .formula(3, at.cell("H"), category.fringes(), Look.MONEY)
                    .formula(4, at.cell("I"), category.total(), Look.MONEY).end();
        }
        int charges = page.number();
        estimate.charges().forEach(charge -> charge(page, charge, charges));
        estimate.credits().forEach(credit -> page.text(1, credit.credit().getName(), Look.PLAIN)
                .formula(4, "-" + credit(credit), credit.amount().negate(), Look.MONEY).end());
        int last = page.number() - 1;
        page.text(1, "Grand total " + estimate.currency().getCurrencyCode(), Look.NAME).formula(4, last < first ? "0"
                : "SUM(E" + first + ":E" + last + ")", estimate.total(), Look.TOTAL).end();
    }

    private void charge(Page page, ChargeCost cost, int firstCharge) {
        Charge charge = cost.charge();
        page.text(1, charge.getName(), Look.PLAIN);
        Optional<String> amount = cost.flat().isPresent()
                ? cost.flat().filter(cell -> cell.isComputed()).flatMap(cell -> formulas.of(cell.text()))
                : share(cost, charge.isCompound() && page.number() > firstCharge
                        ? "+SUM(E" + firstCharge + ":E" + (page.number() - 1) + ")" : "");
        if (amount.isPresent()) {
            page.formula(4, book.rounded(amount.get()), cost.amount(), Look.MONEY);
        } else {
            written++;
            page.number(4, cost.amount(), Look.MONEY);
        }
        page.end();
    }

    private Optional<String> share(ChargeCost cost, String above) {
        Optional<String> rate = cost.rate().isComputed() ? formulas.of(cost.rate().text()) : Optional.empty();
        return new PaidIn(cost.charge(), places).of(estimate.categories())
                .flatMap(base -> rate.map(of -> "(" + base + above + ")*" + of));
    }

    /** Writes how a credit comes about; the cell of its amount. */
    private String credit(CreditCost cost) {
        Credit credit = cost.credit();
        Page page = book.has(CREDITS) ? book.page(CREDITS) : book.page(CREDITS, 40, 18, 18, 12, 16, 16, 18)
                .heads("Credit", "Qualifies", "Counts", "Rate", "At least", "At most", "Amount");
        int row = page.number();
        page.text(0, credit.getName(), Look.PLAIN);
        Optional<String> base = new PaidIn(credit, places).of(estimate.categories());
        if (base.isPresent()) {
            page.formula(1, base.get(), cost.qualifying(), Look.MONEY);
        } else {
            written++;
            page.number(1, cost.qualifying(), Look.MONEY);
        }
        String percent = credit.getCountedPercent() == null ? "" : "*" + credit.getCountedPercent().toPlainString()
                + "/100";
        page.formula(2, book.rounded("B" + row + percent), cost.counted(), Look.MONEY)
                .figure(3, cost.rate(), formulas).number(4, credit.getLeast(), Look.MONEY)
                .number(5, credit.getCap(), Look.MONEY);
        if (Rules.PERCENT.equals(credit.getRule()) && cost.faults().isEmpty()) {
            String amount = book.rounded("C" + row + "*D" + row);
            String capped = credit.getCap() == null ? amount : "MIN(" + amount + "," + book.rounded("F" + row) + ")";
            page.formula(6, credit.getLeast() == null ? capped : "IF(B" + row + "<E" + row + ",0," + capped + ")",
                    cost.amount(), Look.MONEY);
        } else {
            written++;
            page.number(6, cost.amount(), Look.MONEY);
        }
        page.end();
        return CREDITS + "!G" + row;
    }
}
