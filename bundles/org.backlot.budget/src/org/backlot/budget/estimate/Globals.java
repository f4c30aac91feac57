package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Global;

/** What the globals of a budget come to, by name. Where two have the same name, neither counts. */
final class Globals {

    private final Readings readings;
    private final Named<Global> named = new Named<>();
    private final Map<String, Kept<List<Cell>>> kept = new HashMap<>();
    private Cells cells;

    Globals(Readings readings) {
        this.readings = readings;
    }

    void computeWith(Cells computing) {
        this.cells = computing;
    }

    void add(String name, Global global) {
        named.add(name, global);
        forget(name);
    }

    void remove(String name, Global global) {
        named.remove(name, global);
        forget(name);
    }

    void forget(String name) {
        Kept<?> value = kept.get(Texts.key(name));
        if (value != null) {
            value.forget();
        }
    }

    /** The cells of all globals of a name, in no order. */
    Kept<List<Cell>> of(String key) {
        return kept.computeIfAbsent(key, k -> new Kept<>(readings, () -> values(k)).needing(() -> needs(k))
                .named(() -> called(k)).breaking(way -> named.of(k).stream()
                        .map(global -> Cells.circular(global.getValue(), way)).toList()));
    }

    private List<Cell> values(String key) {
        List<Global> same = named.of(key);
        return same.size() == 1 ? List.of(cells.price(same.getFirst().getValue()))
                : same.stream().map(Globals::ambiguous).toList();
    }

    private List<Kept<?>> needs(String key) {
        List<Kept<?>> needs = new ArrayList<>();
        if (named.of(key).size() == 1) {
            cells.needs(named.of(key).getFirst().getValue(), needs);
        }
        return needs;
    }

    private String called(String key) {
        return named.of(key).stream().findFirst().map(Global::getName).orElse(key);
    }

    /** What each comes to, in the order of the budget. */
    Map<Global, Cell> all(List<Global> globals) {
        Map<Global, Cell> all = new LinkedHashMap<>();
        for (Global global : globals) {
            String key = Texts.key(global.getName());
            List<Cell> same = of(key).get();
            all.put(global, same.size() == 1 ? same.getFirst() : ambiguous(global));
        }
        return all;
    }

    private static Cell ambiguous(Global global) {
        return new Cell(global.getValue() == null ? "" : global.getValue(), Optional.empty(),
                Optional.of(new Fault(Fault.Kind.UNKNOWN_NAME, 0, 1,
                        "Two globals are called " + global.getName() + "; give one another name")), List.of());
    }
}
