package org.backlot.ui.script;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.MenuItems;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** What a person does with words of the script: tag, accept, take off; each a step of the session. */
final class Tagging {

    private static final String LAST = "script/category";

    private final Desk desk;
    private final Categories categories;
    private final ScriptLook look;

    Tagging(Desk desk, Categories categories, ScriptLook look) {
        this.desk = desk;
        this.categories = categories;
        this.look = look;
    }

    /** Asks for the category and name of words. */
    void ask(Shell parent, Scene scene, String words, Point at) {
        if (scene == null || words.isEmpty() || scene.isOmitted()) {
            return;
        }
        Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        desk.session().ifPresent(session -> session.production().getElements().stream()
                .filter(e -> e.getName() != null && !Category.SET.equals(e.getCategory()))
                .forEach(e -> known.put(e.getName(), e.getCategory())));
        new TagPopup(parent, desk, offered(), known, (category, name) -> tag(scene, category, name, words))
                .open(words, desk.habit(LAST).orElse(Category.CAST), at.x, at.y);
    }

    private List<Category> offered() {
        return categories.all().stream().filter(c -> !Category.SET.equals(c.id())).toList();
    }

    void tag(Scene scene, Category category, String name, String words) {
        desk.keepHabit(LAST, category.id());
        desk.edit("Tag " + name + " in scene " + scene.getNumber(), () -> Tags.tag(scene, category.id(), name, words));
    }

    /** Puts the element of an offer on the sheet of its scene. */
    void accept(ScriptSpot spot) {
        if (spot.tag() != null && !spot.tag().onSheet()) {
            Element element = spot.tag().element();
            desk.edit("Add " + element.getName() + " to scene " + spot.scene().getNumber(),
                    () -> Tags.accept(element, List.of(spot.scene())));
        }
    }

    /** Puts an element on the sheets of all scenes in which it stands. */
    void acceptAll(ScriptSpot spot) {
        if (spot.tag() != null) {
            Element element = spot.tag().element();
            List<Scene> scenes = look.tags().offered(element);
            if (!scenes.isEmpty()) {
                desk.edit("Add " + element.getName() + " to " + scenes.size() + " scenes",
                        () -> Tags.accept(element, scenes));
            }
        }
    }

    /** Takes a tagged element off the sheet of the scene. */
    void untag(ScriptSpot spot) {
        if (spot.tag() != null && spot.tag().onSheet()) {
            desk.edit("Take " + spot.tag().element().getName() + " off scene " + spot.scene().getNumber(),
                    () -> spot.scene().getElements().remove(spot.tag().element()));
        }
    }

    private void decline(ScriptSpot spot, String words) {
        desk.session().ifPresent(session -> desk.edit("Do not offer " + words,
                () -> Tags.decline(session.production(), spot.tag().element(), words)));
    }

    /** The menu of a place: what can be done with the tag there, and with the words that are selected. */
    void menu(MenuItems menu, ScriptSpot spot, String words, String standing, Runnable ask) {
        if (spot.tag() != null) {
            tagged(menu, spot, standing);
        }
        boolean can = spot.scene() != null && !spot.scene().isOmitted() && !words.isEmpty();
        menu.add("Tag\u2026\tCtrl+T", ask).setEnabled(can);
        MenuItems list = menu.below("Tag As", "");
        list.menu().getParentItem().setEnabled(can);
        offered().forEach(category -> list.add(category.name(), () -> tag(spot.scene(), category, words, words)));
    }

    private void tagged(MenuItems menu, ScriptSpot spot, String standing) {
        Element element = spot.tag().element();
        if (spot.tag().onSheet()) {
            menu.add("Take " + element.getName() + " off This Scene\tDel", () -> untag(spot));
        } else {
            menu.add("Add " + element.getName() + " to This Scene\tCtrl+Enter", () -> accept(spot));
        }
        int others = look.tags().offered(element).size();
        menu.add("Add It to All Scenes Where It Stands (" + others + ")\tCtrl+Shift+Enter", () -> acceptAll(spot))
                .setEnabled(others > 0);
        if (!spot.tag().onSheet()) {
            menu.add("Do Not Offer \"" + standing + "\" Again", () -> decline(spot, standing));
        }
        menu.add("Show in the Element List", () -> desk.select(List.of(element)));
    }
}
