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

/** The rows of lines that share the ceiling of a fringe, in the order of the budget. */
final class Ranges {

    private final Map<List<Object>, List<Integer>> rows = new HashMap<>();

    /** The sum of the lines above one with which it shares the ceiling; empty where it shares it with none. */
    Optional<String> before(Line line, Fringe fringe, int row) {
        String word = line.getRange() != null && !line.getRange().isBlank()
                ? "=" + line.getRange().strip().toLowerCase(Locale.ROOT) : line.getSubject();
        if (fringe.getCeilingOf() != Ceiling.PERSON || word == null || word.isBlank()) {
            return Optional.empty();
        }
        List<Integer> above = rows.computeIfAbsent(List.of(word, fringe), key -> new ArrayList<>());
        Optional<String> sum = above.isEmpty() ? Optional.empty()
                : Optional.of("(" + String.join("+", above.stream().map(r -> "G" + r).toList()) + ")");
        above.add(row);
        return sum;
    }
}
