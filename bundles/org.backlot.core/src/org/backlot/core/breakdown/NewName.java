package org.backlot.core.breakdown;

import java.util.Locale;
import java.util.Set;

import org.backlot.core.model.Element;

/**
 * An element got another name, or became one with another element, and quantities that were asked by its name are now
 * asked by the new one: {@code schedule.workDays(ALICE)} is {@code schedule.workDays(ALICE COOPER)}.
 *
 * @param element    what has the new name
 * @param before     the name under which it was asked for
 * @param after      the name under which it is asked for now
 * @param quantities the names of those quantities, in lower case; others with the same key are meant for something else
 */
public record NewName(Element element, String before, String after, Set<String> quantities) {

    public NewName {
        quantities = Set.copyOf(quantities);
    }

    /** Whether a quantity that is asked with a key has to be asked by the new name. */
    public boolean isMeant(String quantity, String key) {
        return before.equalsIgnoreCase(key) && quantities.contains(quantity.toLowerCase(Locale.ROOT));
    }
}
