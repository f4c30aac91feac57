package org.backlot.resources.book;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.core.session.Use;
import org.eclipse.emf.ecore.EObject;

/** What names entries of the book, in any section, as a person is told before they are taken away. */
public final class Uses {

    private Uses() {
    }

    /** {@code "2 bookings, 1 requirement"}; the empty string where nothing does. What goes along does not count. */
    public static String of(Session session, Collection<? extends Identified> entries) {
        Set<EObject> counted = new HashSet<>(entries);
        Map<String, Integer> counts = new TreeMap<>();
        for (Identified entry : entries) {
            for (Use use : session.uses(entry)) {
                if (!use.goesAlong() && counted.add(use.by())) {
                    counts.merge(use.by().eClass().getName(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().map(count -> count.getValue() + " " + words(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(String type, int count) {
        String words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        if (count == 1) {
            return words;
        }
        return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
    }
}
