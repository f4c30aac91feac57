package org.backlot.resources.ui.lookahead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.resources.lookahead.Heading;
import org.backlot.resources.lookahead.Upcoming;

/**
 * A row of the look-ahead: a single thing, or many that it unfolds into. It stays the same object while what is under
 * it changes, so that it stays selected and unfolded.
 */
public final class AheadRow {

    private Heading heading;
    private List<AheadRow> below = List.of();

    private AheadRow(Heading heading) {
        this.heading = heading;
    }

    public Heading heading() {
        return heading;
    }

    /** What it unfolds into; nothing where it is a single thing. */
    public List<AheadRow> below() {
        return below;
    }

    /** The rows of one look-ahead after the other. */
    static final class Known {

        private record Of(Object day, Upcoming.Topic topic) {
        }

        private Map<Object, AheadRow> rows = Map.of();

        /** The rows of headings; those that were there before are the same. */
        List<AheadRow> rows(List<Heading> headings) {
            Map<Object, AheadRow> next = new HashMap<>();
            List<AheadRow> all = new ArrayList<>();
            for (Heading heading : headings) {
                all.add(row(heading, next));
            }
            rows = next;
            return all;
        }

        private AheadRow row(Heading heading, Map<Object, AheadRow> next) {
            Object key = heading.isMany() ? new Of(heading.date(), heading.topic()) : heading.lines().getFirst();
            AheadRow row = next.containsKey(key) ? new AheadRow(heading)
                    : rows.getOrDefault(key, new AheadRow(heading));
            next.put(key, row);
            row.heading = heading;
            row.below = heading.isMany() ? heading.lines().stream()
                    .map(line -> row(new Heading(List.of(line)), next)).toList() : List.of();
            return row;
        }
    }
}
