package org.backlot.ui.elements;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.model.Element;

/** What a person is asked before something is done to elements. */
public interface Asking {

    /**
     * A name.
     *
     * @param fault what is wrong with what was typed, or null
     */
    Optional<String> name(String title, String message, String proposal, Function<String, String> fault);

    /** Which of several is to be kept. */
    Optional<Element> kept(List<Element> elements, String message);

    /** Yes or no. */
    boolean sure(String title, String message, String verb);
}
