package org.backlot.ui.elements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.BoardIds;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.breakdown.Usage;
import org.backlot.core.model.Element;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.widgets.Display;

/** What a person does to elements, asked first where it cannot be seen what it will do. Each is one step. */
final class ElementVerbs {

    private static final int SHOWN = 8;

    private final Desk desk;
    private final Categories categories;
    private final Supplier<Map<String, Figures>> figures;
    private final Asking asking;

    ElementVerbs(Desk desk, Categories categories, Supplier<Map<String, Figures>> figures, Asking asking) {
        this.desk = desk;
        this.categories = categories;
        this.figures = figures;
        this.asking = asking;
    }

    private Session session() {
        return desk.session().orElseThrow();
    }

    /** A new element of a category; empty where the person thought better of it. */
    Optional<Element> make(String category) {
        if (desk.session().isEmpty()) {
            return Optional.empty();
        }
        return asking.name("New element", "Its name, in the category " + categories.nameOf(category) + ":", "",
                text -> text.isBlank() ? "" : Breakdown.of(session().production(), category)
                        .anyMatch(e -> text.strip().equalsIgnoreCase(e.getName())) ? "There is one of this name" : null)
                .flatMap(name -> {
                    Element[] made = new Element[1];
                    desk.edit("New element " + name,
                            () -> made[0] = new Breakdown(session().production()).element(category, name));
                    return Optional.ofNullable(made[0]);
                });
    }

    /** Gives a name inside an edit; where another has it, nothing changes, and the person may merge the two. */
    void name(Element element, String name) {
        Elements elements = new Elements(session());
        Optional<Element> other = name == null ? Optional.empty()
                : elements.namesake(element, element.getCategory(), name);
        if (other.isPresent()) {
            Display.getCurrent().asyncExec(() -> offer(other.get(), element));
        } else {
            elements.rename(element, name);
        }
    }

    void rename(Element element) {
        asking.name("Rename", "The name of " + element.getName() + " from now on. "
                + "Formulas that ask by its name follow, and where the script says the old one, that stays "
                + "a word for it.", element.getName(),
                text -> text.isBlank() ? "" : null)
                .ifPresent(name -> desk.edit("Rename " + element.getName() + " to " + name, () -> name(element, name)));
    }

    private void offer(Element kept, Element other) {
        if (asking.sure("Merge", "There is " + kept.getName() + " already. Make " + other.getName() + " and "
                + kept.getName() + " one? " + kept.getName() + " then stands wherever either stood.", "Merge")) {
            merge(kept, List.of(other));
        }
    }

    void merge(List<Element> chosen) {
        if (chosen.size() < 2) {
            asking.sure("Merge",
                    "Select two or more elements that mean the same, with Ctrl and a click, and merge them.", "OK");
            return;
        }
        List<Element> sorted = chosen.stream()
                .sorted(Comparator.comparing(e -> -Figures.in(figures.get(), e).scenes())).toList();
        asking.kept(sorted, "Which one is kept? It then stands wherever any of them stood, in every part of the "
                + "production, and has their words, links and files.").ifPresent(kept -> merge(kept, chosen));
    }

    private void merge(Element kept, List<Element> all) {
        List<Element> others = all.stream().filter(element -> element != kept).toList();
        desk.edit("Merge " + others.stream().map(Element::getName).collect(Collectors.joining(", ")) + " into "
                + kept.getName(), () -> new Elements(session()).merge(kept, others));
    }

    void renumber(String category, BoardIds.Order order) {
        desk.edit("Renumber " + categories.nameOf(category),
                () -> BoardIds.renumber(session().production(), category, order));
    }

    /** Numbers the cast that has no board ids yet. */
    void numberCast() {
        desk.edit("Number cast", () -> Breakdown.numberCast(session().production()));
    }

    void delete(List<Element> chosen) {
        String uses = uses(chosen);
        String what = chosen.size() == 1 ? chosen.getFirst().getName() : chosen.size() + " elements";
        if (uses.isEmpty() || asking.sure("Delete " + what, "Delete " + what + " from the whole production?\n\n" + uses,
                "Delete")) {
            desk.edit("Delete " + what, () -> chosen.forEach(session()::delete));
        }
    }

    private String uses(List<Element> chosen) {
        List<String> lines = new ArrayList<>();
        Elements elements = new Elements(session());
        for (Element element : chosen) {
            Usage usage = elements.usage(element);
            if (!usage.isEmpty()) {
                lines.add(element.getName() + ": " + says(usage));
            }
        }
        int more = lines.size() - SHOWN;
        return String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())))
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    /** As 12 scenes, 3 1/8 pages; Budget: 2; Schedule: 1. */
    static String says(Usage usage) {
        Map<String, Integer> others = new LinkedHashMap<>();
        usage.others().forEach(other -> others.merge(other.section(), 1, Integer::sum));
        String scenes = usage.scenes().isEmpty() ? "no scenes" : usage.scenes().size()
                + (usage.scenes().size() == 1 ? " scene, " : " scenes, ")
                + Eighths.toString(usage.eighths()) + " pages";
        return scenes + others.entrySet().stream().map(e -> "; " + e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining());
    }
}
