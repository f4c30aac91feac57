package org.backlot.ui.elements;

import java.util.Arrays;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;

/** Elements and words as a person types them in one cell: with commas between them. */
final class ElementNames {

    private ElementNames() {
    }

    /** What stands between the commas. */
    static List<String> parts(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(",")).map(String::strip).filter(p -> !p.isEmpty())
                .distinct().toList();
    }

    /**
     * The elements of some names; of a name that several categories have, the first of the breakdown.
     *
     * @throws IllegalArgumentException if there is none of a name
     */
    static List<Element> of(Production production, String text) {
        return parts(text).stream().map(name -> production.getElements().stream()
                .filter(element -> name.equalsIgnoreCase(element.getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no element " + name
                        + "; type names of elements as they stand here, with commas between them"))).toList();
    }
}
