package org.backlot.ui.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Tristate;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of an element of the breakdown. */
final class ElementColumns {

    private final Desk desk;
    private final Categories categories;

    ElementColumns(Desk desk, Categories categories) {
        this.desk = desk;
        this.categories = categories;
    }

    Column<Element, String> category() {
        return Column.of("Category", 150, Kind.choice(() -> categories.all().stream().map(Category::id).toList(),
                categories::nameOf), Element::getCategory).edit(Element::setCategory).look(this::look);
    }

    Column<Element, String> name() {
        return Column.text("Name", 220, Element::getName).edit(Element::setName);
    }

    Column<Element, String> boardId() {
        return Column.text("Board id", 70, Element::getBoardId).edit(Element::setBoardId);
    }

    Column<Element, Integer> scenes() {
        return Column.<Element, Integer>of("Scenes", 70, Kind.WHOLE, this::count).look(e -> Look.DERIVED);
    }

    Column<Element, Tristate> hold() {
        return Column.of("Hold", 90, Kind.choice(Tristate.class, ElementColumns::words), Element::getHold)
                .edit(Element::setHold);
    }

    Column<Element, Tristate> drop() {
        return Column.of("Drop", 90, Kind.choice(Tristate.class, ElementColumns::words), Element::getDrop)
                .edit(Element::setDrop);
    }

    Column<Element, Person> person() {
        return Column.of("Played or done by", 180, Kind.choice(this::people, Person::getName), Element::getPerson)
                .edit(Element::setPerson);
    }

    Column<Element, String> notes() {
        return Column.of("Notes", 220, Kind.LINES, Element::getNotes).edit(Element::setNotes);
    }

    List<Column<Element, ?>> table() {
        return List.of(category(), name(), boardId(), scenes(), person(), hold(), drop(), notes());
    }

    List<Column<Element, ?>> sheet() {
        return List.of(category(), name(), boardId(), person());
    }

    /** The place of an element's category on the sheet; unknown categories come last. */
    int order(Element element) {
        List<Category> all = categories.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(element.getCategory())) {
                return i;
            }
        }
        return all.size();
    }

    private Look look(Element element) {
        String name = "category." + categories.nameOf(element.getCategory()).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-") + ".fill";
        return desk.palette().has(name) ? Look.on(name, "text") : Look.PLAIN;
    }

    private List<Person> people() {
        return desk.session().map(s -> s.production().getPeople().stream().filter(p -> p.getName() != null).toList())
                .orElse(List.of());
    }

    private int count(Element element) {
        Map<Element, Integer> counts = desk.session().map(ElementColumns::counts).orElse(Map.of());
        return counts.getOrDefault(element, 0);
    }

    private static Map<Element, Integer> counts(Session session) {
        return session.derived(ElementColumns.class, () -> Breakdown.sceneCounts(session.production()));
    }

    private static String words(Tristate state) {
        return switch (state) {
            case CATEGORY -> "as category";
            case YES -> "yes";
            case NO -> "no";
        };
    }
}
