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
        private final List<Value> owed = new ArrayList<>(0);

        private void forget() {
            for (int i = 0; i < owed.size(); i++) {
                owed.get(i).forget();
            }
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
        Range range = byWord.get(word);
        if (range == null) {
            range = new Range();
            byWord.put(word, range);
        }
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
    Kept<Shared> of(LineNodes.Node node, Fringe fringe) {
        Range range = Conditions.isShared(fringe) ? node.range : null;
        if (range == null) {
            return null;
        }
        for (int i = 0; i < range.owed.size(); i++) {
            if (range.owed.get(i).fringe == fringe) {
                return range.owed.get(i);
            }
        }
        Value shared = new Value(range, fringe);
        range.owed.add(shared);
        return shared;
    }

    /** What the lines of one range owe by one fringe. */
    private final class Value extends Kept<Shared> {
        private final Range range;
        private final Fringe fringe;

        Value(Range range, Fringe fringe) {
            super(readings);
            this.range = range;
            this.fringe = fringe;
        }

        @Override
        List<Kept<?>> needs() {
            List<Kept<?>> needs = new ArrayList<>();
            sharing(range, fringe).forEach(line -> needs.add(pays.of(line)));
            return needs;
        }

        @Override
        Shared make() {
            return owe(range, fringe);
        }
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
