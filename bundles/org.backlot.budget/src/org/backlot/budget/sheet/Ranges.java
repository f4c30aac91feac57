package org.backlot.budget.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;

/** What is paid for lines that share the ceiling of a fringe, in the order of the budget. */
final class Ranges {

    private final Map<List<Object>, List<String>> paid = new HashMap<>();

    /**
     * The sum of the lines above one with which it shares the ceiling; empty where it shares it with none.
     *
     * @param own what is paid for the line itself
     */
    Optional<String> before(Line line, Fringe fringe, String own) {
        String word = word(line);
        if (fringe.getCeilingOf() != Ceiling.PERSON || word.isEmpty()) {
            return Optional.empty();
        }
        List<String> above = paid.computeIfAbsent(List.of(word, fringe), key -> new ArrayList<>());
        Optional<String> sum = above.isEmpty() ? Optional.empty() : Optional.of("(" + String.join("+", above) + ")");
        above.add(own);
        return sum;
    }

    /** A detail that says nothing is of the range of its line. */
    private static String word(Line line) {
        if (line.getRange() != null && !line.getRange().isBlank()) {
            return "=" + line.getRange().strip().toLowerCase(Locale.ROOT);
        }
        if (line.getSubject() != null && !line.getSubject().isBlank()) {
            return line.getSubject();
        }
        return line.eContainer() instanceof Line whole ? word(whole) : "";
    }
}
