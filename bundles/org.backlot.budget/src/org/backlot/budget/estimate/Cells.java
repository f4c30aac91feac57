package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Total;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.formula.Names;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Global;
import org.backlot.core.question.Quantity;

/**
 * Computes cells over the globals and accounts of a budget and the quantities that are known. A cell depends on nothing
 * but its text and these.
 */
final class Cells implements Names {

    /** What the budget section itself answers, which its own formulas may not ask for. */
    private static final String OWN_PREFIX = "budget.";
    private static final Set<Quantity> NOTHING = Set.of();
    private static final Cell ONE = blank(BigDecimal.ONE);
    private static final Cell ZERO = blank(BigDecimal.ZERO);
    /** What the cost of a line is called in the formula of what is given of it. */
    private static final String COST = "cost";

    private final Texts texts;
    private final Known known;
    private final Globals globals;
    private final Sums sums;
    /** What the formula that is being computed has asked for; most ask for nothing. */
    private Set<Quantity> used = NOTHING;
    private BigDecimal cost;

    Cells(Texts texts, Known known, Globals globals, Sums sums) {
        this.texts = texts;
        this.known = known;
        this.globals = globals;
        this.sums = sums;
    }

    /** Cells over globals alone. */
    static Cells over(List<Global> all) {
        Readings readings = new Readings();
        Facts facts = new Facts(readings);
        Globals globals = new Globals(readings);
        Cells cells = new Cells(new Texts(), new Known(facts), globals, new Sums(readings, facts));
        globals.computeWith(cells);
        all.forEach(global -> globals.add(global.getName(), global));
        return cells;
    }

    private static Cell blank(BigDecimal counts) {
        return new Cell("", Optional.of(counts), Optional.empty(), List.of());
    }

    /** A cell that counts as one where it is blank. */
    Cell count(String text) {
        return isBlank(text) ? ONE : cell(text);
    }

    /** A cell that counts as nothing where it is blank. */
    Cell price(String text) {
        return isBlank(text) ? ZERO : cell(text);
    }

    /** A cell that counts as nothing where it is blank, and may be a share of what a line costs. */
    Cell shareOf(BigDecimal lineCost, String text) {
        cost = lineCost;
        try {
            return price(text);
        } finally {
            cost = null;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Cell cell(String text) {
        Cell number = Texts.number(text);
        if (number != null) {
            return number;
        }
        Texts.Text read = texts.of(text);
        if (read.plain().isPresent()) {
            return read.plain().get();
        }
        Set<Quantity> outer = used;
        used = NOTHING;
        try {
            BigDecimal value = read.formula().orElseThrow().value(this);
            return new Cell(text, Optional.of(value), Optional.empty(), List.copyOf(used));
        } catch (FaultyFormula e) {
            return new Cell(text, Optional.empty(), Optional.of(e.fault()), List.copyOf(used));
        } finally {
            used = outer;
        }
    }

    private void use(Collection<Quantity> quantities) {
        if (!quantities.isEmpty()) {
            if (used == NOTHING) {
                used = new LinkedHashSet<>();
            }
            used.addAll(quantities);
        }
    }

    /** The values that a text may read, which follow from others. */
    List<Kept<?>> needs(String text) {
        return needs(text, List.of());
    }

    /** Those of a text after those of others; a list of others that is empty may be unchangeable. */
    List<Kept<?>> needs(String text, List<Kept<?>> others) {
        if (text == null || Texts.isPlain(text) || text.isBlank()) {
            return others;
        }
        Texts.Text read = texts.of(text);
        if (read.globals().isEmpty() && read.accounts().isEmpty()) {
            return others;
        }
        List<Kept<?>> needs = others.isEmpty() ? new ArrayList<>(2) : others;
        for (String key : read.globals()) {
            needs.add(globals.of(key));
        }
        for (String key : read.accounts()) {
            sums.needs(key, needs);
        }
        return needs;
    }

    /** A cell of one that follows from itself. */
    static Cell circular(String text, String way) {
        String shown = text == null ? "" : text;
        return new Cell(shown, Optional.empty(),
                Optional.of(new Fault(Fault.Kind.CIRCULAR, 0, Math.max(1, shown.length()), way)), List.of());
    }

    @Override
    public BigDecimal global(Name name) {
        String key = name.key();
        if (cost != null && key.equals(COST)) {
            return cost;
        }
        List<Cell> cells = globals.of(key).get();
        if (cells.isEmpty()) {
            throw faulty(Fault.Kind.UNKNOWN_NAME, name.at(), name.end(), "There is no global " + name.name()
                    + "; add it or write another name");
        }
        if (cells.size() > 1) {
            throw faulty(Fault.Kind.BROKEN_GLOBAL, name.at(), name.end(), "Two globals are called " + name.name());
        }
        Cell cell = cells.getFirst();
        use(cell.used());
        return cell.value().orElseThrow(() -> faulty(Fault.Kind.BROKEN_GLOBAL, name.at(), name.end(), "The global "
                + name.name() + " has no value: " + cell.fault().map(Fault::message).orElse("")));
    }

    @Override
    public BigDecimal account(Total total) {
        List<Account> accounts = sums.numbered(Texts.key(total.number())).get();
        if (accounts.isEmpty()) {
            throw faulty(Fault.Kind.UNKNOWN_NAME, total.at(), total.end(), "There is no account " + total.number()
                    + "; add it or write another number");
        }
        if (accounts.size() > 1) {
            throw faulty(Fault.Kind.BROKEN_ACCOUNT, total.at(), total.end(), "Two accounts have the number "
                    + total.number());
        }
        AccountCost cost = sums.of(accounts.getFirst()).get();
        if (!cost.isComplete()) {
            throw faulty(Fault.Kind.BROKEN_ACCOUNT, total.at(), total.end(), "The account " + total.number()
                    + " is incomplete: one of its lines cannot be computed");
        }
        return cost.total();
    }

    @Override
    public BigDecimal quantity(Asked asked) {
        String says = asked.key().isEmpty() ? asked.name() : asked.name() + "(" + Formula.key(asked.key()) + ")";
        if (Texts.key(asked.name()).startsWith(OWN_PREFIX)) {
            throw faulty(Fault.Kind.SELF, asked.at(), asked.end(), says + " would make the budget follow from itself;"
                    + " use account(...) for the total of an account, a charge for a share of all");
        }
        Quantity quantity = known.quantity(asked.name(), asked.key()).orElseThrow(() -> faulty(
                Fault.Kind.UNKNOWN_QUANTITY, asked.at(), asked.end(), unanswered(asked.name(), says)));
        use(List.of(quantity));
        return quantity.value();
    }

    /** Where not one quantity of its kind is answered, the plug-in is missing; else the name is likely wrong. */
    private String unanswered(String name, String says) {
        String kind = name.substring(0, name.indexOf('.') + 1);
        return known.answers(kind) ? "Nobody can say " + says + "; check the name, or write a number"
                : "Nobody can say " + says + ": no plug-in that is here answers " + kind
                + "*; install the one that does, or write a number";
    }

    private static FaultyFormula faulty(Fault.Kind kind, int at, int end, String message) {
        return new FaultyFormula(new Fault(kind, at, end - at, message));
    }
}
