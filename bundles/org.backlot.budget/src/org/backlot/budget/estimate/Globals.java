package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Global;

/** What the globals of a budget come to, by name. Where two have the same name, neither counts. */
final class Globals {

    private final Readings readings;
    private final Named<Global> named = new Named<>();
    private final Map<String, Value> kept = new HashMap<>();
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
        Value value = kept.get(Texts.key(name));
        if (value != null) {
            value.forget();
        }
    }

    /** The cells of all globals of a name, in no order. */
    Kept<List<Cell>> of(String key) {
        Value value = kept.get(key);
        if (value == null) {
            value = new Value(key);
            kept.put(key, value);
        }
        return value;
    }

    /** The cells of one name. */
    private final class Value extends Kept<List<Cell>> {
        private final String key;

        Value(String key) {
            super(readings);
            this.key = key;
        }

        @Override
        List<Cell> make() {
            List<Global> same = named.of(key);
            return same.size() == 1 ? List.of(cells.price(same.getFirst().getValue()))
                    : same.stream().map(Globals::ambiguous).toList();
        }

        @Override
        List<Kept<?>> needs() {
            return named.of(key).size() == 1 ? cells.needs(named.of(key).getFirst().getValue()) : List.of();
        }

        @Override
        String name() {
            return named.of(key).stream().findFirst().map(Global::getName).orElse(key);
        }

        @Override
        boolean canBreak() {
            return true;
        }

        @Override
        List<Cell> broken(String way) {
            return named.of(key).stream().map(global -> Cells.circular(global.getValue(), way)).toList();
        }
    }

    /** What each of some comes to, in their order. */
    All all(List<Global> globals) {
        return new All(globals);
    }

    /** The values of all globals. Which these are does not change: for others another is made. */
    final class All extends Kept<NamedCells> {
        private final List<Global> globals;
        private final Many<List<Cell>> values;

        private All(List<Global> globals) {
            super(readings);
            this.globals = List.copyOf(globals);
            List<Kept<List<Cell>>> all = new ArrayList<>(globals.size());
            globals.forEach(global -> all.add(of(Texts.key(global.getName()))));
            this.values = new Many<>(all);
        }

        @Override
        NamedCells make() {
            return new NamedCells(globals, values.values((before, now) -> { }));
        }

        @Override
        void lost(Kept<?> read) {
            values.lost(read);
        }
    }

    static Cell ambiguous(Global global) {
        return new Cell(global.getValue() == null ? "" : global.getValue(), Optional.empty(),
                Optional.of(new Fault(Fault.Kind.UNKNOWN_NAME, 0, 1,
                        "Two globals are called " + global.getName() + "; give one another name")), List.of());
    }
}
