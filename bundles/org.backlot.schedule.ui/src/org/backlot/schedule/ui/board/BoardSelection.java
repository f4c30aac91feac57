package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.schedule.model.Item;

/** Which items of a board are selected: by click, with Ctrl one more, with Shift all up to it, by arrow keys. */
public final class BoardSelection {

    private final Set<Item> items = new LinkedHashSet<>();
    private Item anchor;
    private Item head;

    public Set<Item> items() {
        return Set.copyOf(items);
    }

    public boolean contains(Item item) {
        return items.contains(item);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The selected items in the order of the board. */
    public List<Item> inOrder(List<BoardRow> rows) {
        return rows.stream().map(BoardRow::item).filter(items::contains).toList();
    }

    public void only(Item item) {
        items.clear();
        items.add(item);
        anchor = item;
        head = item;
    }

    public void toggle(Item item) {
        if (!items.remove(item)) {
            items.add(item);
        }
        anchor = item;
        head = item;
    }

    /** Everything from where the selection began to an item. */
    public void upTo(Item item, List<BoardRow> rows) {
        List<Item> all = shown(rows);
        int from = anchor == null ? -1 : all.indexOf(anchor);
        int to = all.indexOf(item);
        if (from < 0 || to < 0) {
            only(item);
            return;
        }
        items.clear();
        items.addAll(all.subList(Math.min(from, to), Math.max(from, to) + 1));
        head = item;
    }

    /** The item some rows away from the one that was selected last; the first or last of all at the ends. */
    public Item away(int steps, List<BoardRow> rows) {
        List<Item> all = shown(rows);
        if (all.isEmpty()) {
            return null;
        }
        int now = head == null ? -1 : all.indexOf(head);
        return all.get(Math.clamp(now + (now < 0 ? 1 : steps), 0, all.size() - 1));
    }

    /** Forgets what is not on the board any more. */
    public void keep(List<BoardRow> rows) {
        items.retainAll(shown(rows));
    }

    private static List<Item> shown(List<BoardRow> rows) {
        return new ArrayList<>(rows.stream().map(BoardRow::item).filter(item -> item != null).toList());
    }
}
