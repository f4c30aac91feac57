package org.backlot.core.breakdown;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.extension.Contribution;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Session;
import org.backlot.core.session.Use;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/**
 * Renames elements, makes several one, and moves them to other categories, so that whatever names them follows: sheets,
 * links, bookings, deals, budget lines, and formulas that ask by the name. To be called inside an edit; what cannot be
 * done is refused and changes nothing.
 */
public final class Elements {

    private final Session session;

    public Elements(Session session) {
        this.session = session;
    }

    /** The other element of a category with a name, whatever its case. */
    public Optional<Element> namesake(Element element, String category, String name) {
        return Breakdown.of(session.production(), category).filter(other -> other != element)
                .filter(other -> other.getName() != null && other.getName().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Gives an element another name. Where the script says the old one, that stays a word for it.
     *
     * @throws IllegalArgumentException if the name is blank, or another of its category has it
     */
    public void rename(Element element, String name) {
        String after = name == null ? "" : name.strip();
        if (after.isEmpty()) {
            throw new IllegalArgumentException("An element needs a name");
        }
        String before = element.getName();
        if (after.equals(before)) {
            return;
        }
        namesake(element, element.getCategory(), after).ifPresent(other -> {
            throw new IllegalArgumentException("There is " + other.getName() + " already; merge the two");
        });
        Set<String> answered = asked(before);
        element.setName(after);
        remember(element, before);
        follow(element, before, answered);
    }

    /**
     * Makes elements one: the kept one stands wherever any of them stood, and has their words, links, files and notes.
     *
     * @throws IllegalArgumentException if some are sets and some are not
     */
    public void merge(Element kept, Collection<Element> others) {
        List<Element> gone = others.stream().filter(other -> other != kept).distinct().toList();
        boolean set = Category.SET.equals(kept.getCategory());
        gone.stream().filter(other -> Category.SET.equals(other.getCategory()) != set).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("A set becomes one with sets only: " + other.getName() + " and "
                    + kept.getName() + " are not alike");
        });
        for (Element other : gone) {
            Set<String> answered = asked(other.getName());
            replace(other, kept);
            Links.replace(session.production(), other, kept);
            unite(kept, other);
            session.delete(other);
            follow(kept, other.getName(), answered);
        }
    }

    /** Puts one element in the place of another wherever that is named, once in each list. */
    private void replace(Element other, Element kept) {
        for (Use use : session.uses(other)) {
            Object value = use.feature() instanceof EReference ? kept : kept.getId();
            if (use.by() == other) {
                continue;
            }
            if (!use.feature().isMany()) {
                use.by().eSet(use.feature(), value);
                continue;
            }
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) use.by().eGet(use.feature());
            Object old = use.feature() instanceof EReference ? other : other.getId();
            if (list.contains(value) || use.by() == kept) {
                list.removeIf(old::equals);
            } else {
                list.set(list.indexOf(old), value);
                list.removeIf(old::equals);
            }
        }
    }

    private void unite(Element kept, Element other) {
        remember(kept, other.getName());
        other.getWords().stream().filter(word -> isNew(kept, word)).toList().forEach(kept.getWords()::add);
        other.getBrings().stream().filter(brought -> brought != kept && !kept.getBrings().contains(brought)).toList()
                .forEach(kept.getBrings()::add);
        if (kept.getBoardId() == null && kept.getCategory().equals(other.getCategory())) {
            String id = other.getBoardId();
            other.setBoardId(null);
            kept.setBoardId(id);
            kept.setBoardIdLocked(other.isBoardIdLocked());
        }
        if (kept.getPerson() == null) {
            kept.setPerson(other.getPerson());
        }
        if (other.getNotes() != null && !other.getNotes().equals(kept.getNotes())) {
            kept.setNotes(kept.getNotes() == null ? other.getNotes() : kept.getNotes() + "\n" + other.getNotes());
        }
    }

    /**
     * Puts an element into another category. A board id that is taken there is given up.
     *
     * @throws IllegalArgumentException if that category has one of its name, or scenes play in it as their set
     */
    public void recategorise(Element element, String category) {
        if (category.equals(element.getCategory())) {
            return;
        }
        namesake(element, category, element.getName()).ifPresent(other -> {
            throw new IllegalArgumentException("There is " + other.getName()
                    + " in that category already; merge the two");
        });
        if (Category.SET.equals(element.getCategory()) && Breakdown.scenes(session.production()).stream()
                .anyMatch(scene -> scene.getSet() == element)) {
            throw new IllegalArgumentException("Scenes play in " + element.getName() + "; give them another set first");
        }
        if (element.getBoardId() != null
                && BoardIds.holder(session.production(), category, element.getBoardId()).isPresent()) {
            element.setBoardId(null);
            element.setBoardIdLocked(false);
        }
        element.setCategory(category);
    }

    /** Where an element is used. */
    public Usage usage(Element element) {
        return Usage.of(session, element);
    }

    /** Keeps a name that the script says as a word for the element. */
    private void remember(Element element, String name) {
        if (name != null && isNew(element, name) && isSaid(session.production().getScript(), name)) {
            element.getWords().add(name);
        }
    }

    private static boolean isNew(Element element, String word) {
        return !word.equalsIgnoreCase(element.getName())
                && element.getWords().stream().noneMatch(known -> known.equalsIgnoreCase(word));
    }

    private static boolean isSaid(Script script, String name) {
        if (script == null) {
            return false;
        }
        Phrases<String> phrase = new Phrases<>();
        phrase.add(name, name);
        Stream<String> texts = Stream.concat(script.getPreamble().stream().map(Paragraph::getText),
                script.getScenes().stream().flatMap(Elements::texts));
        return texts.anyMatch(text -> text != null && !phrase.in(text).isEmpty());
    }

    private static Stream<String> texts(Scene scene) {
        return Stream.concat(Stream.ofNullable(scene.getHeading()),
                scene.getParagraphs().stream().map(Paragraph::getText));
    }

    /** The quantities, in lower case, that are answered under a name; none where nobody writes names. */
    private Set<String> asked(String name) {
        if (name == null || session.contributions().of(NameFollower.POINT).isEmpty()) {
            return Set.of();
        }
        return session.questions().quantities(session.production()).stream()
                .filter(quantity -> quantity.key().equalsIgnoreCase(name))
                .map(quantity -> quantity.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** What was answered under the old name, and is now under the new one alone, was meant for the element. */
    private void follow(Element element, String before, Set<String> answered) {
        String after = element.getName();
        if (before == null || before.equals(after)) {
            return;
        }
        Set<String> meant = new HashSet<>(answered);
        if (before.equalsIgnoreCase(after)) {
            meant.clear();
        } else if (!meant.isEmpty()) {
            meant.removeAll(asked(before));
            meant.retainAll(asked(after));
        }
        var name = new NewName(element, before, after, meant);
        for (Contribution<NameFollower> follower : session.contributions().of(NameFollower.POINT)) {
            follower.tell(f -> f.follow(session.production(), name));
        }
    }
}
