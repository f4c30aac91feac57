package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.estimate.Owings.Owes;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.rule.Spend;

/** Lines of one person, which share the ceilings of fringes: used up in the order of the budget. */
final class Ranges {

    private final Readings readings;
    private final Pays pays;
    private final Owings owings;
    private final Map<Line, String> words = new IdentityHashMap<>();
    private final Map<String, Set<Line>> members = new HashMap<>();
    private final Map<String, Map<Fringe, Kept<Map<Line, Owes>>>> kept = new HashMap<>();

    Ranges(Readings readings, Pays pays, Owings owings) {
        this.readings = readings;
        this.pays = pays;
        this.owings = owings;
    }

    /** Takes a line in; once more where its word has changed. */
    void add(Line line) {
        remove(line);
        String word = word(line);
        if (!word.isEmpty()) {
            words.put(line, word);
            members.computeIfAbsent(word, w -> new LinkedHashSet<>(2)).add(line);
            forget(word);
        }
    }

    void remove(Line line) {
        String word = words.remove(line);
        if (word != null) {
            members.get(word).remove(line);
            forget(word);
        }
    }

    /** Forgets what the lines of the range of a line owe. */
    void forget(Line line) {
        String word = words.get(line);
        if (word != null) {
            forget(word);
        }
    }

    private void forget(String word) {
        kept.getOrDefault(word, Map.of()).values().forEach(Kept::forget);
    }

    /** Forgets what all ranges owe: the order of the budget has changed. */
    void forget() {
        kept.values().forEach(fringes -> fringes.values().forEach(Kept::forget));
    }

    /** The word that the lines of a range have in common; blank for a line that shares with none. */
    private static String word(Line line) {
        if (line.getRange() != null && !line.getRange().isBlank()) {
            return "=" + Texts.key(line.getRange());
        }
        if (line.getSubject() != null && !line.getSubject().isBlank()) {
            return line.getSubject();
        }
        return line.eContainer() instanceof Line whole ? word(whole) : "";
    }

    /** What the lines of a range owe by a fringe; empty for a line that shares its ceiling with none. */
    Optional<Kept<Map<Line, Owes>>> of(Line line, Fringe fringe) {
        String word = Conditions.isShared(fringe) ? words.get(line) : null;
        return word == null ? Optional.empty() : Optional.of(kept.computeIfAbsent(word, w -> new IdentityHashMap<>(2))
                .computeIfAbsent(fringe, f -> new Kept<>(readings, () -> owe(word, f)).needing(() -> needs(word, f))));
    }

    private List<Line> sharing(String word, Fringe fringe) {
        return members.getOrDefault(word, Set.of()).stream().filter(line -> line.getFringes().contains(fringe))
                .sorted(Place.ORDER).toList();
    }

    private List<Kept<?>> needs(String word, Fringe fringe) {
        List<Kept<?>> needs = new ArrayList<>();
        sharing(word, fringe).forEach(line -> needs.add(pays.of(line)));
        return needs;
    }

    private Map<Line, Owes> owe(String word, Fringe fringe) {
        Map<Line, Owes> owe = new IdentityHashMap<>();
        Spend before = Spend.NOTHING;
        for (Line line : sharing(word, fringe)) {
            Owes owes = owings.owes(line, pays.of(line).get(), fringe, before);
            owe.put(line, owes);
            before = owes.after();
        }
        return owe;
    }
}
