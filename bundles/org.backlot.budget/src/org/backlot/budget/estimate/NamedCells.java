package org.backlot.budget.estimate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.model.Global;

/** Globals and what each comes to. It never changes; looked up by global only where somebody asks. */
final class NamedCells {

    private final List<Global> globals;
    private final List<List<Cell>> named;
    private Map<Global, Cell> cells;

    /** @param named for each global the cells of all that have its name */
    NamedCells(List<Global> globals, List<List<Cell>> named) {
        this.globals = globals;
        this.named = named;
    }

    /** The cell of each, in the order of the budget. */
    synchronized Map<Global, Cell> cells() {
        if (cells == null) {
            Map<Global, Cell> all = LinkedHashMap.newLinkedHashMap(globals.size());
            for (int i = 0; i < globals.size(); i++) {
                List<Cell> same = named.get(i);
                all.put(globals.get(i), same.size() == 1 ? same.getFirst() : Globals.ambiguous(globals.get(i)));
            }
            cells = Collections.unmodifiableMap(all);
        }
        return cells;
    }
}
