package org.backlot.ui.elements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.BoardIds;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.breakdown.HoldAndDrop;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Tristate;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of an element of the breakdown. */
public final class ElementColumns {

    private final Desk desk;
    private final Categories categories;
    private final ElementVerbs verbs;

    ElementColumns(Desk desk, Categories categories, ElementVerbs verbs) {
        this.desk = desk;
        this.categories = categories;
        this.verbs = verbs;
    }

    Column<Element, String> category() {
        return Column.of("Category", 140, Kind.choice(() -> categories.all().stream().map(Category::id).toList(),
                categories::nameOf), Element::getCategory).edit((element, category) -> {
                    if (category != null) {
                        new Elements(session()).recategorise(element, category);
                    }
                }).look(this::look);
    }

    Column<Element, String> name() {
        return Column.text("Name", 190, Element::getName).edit(verbs::name);
    }

    Column<Element, String> boardId() {
        return Column.text("Board id", 70, Element::getBoardId)
                .edit((element, id) -> BoardIds.give(session().production(), element, id));
    }

    Column<Element, Boolean> locked() {
        return Column.of("Locked", 54, Kind.CHECK, Element::isBoardIdLocked).edit(Element::setBoardIdLocked);
    }

    Column<Element, Boolean> hold() {
        return Column.of("Hold", 48, Kind.CHECK, (Element element) -> allowed().holds(element))
                .edit((element, yes) -> element.setHold(HoldAndDrop.state(yes, allowed().holds(element.getCategory()))))
                .look(e -> shade(e.getHold()));
    }

    Column<Element, Boolean> drop() {
        return Column.of("Drop", 48, Kind.CHECK, (Element element) -> allowed().drops(element))
                .edit((element, yes) -> element.setDrop(HoldAndDrop.state(yes, allowed().drops(element.getCategory()))))
                .look(e -> shade(e.getDrop()));
    }

    private HoldAndDrop allowed() {
        return session().derived(HoldAndDrop.class, () -> new HoldAndDrop(session().production(), categories));
    }

    Column<Element, Person> person() {
        return Column.of("Played or done by", 150, Kind.choice(this::people, Person::getName), Element::getPerson)
                .edit(Element::setPerson);
    }

    Column<Element, String> words() {
        return Column.text("Words of the script", 150, (Element element) -> String.join(", ", element.getWords()))
                .edit((element, text) -> {
                    element.getWords().clear();
                    element.getWords().addAll(ElementNames.parts(text));
                });
    }

    Column<Element, String> brings() {
        return Column.text("Brings", 140, (Element element) -> element.getBrings().stream().map(Element::getName)
                .filter(Objects::nonNull).collect(Collectors.joining(", "))).edit((element, text) -> {
                    List<Element> brought = ElementNames.of(session().production(), text);
                    element.getBrings().clear();
                    element.getBrings().addAll(brought);
                });
    }

    Column<Element, String> notes() {
        return Column.of("Notes", 200, Kind.LINES, Element::getNotes).edit(Element::setNotes);
    }

    /** @param figures as they were worked out last */
    List<Column<Element, ?>> table(Supplier<Map<String, Figures>> figures) {
        return List.of(boardId(), name(), category(),
                Column.<Element, Integer>of("Scenes", 62, Kind.WHOLE, e -> Figures.in(figures.get(), e).scenes())
                        .look(e -> Look.DERIVED),
                Column.<Element, Integer>of("Pages", 60, Kind.EIGHTHS, e -> Figures.in(figures.get(), e).eighths())
                        .look(e -> Look.DERIVED),
                Column.<Element, Integer>of("Days", 48, Kind.WHOLE, e -> Figures.in(figures.get(), e).days())
                        .look(e -> Look.DERIVED),
                person(), hold(), drop(), words(), brings(), locked(), notes());
    }


    List<Column<Element, ?>> inspector() {
        return List.of(name(), category(), boardId(), person(), hold(), drop(), words(), brings());
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

    private Session session() {
        return desk.session().orElseThrow();
    }

    private Look look(Element element) {
        String name = "category." + categories.nameOf(element.getCategory()).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-") + ".fill";
        return desk.palette().has(name) ? Look.on(name, "text") : Look.PLAIN;
    }

    private static Look shade(Tristate state) {
        return state == Tristate.CATEGORY ? Look.FAINT : Look.PLAIN;
    }

    private List<Person> people() {
        return desk.session().map(s -> s.production().getPeople().stream().filter(p -> p.getName() != null).toList())
                .orElse(List.of());
    }
}
