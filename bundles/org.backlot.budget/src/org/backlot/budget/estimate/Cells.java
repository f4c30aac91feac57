package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.formula.Names;
import org.backlot.budget.model.Global;
import org.backlot.core.question.Quantity;

/**
 * Computes cells over the globals of a budget and the quantities that are known. A global is computed once, when it is
 * first used, wherever it stands. A cell depends on nothing but its text, these globals and quantities, so that one
 * who knows what changed needs to compute no others again.
 */
final class Cells implements Names {

    /** What the budget section itself answers, which its own formulas may not ask for. */
    static final String OWN_PREFIX = "budget.";

    private static final int DEEPEST = 200;

    private final Map<String, Quantity> quantities = new HashMap<>();
    private final Map<String, Global> globals = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, Cell> globalCells = new HashMap<>();
    private final Map<String, Object> parsed = new HashMap<>();
    private final Deque<String> computing = new ArrayDeque<>();
    private final Map<String, String> circular = new HashMap<>();
    private final Deque<Set<Quantity>> used = new ArrayDeque<>();

    Cells(List<Global> all, List<Quantity> known) {
        known.forEach(quantity -> quantities.putIfAbsent(key(quantity.name(), quantity.key()), quantity));
        for (Global global : all) {
            String name = key(global);
            if (globals.putIfAbsent(name, global) != null) {
                twice.add(name);
            }
        }
    }

    private static String key(Global global) {
        return global.getName() == null ? "" : global.getName().strip().toLowerCase(Locale.ROOT);
    }

    private static String key(String name, String key) {
        return name.toLowerCase(Locale.ROOT) + '(' + key.strip().toLowerCase(Locale.ROOT) + ')';
    }

    /**
     * The value of a cell.
     *
     * @param standard what a blank cell counts as
     */
    Cell cell(String text, BigDecimal standard) {
        if (text == null || text.isBlank()) {
            return new Cell("", Optional.of(standard), Optional.empty(), List.of());
        }
        used.push(new LinkedHashSet<>());
        try {
            BigDecimal value = formula(text).value(this);
            return new Cell(text, Optional.of(value), Optional.empty(), List.copyOf(used.peek()));
        } catch (FaultyFormula e) {
            return new Cell(text, Optional.empty(), Optional.of(e.fault()), List.copyOf(used.peek()));
        } finally {
            used.pop();
        }
    }

    private Formula formula(String text) {
        Object read = parsed.computeIfAbsent(text, t -> {
            try {
                return Formula.parse(t);
            } catch (FaultyFormula e) {
                return e;
            }
        });
        if (read instanceof FaultyFormula faulty) {
            throw faulty;
        }
        return (Formula) read;
    }

    /** What every global comes to, in the order of the budget. */
    Map<Global, Cell> globals(List<Global> all) {
        Map<Global, Cell> cells = new LinkedHashMap<>();
        for (Global global : all) {
            String name = key(global);
            Cell cell = globals.get(name) == global ? globalCell(name) : cell(global.getValue(), BigDecimal.ZERO);
            cells.put(global, twice.contains(name) ? ambiguous(global, cell) : cell);
        }
        return cells;
    }

    private static Cell ambiguous(Global global, Cell cell) {
        return new Cell(cell.text(), Optional.empty(), Optional.of(new Fault(Fault.Kind.UNKNOWN_NAME, 0, 1,
                "Two globals are called " + global.getName() + "; give one another name")), cell.used());
    }

    @Override
    public BigDecimal global(Name name) {
        String key = name.name().toLowerCase(Locale.ROOT);
        if (!globals.containsKey(key)) {
            throw faulty(Fault.Kind.UNKNOWN_NAME, name.at(), name.end(), "There is no global " + name.name()
                    + "; add it or write another name");
        }
        if (twice.contains(key)) {
            throw faulty(Fault.Kind.BROKEN_GLOBAL, name.at(), name.end(), "Two globals are called " + name.name());
        }
        if (computing.contains(key)) {
            rememberCircle(key);
            throw faulty(Fault.Kind.CIRCULAR, name.at(), name.end(), circular.get(key));
        }
        if (computing.size() >= DEEPEST) {
            throw faulty(Fault.Kind.ARITHMETIC, name.at(), name.end(), "Globals that use globals go more than "
                    + DEEPEST + " deep here");
        }
        Cell cell = globalCell(key);
        used.peek().addAll(cell.used());
        if (circular.containsKey(key) && computing.stream().anyMatch(circular::containsKey)) {
            throw faulty(Fault.Kind.CIRCULAR, name.at(), name.end(), circular.get(key));
        }
        return cell.value().orElseThrow(() -> faulty(Fault.Kind.BROKEN_GLOBAL, name.at(), name.end(), "The global "
                + name.name() + " has no value: " + cell.fault().map(Fault::message).orElse("")));
    }

    private Cell globalCell(String key) {
        Cell known = globalCells.get(key);
        if (known != null) {
            return known;
        }
        computing.push(key);
        try {
            Cell cell = cell(globals.get(key).getValue(), BigDecimal.ZERO);
            globalCells.put(key, cell);
            return cell;
        } finally {
            computing.pop();
        }
    }

    /** Remembers everybody in the circle that closes at a global, each with the way round. */
    private void rememberCircle(String key) {
        List<String> members = computing.stream().takeWhile(name -> !name.equals(key)).toList();
        StringBuilder way = new StringBuilder(globals.get(key).getName());
        members.reversed().forEach(name -> way.append(" uses ").append(globals.get(name).getName()).append(", which"));
        way.append(" uses ").append(globals.get(key).getName());
        circular.put(key, way.toString());
        members.forEach(name -> circular.put(name, way.toString()));
    }

    @Override
    public BigDecimal quantity(Asked asked) {
        String says = asked.key().isEmpty() ? asked.name() : asked.name() + "(" + Formula.key(asked.key()) + ")";
        if (asked.name().toLowerCase(Locale.ROOT).startsWith(OWN_PREFIX)) {
            throw faulty(Fault.Kind.SELF, asked.at(), asked.end(), says + " would make the budget follow from itself;"
                    + " use a charge for a share of the total");
        }
        Quantity quantity = quantities.get(key(asked.name(), asked.key()));
        if (quantity == null) {
            throw faulty(Fault.Kind.UNKNOWN_QUANTITY, asked.at(), asked.end(), unanswered(asked.name(), says));
        }
        used.peek().add(quantity);
        return quantity.value();
    }

    /** Where not one quantity of its kind is answered, the plug-in is missing; else the name is likely wrong. */
    private String unanswered(String name, String says) {
        String kind = name.substring(0, name.indexOf('.') + 1);
        boolean installed = quantities.values().stream().anyMatch(known -> known.name().regionMatches(true, 0, kind, 0,
                kind.length()));
        return installed ? "Nobody can say " + says + "; check the name, or write a number"
                : "Nobody can say " + says + ": no plug-in that is here answers " + kind
                + "*; install the one that does, "
                        + "or write a number";
    }

    private static FaultyFormula faulty(Fault.Kind kind, int at, int end, String message) {
        return new FaultyFormula(new Fault(kind, at, end - at, message));
    }
}
