package org.backlot.ui.elements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Suggestion;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Suggestions under their categories, each with its sentence, in which its words are marked. */
final class SuggestionTree {

    private static final int SENTENCE = 2;

    private final Desk desk;
    private final Categories categories;
    private final Tree tree;
    private final Map<String, List<SuggestionRow>> groups = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private Consumer<Suggestion> select = suggestion -> {
    };

    SuggestionTree(Composite parent, Desk desk, Categories categories) {
        this.desk = desk;
        this.categories = categories;
        tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        column("Suggestion", 180);
        column("Scene", 54);
        column("In the script", 460);
        column("Why", 200);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.EraseItem, this::erase);
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.Selection, e -> rows().stream().findFirst()
                .ifPresent(row -> select.accept(row.suggestion())));
        tree.addListener(SWT.Collapse, e -> closed.add((String) e.item.getData("group")));
        tree.addListener(SWT.Expand, e -> closed.remove(e.item.getData("group")));
    }

    private void column(String label, int width) {
        var column = new TreeColumn(tree, SWT.NONE);
        column.setText(label);
        column.setWidth(width);
    }

    /** Runs these at Enter (or a double click on a suggestion) and at Delete, with what is selected. */
    SuggestionTree keys(Runnable enter, Runnable delete) {
        tree.addListener(SWT.DefaultSelection, e -> enter.run());
        tree.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                delete.run();
                e.doit = false;
            }
        });
        return this;
    }

    /** Is told of the first suggestion that a person selects. */
    SuggestionTree onSelect(Consumer<Suggestion> listener) {
        select = listener;
        return this;
    }

    /** Shows these, and keeps the place of the selection. */
    void show(List<SuggestionRow> rows) {
        Place before = place();
        groups.clear();
        categories.all().forEach(category -> groups.put(category.id(), new ArrayList<>()));
        rows.forEach(row -> groups.computeIfAbsent(row.suggestion().category(), id -> new ArrayList<>()).add(row));
        groups.values().removeIf(List::isEmpty);
        tree.setRedraw(false);
        tree.deselectAll();
        tree.clearAll(true);
        tree.setItemCount(groups.size());
        int index = 0;
        for (Map.Entry<String, List<SuggestionRow>> group : groups.entrySet()) {
            TreeItem item = tree.getItem(index++);
            name(item, group.getKey(), group.getValue());
            item.setItemCount(group.getValue().size());
            item.setExpanded(!closed.contains(group.getKey()));
        }
        select(before);
        tree.setRedraw(true);
    }

    private void name(TreeItem item, String group, List<SuggestionRow> rows) {
        item.setData("group", group);
        item.setText(0, name(group) + " (" + rows.size() + ")");
    }

    private String name(String category) {
        return category.equals(Suggestion.WEATHER) ? "Weather" : categories.nameOf(category);
    }

    private void fill(Event event) {
        var item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            List<String> ids = List.copyOf(groups.keySet());
            if (event.index < ids.size()) {
                name(item, ids.get(event.index), groups.get(ids.get(event.index)));
                item.setItemCount(groups.get(ids.get(event.index)).size());
            }
            return;
        }
        List<SuggestionRow> rows = groups.getOrDefault(parent.getData("group"), List.of());
        if (event.index < rows.size()) {
            SuggestionRow row = rows.get(event.index);
            item.setData(row);
            item.setText(new String[] {row.suggestion().name(), row.scene(), row.sentence().toString(),
                    row.suggestion().why().says()});
        }
    }

    /** Where the first selected row stands: its group and its place in it. */
    private record Place(String group, int index) {
    }

    private Place place() {
        TreeItem[] items = tree.getSelection();
        if (items.length == 0) {
            return null;
        }
        TreeItem parent = items[0].getParentItem();
        return parent == null ? new Place((String) items[0].getData("group"), -1)
                : new Place((String) parent.getData("group"), parent.indexOf(items[0]));
    }

    /** Selects the row at a place, or the last before it, so that one suggestion after the other can be judged. */
    private void select(Place place) {
        if (place == null || !groups.containsKey(place.group())) {
            return;
        }
        TreeItem group = tree.getItem(List.copyOf(groups.keySet()).indexOf(place.group()));
        int last = group.getItemCount() - 1;
        TreeItem item = place.index() < 0 ? group : group.getItem(Math.min(place.index(), last));
        tree.setSelection(item);
        item.getText();
        rows().stream().findFirst().ifPresent(row -> select.accept(row.suggestion()));
    }

    /** What is selected; a category stands for everything in it. */
    List<SuggestionRow> rows() {
        List<SuggestionRow> rows = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getParentItem() == null) {
                rows.addAll(groups.getOrDefault(item.getData("group"), List.of()));
            } else if (item.getData() instanceof SuggestionRow row) {
                rows.add(row);
            }
        }
        return rows.stream().distinct().toList();
    }

    /** The tree itself, to be laid out and focused. */
    Tree control() {
        return tree;
    }

    private void erase(Event event) {
        event.detail &= ~SWT.HOT;
        if (event.index == SENTENCE) {
            event.detail &= ~SWT.FOREGROUND;
        }
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(desk.palette().colour("selection"));
            event.gc.setForeground(desk.palette().colour("selection.text"));
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.detail &= ~SWT.SELECTED;
        }
    }

    private void paint(Event event) {
        if (event.index != SENTENCE || !(event.item.getData() instanceof SuggestionRow row)) {
            return;
        }
        boolean selected = List.of(tree.getSelection()).contains(event.item);
        GC gc = event.gc;
        gc.setForeground(desk.palette().colour(selected ? "selection.text" : "text"));
        int y = event.y + Math.max(0, (event.height - gc.textExtent("X").y) / 2);
        int x = event.x + 2;
        int room = tree.getColumn(SENTENCE).getWidth() - 16 - gc.textExtent(row.sentence().words()).x;
        x = draw(gc, end(gc, row.sentence().before(), room), x, y, null);
        x = draw(gc, row.sentence().words(), x, y, wash(row.suggestion().category()));
        draw(gc, row.sentence().after(), x, y, null);
    }

    /** The end of a text that there is room for, so that what follows it is in sight. */
    private static String end(GC gc, String text, int room) {
        String rest = text;
        while (gc.textExtent(rest).x > room && rest.indexOf(' ', 1) > 0) {
            rest = "\u2026" + rest.substring(rest.indexOf(' ', 1) + 1);
        }
        return rest;
    }

    private int draw(GC gc, String text, int x, int y, Color mark) {
        Point size = gc.textExtent(text);
        if (mark != null) {
            Color ink = gc.getForeground();
            gc.setBackground(mark);
            gc.setForeground(desk.palette().colour("text"));
            gc.fillRoundRectangle(x - 2, y, size.x + 4, size.y, 6, 6);
            gc.drawText(text, x, y, true);
            gc.setForeground(ink);
        } else {
            gc.drawText(text, x, y, true);
        }
        return x + size.x;
    }

    private Color wash(String id) {
        Function<Category, Color> wash = desk.palette()::wash;
        return categories.byId(id).map(wash).orElseGet(() -> desk.palette().colour("accent.soft"));
    }
}
