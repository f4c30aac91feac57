package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;

/**
 * Which strips and banners of a board are selected, or which of its days: by click, with Ctrl one more, with Shift all
 * up to it, by arrow keys.
 */
public final class BoardSelection {

    private final Set<Item> items = new LinkedHashSet<>();
    private final Set<ShootDay> days = new LinkedHashSet<>();
    private Item anchor;
    private Item head;

    public boolean contains(Item item) {
        return items.contains(item);
    }

    public boolean contains(ShootDay day) {
        return days.contains(day);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The selected items in an order. */
    public List<Item> inOrder(List<Item> order) {
        return items.isEmpty() ? List.of() : order.stream().filter(items::contains).toList();
    }

    /** The selected days in an order. */
    public List<ShootDay> daysInOrder(List<ShootDay> order) {
        return order.stream().filter(days::contains).toList();
    }

    public void only(Item item) {
        these(List.of(item));
    }

    /** Exactly these. */
    public void these(Collection<? extends Item> all) {
        clear();
        items.addAll(all);
        anchor = items.isEmpty() ? null : items.iterator().next();
        head = anchor;
    }

    public void toggle(Item item) {
        days.clear();
        if (!items.remove(item)) {
            items.add(item);
        }
        anchor = item;
        head = item;
    }

    /** Everything from where the selection began to an item. */
    public void upTo(Item item, List<Item> order) {
        int from = anchor == null ? -1 : order.indexOf(anchor);
        int to = order.indexOf(item);
        if (from < 0 || to < 0) {
            only(item);
            return;
        }
        days.clear();
        items.clear();
        items.addAll(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        head = item;
    }

    /** A day as a whole; with others, or alone. */
    public void day(ShootDay day, boolean more) {
        items.clear();
        if (!more) {
            days.clear();
            days.add(day);
        } else if (!days.remove(day)) {
            days.add(day);
        }
    }

    public void clear() {
        items.clear();
        days.clear();
    }

    /** The item some places away from the one that was selected last; the first or last of all at the ends. */
    public Item away(int steps, List<Item> order) {
        if (order.isEmpty()) {
            return null;
        }
        int now = head == null ? -1 : order.indexOf(head);
        return order.get(Math.clamp(now + (now < 0 ? 1L : steps), 0, order.size() - 1));
    }

    /** Forgets what is not on the board any more. */
    public void keep(Collection<Item> there, Collection<ShootDay> daysThere) {
        if (!items.isEmpty()) {
            items.retainAll(new LinkedHashSet<>(there));
        }
        days.retainAll(new ArrayList<>(daysThere));
    }
}
