package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.Owings.Owes;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.rule.Spend;

/** Lines of one person, which share the ceilings of fringes: used up in the order of the budget. */
final class Ranges {

    private final Readings readings;
    private final Pays pays;
    private final Owings owings;
    private final Map<String, Range> byWord = new HashMap<>();
    private final Map<Line, Range> byLine;

    /** The lines of one word, in no order, and what they owe by each fringe whose ceiling they share. */
    private record Range(List<Line> members, Map<Fringe, Kept<Map<Line, Owes>>> owed) {

        Range() {
            this(new ArrayList<>(2), new HashMap<>(2));
        }

        void forget() {
            owed.values().forEach(Kept::forget);
        }
    }

    Ranges(Readings readings, Pays pays, Owings owings, int expected) {
        this.byLine = new IdentityHashMap<>(expected);
        this.readings = readings;
        this.pays = pays;
        this.owings = owings;
    }

    /** Takes a line in; once more where its word has changed. */
    void add(Line line) {
        String word = word(line);
        if (word.isEmpty()) {
            remove(line);
            return;
        }
        Range range = byWord.computeIfAbsent(word, w -> new Range());
        Range before = byLine.put(line, range);
        if (before != null) {
            leave(before, line);
        }
        range.members.add(line);
        range.forget();
    }

    void remove(Line line) {
        Range range = byLine.remove(line);
        if (range != null) {
            leave(range, line);
        }
    }

    private static void leave(Range range, Line line) {
        range.members.removeIf(member -> member == line);
        range.forget();
    }

    /** Forgets what the lines of the range of a line owe. */
    void forget(Line line) {
        Range range = byLine.get(line);
        if (range != null) {
            range.forget();
        }
    }

    /** Forgets what all ranges owe: the order of the budget has changed. */
    void forget() {
        byWord.values().forEach(Range::forget);
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

    /** What the lines of a range owe by a fringe; null for a line that shares its ceiling with none. */
    Kept<Map<Line, Owes>> of(Line line, Fringe fringe) {
        Range range = Conditions.isShared(fringe) ? byLine.get(line) : null;
        if (range == null) {
            return null;
        }
        return range.owed.computeIfAbsent(fringe, f -> new Kept<>(readings, () -> owe(range, f))
                .needing(() -> needs(range, f)));
    }

    private static List<Line> sharing(Range range, Fringe fringe) {
        List<Line> sharing = new ArrayList<>(range.members.size());
        for (Line line : range.members) {
            if (line.getFringes().contains(fringe)) {
                sharing.add(line);
            }
        }
        if (sharing.size() > 1) {
            sharing.sort(Place.ORDER);
        }
        return sharing;
    }

    private List<Kept<?>> needs(Range range, Fringe fringe) {
        List<Kept<?>> needs = new ArrayList<>();
        sharing(range, fringe).forEach(line -> needs.add(pays.of(line)));
        return needs;
    }

    private Map<Line, Owes> owe(Range range, Fringe fringe) {
        Map<Line, Owes> owe = new IdentityHashMap<>();
        Spend before = Spend.NOTHING;
        for (Line line : sharing(range, fringe)) {
            Owes owes = owings.owes(line, pays.of(line).get(), fringe, before);
            owe.put(line, owes);
            before = owes.after();
        }
        return owe;
    }
}
