package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.sheet.WorkbookFile.Look;
import org.backlot.budget.sheet.WorkbookFile.Page;
import org.backlot.core.question.Quantity;

/**
 * The estimate as a workbook that goes on computing: quantities, globals and fringes are cells with names, a line is
 * amount times X times rate, fringes stop at their ceilings, accounts are sums, charges are shares. What no formula of
 * a spreadsheet says the same way is written as the amount that it comes to, and told in {@link #notes}.
 */
final class EstimateBook {

    static final String BUDGET = "Budget";

    private static final Set<String> PERCENT = Set.of("", "org.backlot.budget.percent");

    private final Estimate estimate;
    private final int decimals;
    private final WorkbookFile book;
    private final Map<String, String> quantities = new HashMap<>();
    private final Map<String, String> globals = new HashMap<>();
    private final Map<Fringe, String> fringes = new HashMap<>();
    private final Map<Account, Integer> rows = new HashMap<>();
    private final CellFormula formulas;
    private final Ranges ranges = new Ranges();
    private int written;

    EstimateBook(Estimate estimate) {
        this.estimate = estimate;
        this.decimals = Math.max(0, estimate.currency().getDefaultFractionDigits());
        this.book = new WorkbookFile(decimals);
        this.formulas = new CellFormula(name -> Optional.ofNullable(globals.get(name)),
                asked -> Optional.ofNullable(quantities.get(key(asked))), this::account);
        book.page("Top sheet", 12, 40, 16, 16, 18);
        book.page(BUDGET, 12, 40, 14, 10, 8, 14, 16, 16, 18);
        int row = 2;
        for (AccountCost account : estimate.allAccounts().toList()) {
            rows.put(account.account(), row);
            row += 1 + account.lines().size();
        }
        quantities();
        globals();
        fringes();
        budget();
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
                + "any more: details, shares, what is given or left out, other arithmetic, credits");
    }

    private void quantities() {
        Page page = book.page("Quantities", 30, 30, 14, 60);
        heads(page, "Quantity", "Of", "Value", "Source");
        Set<Quantity> used = estimate.allAccounts().flatMap(account -> account.lines().stream())
                .flatMap(line -> line.used().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        estimate.globals().values().forEach(cell -> used.addAll(cell.used()));
        for (Quantity quantity : used) {
            String name = "q_" + (quantities.size() + 1);
            quantities.put(key(quantity.name(), quantity.key()), name);
            book.name(name, "Quantities!$C$" + page.number());
            page.text(0, quantity.name(), Look.PLAIN).text(1, quantity.key(), Look.PLAIN)
                    .number(2, quantity.value(), Look.PLAIN).text(3, quantity.source().says(), Look.PLAIN).end();
        }
    }

    private void globals() {
        Page page = book.page("Globals", 24, 14, 12, 50);
        heads(page, "Global", "Value", "Unit", "Description");
        int row = 2;
        for (Global global : estimate.globals().keySet()) {
            String name = "g_" + global.getName();
            if (globals.putIfAbsent(global.getName().toLowerCase(Locale.ROOT), name) == null) {
                book.name(name, "Globals!$B$" + row);
            }
            row++;
        }
        estimate.globals().forEach((global, cell) -> {
            page.text(0, global.getName(), Look.PLAIN);
            figure(page, 1, cell);
            page.text(2, global.getUnit(), Look.PLAIN).text(3, global.getDescription(), Look.PLAIN).end();
        });
    }

    private void fringes() {
        Page page = book.page("Fringes", 40, 12, 14, 60);
        heads(page, "Fringe", "Percent", "Ceiling", "Source");
        Set<Fringe> used = estimate.allAccounts().flatMap(account -> account.lines().stream())
                .flatMap(LineCost::allFringes).map(LineCost.FringeCost::fringe)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Fringe fringe : used) {
            String number = Integer.toString(fringes.size() + 1);
            fringes.put(fringe, number);
            book.name("f_" + number, "Fringes!$B$" + page.number());
            book.name("c_" + number, "Fringes!$C$" + page.number());
            page.text(0, fringe.getName(), Look.PLAIN).number(1, fringe.getPercent(), Look.PLAIN)
                    .number(2, fringe.getCeiling(), Look.PLAIN).text(3, fringe.getSource(), Look.PLAIN).end();
        }
    }

    private void budget() {
        Page page = book.page(BUDGET);
        heads(page, "Account", "Description", "Amount", "Unit", "X", "Rate", "Subtotal", "Fringes", "Total");
        for (AccountCost account : estimate.allAccounts().toList()) {
            int row = page.number();
            page.text(0, account.account().getNumber(), Look.NAME).text(1, account.account().getName(), Look.NAME);
            page.formula(6, sum(account, "G", row), account.base(), Look.TOTAL)
                    .formula(7, sum(account, "H", row), account.fringes(), Look.TOTAL)
                    .formula(8, "G" + row + "+H" + row, account.total(), Look.TOTAL).end();
            account.lines().forEach(line -> line(page, line));
        }
    }

    /** Its own lines stand right below it; its accounts are sums themselves. */
    private String sum(AccountCost account, String column, int row) {
        List<String> parts = new ArrayList<>();
        if (!account.lines().isEmpty()) {
            parts.add("SUM(" + column + (row + 1) + ":" + column + (row + account.lines().size()) + ")");
        }
        account.accounts().forEach(below -> parts.add(column + rows.get(below.account())));
        return parts.isEmpty() ? "0" : String.join("+", parts);
    }

    private void line(Page page, LineCost cost) {
        int row = page.number();
        boolean live = cost.included() && cost.isComputed() && cost.details().isEmpty() && cost.shares().isEmpty()
                && cost.given().signum() == 0;
        page.text(1, cost.line().getDescription(), Look.PLAIN);
        if (cost.details().isEmpty()) {
            figure(page, 2, cost.amount());
            page.text(3, cost.line().getUnit(), Look.PLAIN);
            figure(page, 4, cost.multiplier());
            figure(page, 5, cost.rate());
        }
        if (!live) {
            written++;
            page.number(6, cost.base(), Look.MONEY).number(7, cost.fringeTotal(), Look.MONEY);
        } else {
            String exchange = cost.exchange().compareTo(BigDecimal.ONE) == 0 ? "" : "*"
                    + cost.exchange().toPlainString();
            page.formula(6, rounded("C" + row + "*E" + row + "*F" + row + exchange), cost.base(), Look.MONEY);
            page.formula(7, owed(cost, row), cost.fringeTotal(), Look.MONEY);
        }
        page.formula(8, "G" + row + "+H" + row, cost.total(), Look.MONEY).end();
    }

    private String owed(LineCost cost, int row) {
        List<String> parts = new ArrayList<>();
        for (LineCost.FringeCost fringe : cost.fringes()) {
            Optional<String> before = ranges.before(cost.line(), fringe.fringe(), row);
            String number = fringes.get(fringe.fringe());
            if (!PERCENT.contains(fringe.fringe().getRule() == null ? "" : fringe.fringe().getRule())
                    || fringe.fringe().getPercent() == null) {
                written++;
                parts.add(fringe.amount().toPlainString());
            } else if (fringe.fringe().getCeiling() == null) {
                parts.add(share("G" + row, number));
            } else if (before.isEmpty()) {
                parts.add(share("MIN(G" + row + ",c_" + number + ")", number));
            } else {
                parts.add(share("MIN(" + before.get() + "+G" + row + ",c_" + number + ")", number) + "-"
                        + share("MIN(" + before.get() + ",c_" + number + ")", number));
            }
        }
        return parts.isEmpty() ? "0" : String.join("+", parts);
    }

    private String share(String base, String fringe) {
        return rounded(base + "*f_" + fringe + "/100");
    }

    private void topSheet() {
        Page page = book.page("Top sheet");
        heads(page, "Account", "Category", "Subtotal", "Fringes", "Total");
        int first = page.number();
        for (AccountCost category : estimate.categories()) {
            int row = rows.get(category.account());
            page.text(0, category.account().getNumber(), Look.PLAIN).text(1, category.account().getName(), Look.PLAIN)
                    .formula(2, BUDGET + "!G" + row, category.base(), Look.MONEY)
                    .formula(3, BUDGET + "!H" + row, category.fringes(), Look.MONEY)
                    .formula(4, BUDGET + "!I" + row, category.total(), Look.MONEY).end();
        }
        int charges = page.number();
        estimate.charges().forEach(charge -> charge(page, charge, charges));
        for (CreditCost credit : estimate.credits()) {
            written++;
            page.text(1, credit.credit().getName(), Look.PLAIN).number(4, credit.amount().negate(), Look.MONEY).end();
        }
        int last = page.number() - 1;
        page.text(1, "Grand total " + estimate.currency().getCurrencyCode(), Look.NAME).formula(4, last < first ? "0"
                : "SUM(E" + first + ":E" + last + ")", estimate.total(), Look.TOTAL).end();
    }

    private void charge(Page page, ChargeCost cost, int firstCharge) {
        Charge charge = cost.charge();
        Optional<String> flat = cost.flat().flatMap(cell -> formulas.of(cell.text()));
        boolean simple = charge.getExcludedGroups().isEmpty() && charge.getExcludedLines().isEmpty()
                && !charge.isWithoutFringes() && estimate.given().signum() == 0;
        page.text(1, charge.getName(), Look.PLAIN);
        if (flat.isPresent()) {
            page.formula(4, rounded(flat.get()), cost.amount(), Look.MONEY);
        } else if (cost.flat().isEmpty() && simple && formulas.of(cost.rate().text()).isPresent()) {
            String above = charge.isCompound() && page.number() > firstCharge
                    ? "+SUM(E" + firstCharge + ":E" + (page.number() - 1) + ")" : "";
            page.formula(4, rounded("(" + new ChargeBase(charge, rows).of(estimate.categories()) + above + ")*" + formulas.of(cost.rate().text()).get()),
                    cost.amount(), Look.MONEY);
        } else {
            written++;
            page.number(4, cost.amount(), Look.MONEY);
        }
        page.end();
    }

    /** A number as such, a formula as one where the workbook has all that it names. */
    private void figure(Page page, int column, Cell cell) {
        Optional<String> formula = formulas.of(cell.text()).filter(text -> !text.matches("[\\d.]+"));
        if (cell.value().isPresent() && formula.isPresent()) {
            page.formula(column, formula.get(), cell.value().get(), Look.PLAIN);
        } else if (cell.value().isPresent()) {
            page.number(column, cell.value().get(), Look.PLAIN);
        } else {
            page.text(column, cell.text(), Look.PLAIN);
        }
    }

    private Optional<String> account(String number) {
        return estimate.allAccounts().filter(cost -> number.equalsIgnoreCase(cost.account().getNumber())).findFirst()
                .map(cost -> BUDGET + "!$I$" + rows.get(cost.account()));
    }

    private String rounded(String formula) {
        return "ROUND(" + formula + "," + decimals + ")";
    }

    private static void heads(Page page, String... heads) {
        for (int i = 0; i < heads.length; i++) {
            page.text(i, heads[i], Look.HEAD);
        }
        page.end();
    }

    private static String key(Asked asked) {
        return key(asked.name(), asked.key());
    }

    private static String key(String name, String key) {
        return (name + "(" + key.strip() + ")").toLowerCase(Locale.ROOT);
    }
}
