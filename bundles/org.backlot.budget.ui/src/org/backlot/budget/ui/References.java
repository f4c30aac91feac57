package org.backlot.budget.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.session.Named;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Kind.Shape;

/** Elements and people that a budget names by id, as a person reads and types them: by name. */
public final class References {

    private final Desk desk;

    public References(Desk desk) {
        this.desk = desk;
    }

    /** The id of an element or person, shown by name; blank is none. */
    public Kind<String> subject() {
        return kind("element or person", element -> true, true);
    }

    /** The id of a set, shown by name; blank is none. */
    public Kind<String> set() {
        return kind("set", References::isSet, false);
    }

    /** The id of an element of the breakdown, shown by name; blank is none. */
    public Kind<String> place() {
        return kind("location", element -> true, false);
    }

    /** The names that may be typed for a subject. */
    public List<String> subjects() {
        return names(element -> true, true);
    }

    /** The names that may be typed for a set. */
    public List<String> sets() {
        return names(References::isSet, false);
    }

    private static boolean isSet(Element element) {
        return Category.SET.equals(element.getCategory());
    }

    private Kind<String> kind(String what, Predicate<Element> which, boolean people) {
        return new Kind<>(Shape.TEXT, false, this::name, text -> id(what, text, which, people), List::of,
                (a, b) -> Kind.TEXT.order().compare(name(a), name(b)));
    }

    /** What is gone is shown by its id, so that nobody takes the cell for an empty one. */
    private String name(String id) {
        return desk.session().flatMap((Session s) -> s.object(id)).map(object -> switch (object) {
            case Element element -> element.getName();
            case Person person -> person.getName();
            default -> Named.nameOf(object);
        }).orElse(id);
    }

    private String id(String what, String typed, Predicate<Element> which, boolean people) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return null;
        }
        Stream<Identified> known = candidates(which, people).stream();
        return known.filter(object -> name.equalsIgnoreCase(name(object.getId()))).map(Identified::getId).findFirst()
                .or(() -> Optional.of(name).filter(id -> desk.session().flatMap((Session s) -> s.object(id))
                .isPresent()))
                .orElseThrow(() -> new IllegalArgumentException("There is no " + what + " called \"" + name + "\""));
    }

    private List<String> names(Predicate<Element> which, boolean people) {
        Set<String> names = new LinkedHashSet<>();
        candidates(which, people).forEach(object -> names.add(name(object.getId())));
        return List.copyOf(names);
    }

    private List<Identified> candidates(Predicate<Element> which, boolean people) {
        List<Identified> all = new ArrayList<>();
        desk.session().map(Session::production).ifPresent(production -> {
            production.getElements().stream().filter(which).filter(e -> e.getName() != null).forEach(all::add);
            production.getPeople().stream().filter(p -> people && p.getName() != null).forEach(all::add);
        });
        return all;
    }
}
