package org.backlot.budget.estimate;

import java.util.IdentityHashMap;
import java.util.Map;

import org.backlot.budget.model.Line;

/** What is kept of each line, in one place, as there are very many. */
final class LineNodes {

    private final Map<Line, Node> nodes;

    /** What is kept of one line; null where nobody asked for it yet. */
    static final class Node {
        final Line line;
        Kept<Pay> pay;
        Kept<LineCost> cost;
        Ranges.Range range;

        private Node(Line line) {
            this.line = line;
        }
    }

    /** @param expected about how many lines there are */
    LineNodes(int expected) {
        nodes = new IdentityHashMap<>(expected);
    }

    Node of(Line line) {
        Node node = nodes.get(line);
        if (node == null) {
            node = new Node(line);
            nodes.put(line, node);
        }
        return node;
    }

    void drop(Line line) {
        nodes.remove(line);
    }
}
