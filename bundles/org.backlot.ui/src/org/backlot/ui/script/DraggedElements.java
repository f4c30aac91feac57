package org.backlot.ui.script;

import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.ui.elements.Asking;
import org.backlot.ui.kit.Desk;

/**
 * What becomes of elements that are dragged onto a scene: those that it does not need yet go on its sheet; one that is
 * dragged from its box to that of another category is moved there, wherever it is used.
 */
public final class DraggedElements {

    private final Desk desk;
    private final Categories categories;
    private final Asking asking;

    /** @param asking asks a person before other scenes follow */
    public DraggedElements(Desk desk, Categories categories, Asking asking) {
        this.desk = desk;
        this.categories = categories;
        this.asking = asking;
    }

    /** Whether any of them can go on the sheet of a scene. */
    public boolean canTag(Scene scene, List<Element> elements) {
        return scene != null && elements.stream().anyMatch(element -> isNew(scene, element));
    }

    private static boolean isNew(Scene scene, Element element) {
        return !scene.getElements().contains(element) && !Category.SET.equals(element.getCategory());
    }

    /** Puts those on the sheet that are not there, in one step. */
    public void tag(Scene scene, List<Element> elements) {
        List<Element> added = elements.stream().filter(element -> isNew(scene, element)).toList();
        String what = added.size() == 1 ? added.getFirst().getName() : added.size() + " elements";
        session(scene).ifPresent(session -> desk.edit("Add " + what + " to scene " + scene.getNumber(), () -> {
            var breakdown = new Breakdown(session.production());
            added.forEach(element -> breakdown.put(scene, element));
        }));
    }

    /** Whether they can be dropped on the box of a category. */
    public boolean takes(Scene scene, List<Element> elements, Category category) {
        return canTag(scene, elements) || scene != null && elements.size() == 1
                && categories.byId(category.id()).isPresent()
                && !category.id().equals(elements.getFirst().getCategory());
    }

    /** Takes what was dropped on the box of a category. */
    public void take(Scene scene, List<Element> elements, Category category) {
        if (canTag(scene, elements)) {
            tag(scene, elements);
        } else {
            move(scene, elements.getFirst(), category);
        }
    }

    /** Moves an element to another category; where it is in other scenes too, the person is asked first. */
    public void move(Scene scene, Element element, Category category) {
        session(scene).ifPresent(session -> {
            var elements = new Elements(session);
            long others = elements.usage(element).scenes().stream().filter(other -> other != scene).count();
            String title = "Move " + element.getName();
            if (others == 0 || asking.sure(title, element.getName() + " is in " + others + (others == 1
                    ? " other scene, which follows" : " other scenes, which follow") + ": it goes from "
                    + categories.nameOf(element.getCategory()) + " to " + category.name() + " there too.", "Move")) {
                desk.edit(title + " to " + category.name(), () -> elements.recategorise(element, category.id()));
            }
        });
    }

    private Optional<Session> session(Scene scene) {
        return scene == null ? Optional.empty() : desk.session();
    }
}
