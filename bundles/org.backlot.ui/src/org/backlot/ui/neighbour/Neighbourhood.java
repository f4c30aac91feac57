package org.backlot.ui.neighbour;

import java.util.List;

import org.backlot.core.SavedProduction;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.ui.kit.Column;

/**
 * What a section keeps of other productions.
 *
 * @param <N> what it keeps of one of them
 */
public interface Neighbourhood<N extends Identified> {

    /**
     * What is kept of one.
     *
     * @param title its title then
     * @param file  where it is
     * @param at    when it was read, ISO 8601, local time; or null
     * @param saved when it had been saved then, as {@link SavedProduction#stamp} says; or null
     */
    record Kept(String title, String file, String at, String saved) {
    }

    /** For what they are read: a sentence or two for people. */
    String purpose();

    /** Under which the widths of the columns are remembered. */
    String id();

    /** The model classes whose changes concern it. */
    List<Class<?>> types();

    /** The productions that were read. */
    List<N> of(Production production);

    /** What is kept of one. */
    Kept kept(N neighbour);

    /** How much was found there. */
    Column<N, Integer> count();

    /** What is done, as the person would say it: {@code "Compare with Pier Nine"}. */
    String step(String title);

    /**
     * Keeps what was read, in the place of what was read of the same file before; inside an edit.
     *
     * @return what came of it, a sentence for people
     */
    String take(Production production, SavedProduction other);
}
