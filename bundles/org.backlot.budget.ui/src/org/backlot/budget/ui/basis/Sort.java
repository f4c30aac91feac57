package org.backlot.budget.ui.basis;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.budget.model.Budget;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.eclipse.emf.common.util.EList;

/**
 * One sort of things that the figures of a budget follow from, as the set-up lists it.
 *
 * @param label   of the list: "Fringes"
 * @param one     what one is called: "fringe"
 * @param of      where they stand in the budget
 * @param name    what one is called in the names of steps
 * @param add     makes one at the end of its list; runs inside an edit
 * @param remove  takes one away; runs inside an edit
 */
public record Sort<T extends Identified>(String label, String one, String icon, Class<T> type,
        Function<Budget, EList<T>> of, Function<? super T, String> name, List<Column<T, ?>> columns,
        Function<Budget, T> add, Remover<T> remove) {

    /** Takes one away. */
    @FunctionalInterface
    public interface Remover<T> {
        void remove(Budget budget, T gone, Session session);
    }

    /** The same, where a thing may be taken away only if something allows it; that throws else, with what to do. */
    public Sort<T> whereUnused(BiConsumer<Budget, T> require) {
        return new Sort<>(label, one, icon, type, of, name, columns, add, (budget, gone, session) -> {
            require.accept(budget, gone);
            remove.remove(budget, gone, session);
        });
    }

    /** A sort whose things are made anew and taken away like any object. */
    public static <T extends Identified> Sort<T> of(String label, String one, String icon, Class<T> type,
            Function<Budget, EList<T>> of, Function<? super T, String> name, List<Column<T, ?>> columns,
            Supplier<T> fresh) {
        return new Sort<>(label, one, icon, type, of, name, columns, budget -> {
            T made = fresh.get();
            Ids.of(made);
            of.apply(budget).add(made);
            return made;
        }, (budget, gone, session) -> session.delete(gone));
    }
}
