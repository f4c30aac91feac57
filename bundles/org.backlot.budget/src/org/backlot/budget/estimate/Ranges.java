package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final LineNodes nodes;

    /** The lines of one word, in no order, and what they owe by each fringe whose ceiling they share. */
    static final class Range {
        private final List<Line> members = new ArrayList<>(2);
        private Map<Fringe, Kept<Shared>> owed = Map.of();

        private void forget() {
            owed.values().forEach(Kept::forget);
        }

        private void add(Fringe fringe, Kept<Shared> kept) {
            if (owed.isEmpty()) {
                owed = new HashMap<>(2);
            }
            owed.put(fringe, kept);
        }
    }

    /** What each of some lines owes, in the order of the budget. Few share a ceiling, so they are looked through. */
    record Shared(List<Line> lines, List<Owes> owes) {

        Owes of(Line line) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i) == line) {
                    return owes.get(i);
                }
            }
            throw new IllegalStateException("The line does not share the ceiling");
        }
    }

    Ranges(Readings readings, Pays pays, Owings owings, LineNodes nodes) {
        this.nodes = nodes;
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
        LineNodes.Node node = nodes.of(line);
        if (node.range != null) {
            leave(node.range, line);
        }
        node.range = range;
        range.members.add(line);
        range.forget();
    }

    void remove(Line line) {
        LineNodes.Node node = nodes.of(line);
        if (node.range != null) {
            leave(node.range, line);
            node.range = null;
        }
    }

    private static void leave(Range range, Line line) {
        range.members.removeIf(member -> member == line);
        range.forget();
    }

    /** Forgets what the lines of the range of a line owe. */
    void forget(Line line) {
        Range range = nodes.of(line).range;
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
    Kept<Shared> of(Line line, Fringe fringe) {
        Range range = Conditions.isShared(fringe) ? nodes.of(line).range : null;
        if (range == null) {
            return null;
        }
        Kept<Shared> shared = range.owed.get(fringe);
        if (shared == null) {
            shared = new Kept<>(readings, () -> owe(range, fringe)).needing(() -> needs(range, fringe));
            range.add(fringe, shared);
        }
        return shared;
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

    private Shared owe(Range range, Fringe fringe) {
        List<Line> lines = sharing(range, fringe);
        List<Owes> all = new ArrayList<>(lines.size());
        Spend before = Spend.NOTHING;
        for (Line line : lines) {
            Owes owes = owings.owes(line, pays.of(line).get(), fringe, before);
            all.add(owes);
            before = owes.after();
        }
        return new Shared(lines, all);
    }
}
