package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.exchange.office.SceneEntry.Tag;

/** Puts the elements that a file names on the scenes' sheets; those that are there, by name or board id, are taken. */
final class ElementTags {

    private static final Pattern ID = Pattern.compile("\\d{1,4}[A-Z]{0,2}");
    private static final Pattern ID_AND_NAME = Pattern.compile("(\\d{1,4}[A-Z]{0,2})\\s*[.):–-]\\s+(\\S.*)",
            Pattern.DOTALL);
    private static final int MOST_NOTES = 50;

    private final Breakdown breakdown;
    private final Set<String> replaced;
    private final Set<Element> before;
    private final Map<String, Element> byBoardId = new HashMap<>();
    private final Set<Element> used = new LinkedHashSet<>();
    private final Map<Element, List<String>> elementNotes = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int tagged;
    private int untagged;

    /** @param replaced the categories of which a scene loses what its entry does not name */
    ElementTags(Production production, List<String> replaced) {
        this.breakdown = new Breakdown(production);
        this.replaced = Set.copyOf(replaced);
        this.before = new HashSet<>(production.getElements());
        production.getElements().stream().filter(e -> e.getBoardId() != null && !e.getBoardId().isBlank())
                .forEach(e -> byBoardId.putIfAbsent(key(e.getCategory(), e.getBoardId()), e));
    }

    private static String key(String category, String boardId) {
        return category + "/" + boardId.strip().toUpperCase(Locale.ROOT);
    }

    Breakdown breakdown() {
        return breakdown;
    }

    /** Whether that changed what is on the scene's sheet. */
    boolean put(Scene scene, SceneEntry entry) {
        int changes = tagged + untagged;
        Set<Element> on = new HashSet<>(scene.getElements());
        Set<Element> named = new HashSet<>();
        for (Tag tag : entry.tags()) {
            Element element = element(tag);
            used.add(element);
            named.add(element);
            if (on.add(element)) {
                scene.getElements().add(element);
                tagged++;
            }
            if (!tag.note().isEmpty()) {
                elementNotes.computeIfAbsent(element, e -> new ArrayList<>())
                        .add("Sc. " + scene.getNumber() + ": " + tag.note());
            }
        }
        List<Element> off = scene.getElements().stream()
                .filter(e -> replaced.contains(e.getCategory())
                && entry.tells(e.getCategory()) && !named.contains(e)).toList();
        scene.getElements().removeAll(off);
        untagged += off.size();
        return tagged + untagged > changes;
    }

    /** Adds the notes of the elements, each once. */
    void finish() {
        elementNotes.forEach((element, lines) -> {
            List<String> all = new ArrayList<>();
            if (element.getNotes() != null && !element.getNotes().isBlank()) {
                all.add(element.getNotes());
            }
            lines.stream().filter(line -> all.stream().noneMatch(there -> ("\n" + there + "\n").contains("\n" + line
                    + "\n")))
                    .forEach(all::add);
            if (!String.join("\n", all).equals(element.getNotes())) {
                element.setNotes(String.join("\n", all));
            }
        });
    }

    int made() {
        return (int) used.stream().filter(e -> !before.contains(e)).count();
    }

    int known() {
        return (int) used.stream().filter(before::contains).count();
    }

    int tagged() {
        return tagged;
    }

    int untagged() {
        return untagged;
    }

    List<String> notes() {
        return notes.size() <= MOST_NOTES ? List.copyOf(notes)
                : java.util.stream.Stream.concat(notes.stream().limit(MOST_NOTES),
                        java.util.stream.Stream.of(notes.size() - MOST_NOTES + " more notes like these.")).toList();
    }

    private Element element(Tag tag) {
        String boardId = tag.boardId();
        String name = tag.name();
        if (boardId.isEmpty() || name.equals(boardId)) {
            Element meant = byBoardId.get(key(tag.category(), name));
            if (meant != null && ID.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
                return meant;
            }
            Matcher both = ID_AND_NAME.matcher(name);
            if (tag.category().equals(Category.CAST) && both.matches()) {
                boardId = both.group(1);
                name = both.group(2).strip();
            } else if (tag.category().equals(Category.CAST) && name.matches("\\d{1,4}[A-Za-z]{0,2}")) {
                boardId = name.toUpperCase(Locale.ROOT);
                notes.add("No cast member had the board id " + name + " (row " + tag.row()
                        + "): one of that name was made. Rename it.");
            }
        }
        Element element = breakdown.element(tag.category(), name);
        if (!boardId.isEmpty()) {
            number(element, boardId, tag);
        }
        return element;
    }

    private void number(Element element, String boardId, Tag tag) {
        Element holder = byBoardId.get(key(tag.category(), boardId));
        String own = element.getBoardId();
        if (holder == element) {
            return;
        }
        if (holder != null) {
            notes.add("Row " + tag.row() + " gives " + element.getName() + " the board id " + boardId + ", which "
                    + holder.getName() + " has.");
        } else if (own != null && !own.isBlank()) {
            notes.add("Row " + tag.row() + " gives " + element.getName() + " the board id " + boardId + "; it stays "
                    + own + ".");
        } else {
            element.setBoardId(boardId);
            byBoardId.put(key(tag.category(), boardId), element);
        }
    }
}
