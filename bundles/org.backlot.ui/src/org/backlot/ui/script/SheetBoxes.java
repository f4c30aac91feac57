package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.MenuItems;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The boxes of a breakdown sheet: those of categories that the scene needs, and of one that is being filled. */
final class SheetBoxes implements CategoryBox.Sheet {

    private final Desk desk;
    private final Categories categories;
    private final DraggedElements dragged;
    private final Composite whole;
    private final Runnable resized;
    private final Map<String, CategoryBox> boxes = new LinkedHashMap<>();
    private Scene scene;
    private String opened;

    SheetBoxes(Composite parent, Desk desk, Categories categories, DraggedElements dragged, Runnable resized) {
        this.desk = desk;
        this.categories = categories;
        this.dragged = dragged;
        this.resized = resized;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new BoxLayout());
    }

    Composite control() {
        return whole;
    }

    /** The categories that have no box now. */
    List<Category> folded() {
        return categories.all().stream().filter(c -> !Category.SET.equals(c.id())).filter(
                c -> !boxes.containsKey(c.id()) || !boxes.get(c.id()).control().getVisible()).toList();
    }

    void show(Scene now) {
        if (now != scene) {
            opened = null;
        }
        scene = now;
        Map<Category, List<Element>> all = now == null ? Map.of() : SceneElements.byCategory(now, categories);
        boolean changed = false;
        for (Category category : all.keySet()) {
            box(category);
        }
        for (CategoryBox box : List.copyOf(boxes.values())) {
            List<Element> elements = all.getOrDefault(box.category(), List.of());
            changed |= box.show(elements);
            boolean visible = now != null && (!elements.isEmpty() || box.category().id().equals(opened));
            changed |= visible != box.control().getVisible();
            box.control().setVisible(visible);
        }
        if (changed) {
            resized.run();
        }
    }

    private CategoryBox box(Category category) {
        CategoryBox there = boxes.get(category.id());
        if (there != null) {
            return there;
        }
        var box = new CategoryBox(whole, desk, category, () -> new SceneTable(desk).names(category.id()), this);
        box.control().setVisible(false);
        boxes.put(category.id(), box);
        order();
        return box;
    }

    private void order() {
        List<String> ids = categories.all().stream().map(Category::id).toList();
        List<CategoryBox> sorted = new ArrayList<>(boxes.values());
        sorted.sort((a, b) -> Integer.compare(place(ids, a), place(ids, b)));
        Control before = null;
        for (CategoryBox box : sorted) {
            box.control().moveBelow(before);
            before = box.control();
        }
        if (!sorted.isEmpty()) {
            sorted.getFirst().control().moveAbove(null);
        }
    }

    private static int place(List<String> ids, CategoryBox box) {
        int at = ids.indexOf(box.category().id());
        return at < 0 ? ids.size() : at;
    }

    /** Opens the box of a category to be filled. */
    void open(Category category) {
        opened = category.id();
        CategoryBox box = box(category);
        show(scene);
        box.write();
    }

    @Override
    public void add(Category category, List<String> names) {
        String what = names.size() == 1 ? names.getFirst() : names.size() + " elements";
        opened = category.id();
        desk.session().ifPresent(session -> desk.edit("Add " + what + " to scene " + scene.getNumber(), () -> {
            var breakdown = new Breakdown(session.production());
            names.forEach(name -> breakdown.tag(scene, category.id(), name));
        }));
        show(scene);
    }

    @Override
    public void remove(List<Element> elements) {
        desk.edit("Take " + elements.getFirst().getName() + " off scene " + scene.getNumber(),
                () -> scene.getElements().removeAll(elements));
        show(scene);
    }

    @Override
    public boolean takes(List<Element> elements, Category category) {
        return dragged.takes(scene, elements, category);
    }

    @Override
    public void take(List<Element> elements, Category category) {
        dragged.take(scene, elements, category);
        show(scene);
    }

    @Override
    public void open(Element element) {
        desk.select(List.of(element));
    }

    @Override
    public void menu(Element element, int x, int y) {
        var menu = new MenuItems(whole);
        menu.add("Take Off This Scene\tDel", () -> remove(List.of(element)));
        menu.add("Show in the Element List\tEnter", () -> open(element));
        MenuItems list = menu.below("Change Category To", "");
        for (Category category : categories.all()) {
            list.add(category.name(), () -> dragged.move(scene, element, category));
        }
        menu.pop(x, y);
    }
}
