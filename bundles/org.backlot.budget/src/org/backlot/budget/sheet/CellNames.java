package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.sheet.WorkbookFile.Look;
import org.backlot.budget.sheet.WorkbookFile.Page;
import org.backlot.core.question.Quantity;
import org.eclipse.emf.ecore.EObject;

/** The sheets of what has a name in formulas: quantities, globals, fringes and groups. */
final class CellNames {

    private final Estimate estimate;
    private final WorkbookFile book;
    private final Places places;
    private final Map<String, String> quantities = new HashMap<>();
    private final Map<String, String> globals = new HashMap<>();
    private final Map<Fringe, String> fringes = new HashMap<>();
    private final Map<Group, String> groups = new HashMap<>();

    CellNames(Estimate estimate, WorkbookFile book, Places places) {
        this.estimate = estimate;
        this.book = book;
        this.places = places;
        writeQuantities();
        writeGlobals();
        writeFringes();
        writeGroups();
    }

    /** A formula of the budget over these cells. */
    CellFormula formulas() {
        return new CellFormula(name -> Optional.ofNullable(globals.get(name)),
                asked -> Optional.ofNullable(quantities.get(key(asked))), this::account);
    }

    /** The same where the cost of a line has the name {@code cost}. */
    CellFormula formulas(String cost) {
        return new CellFormula(name -> name.equals("cost") ? Optional.of(cost) : Optional.ofNullable(globals.get(name)),
                asked -> Optional.ofNullable(quantities.get(key(asked))), this::account);
    }

    /** The number that the names of the cells of a fringe end with: f_1 its percentage, c_1 its ceiling. */
    String number(Fringe fringe) {
        return fringes.get(fringe);
    }

    /** Times one or nothing for each group that a line and what holds it are in. */
    String included(Line line) {
        Set<String> factors = new LinkedHashSet<>();
        for (EObject here = line; here instanceof Line || here instanceof Account; here = here.eContainer()) {
            List<Group> of = here instanceof Line one ? one.getGroups() : ((Account) here).getGroups();
            of.forEach(group -> factors.add("*" + groups.get(group)));
        }
        return String.join("", factors);
    }

    private Stream<LineCost> lines() {
        return estimate.allAccounts().flatMap(account -> account.lines().stream()).flatMap(CellNames::tree);
    }

    private static Stream<LineCost> tree(LineCost line) {
        return Stream.concat(Stream.of(line), line.details().stream().flatMap(CellNames::tree));
    }

    private void writeQuantities() {
        Page page = book.page("Quantities", 30, 30, 14, 60).heads("Quantity", "Of", "Value", "Source");
        Set<Quantity> used = new LinkedHashSet<>();
        lines().forEach(line -> used.addAll(line.used()));
        estimate.globals().values().forEach(cell -> used.addAll(cell.used()));
        for (Quantity quantity : used) {
            String name = "q_" + (quantities.size() + 1);
            quantities.put(key(quantity.name(), quantity.key()), name);
            book.name(name, "Quantities!$C$" + page.number());
            page.text(0, quantity.name(), Look.PLAIN).text(1, quantity.key(), Look.PLAIN)
                    .number(2, quantity.value(), Look.PLAIN).text(3, quantity.source().says(), Look.PLAIN).end();
        }
    }

    private void writeGlobals() {
        Page page = book.page("Globals", 24, 14, 12, 50).heads("Global", "Value", "Unit", "Description");
        int row = page.number();
        for (Global global : estimate.globals().keySet()) {
            String name = "g_" + global.getName();
            if (globals.putIfAbsent(global.getName().toLowerCase(Locale.ROOT), name) == null) {
                book.name(name, "Globals!$B$" + row);
            }
            row++;
        }
        CellFormula formulas = formulas();
        for (Map.Entry<Global, Cell> entry : estimate.globals().entrySet()) {
            page.text(0, entry.getKey().getName(), Look.PLAIN);
            page.figure(1, entry.getValue(), formulas);
            page.text(2, entry.getKey().getUnit(), Look.PLAIN).text(3, entry.getKey().getDescription(), Look.PLAIN)
                    .end();
        }
    }

    private void writeFringes() {
        Page page = book.page("Fringes", 40, 12, 14, 60).heads("Fringe", "Percent", "Ceiling", "Source");
        for (LineCost line : lines().toList()) {
            for (Fringe fringe : line.line().getFringes()) {
                if (!fringes.containsKey(fringe)) {
                    String number = Integer.toString(fringes.size() + 1);
                    fringes.put(fringe, number);
                    book.name("f_" + number, "Fringes!$B$" + page.number());
                    book.name("c_" + number, "Fringes!$C$" + page.number());
                    page.text(0, fringe.getName(), Look.PLAIN).number(1, fringe.getPercent(), Look.PLAIN)
                            .number(2, fringe.getCeiling(), Look.PLAIN).text(3, fringe.getSource(), Look.PLAIN).end();
                }
            }
        }
    }

    private void writeGroups() {
        Set<Group> used = new LinkedHashSet<>();
        estimate.allAccounts().map(AccountCost::account).forEach(account -> used.addAll(account.getGroups()));
        lines().forEach(line -> used.addAll(line.line().getGroups()));
        if (used.isEmpty()) {
            return;
        }
        Page page = book.page("Groups", 40, 12).heads("Group", "Included");
        for (Group group : used) {
            groups.put(group, "in_" + (groups.size() + 1));
            book.name(groups.get(group), "Groups!$B$" + page.number());
            page.text(0, group.getName(), Look.PLAIN).number(1, group.isIncluded() ? BigDecimal.ONE : BigDecimal.ZERO,
                    Look.PLAIN).end();
        }
    }

    private Optional<String> account(String number) {
        return estimate.allAccounts().filter(cost -> number.equalsIgnoreCase(cost.account().getNumber())).findFirst()
                .map(cost -> places.of(cost).cell("I"));
    }

    private static String key(Asked asked) {
        return key(asked.name(), asked.key());
    }

    private static String key(String name, String key) {
        return (name + "(" + key.strip() + ")").toLowerCase(Locale.ROOT);
    }
}
