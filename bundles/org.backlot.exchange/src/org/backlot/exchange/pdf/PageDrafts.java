package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.draft.DraftColour;
import org.backlot.exchange.screenplay.Revisions;
import org.backlot.exchange.screenplay.TextRange;

/**
 * What the marks of revision in the margin say: a paragraph or heading with one was changed in the draft that the head
 * of its page names. A page that names none belongs to the draft of the title page.
 */
final class PageDrafts {

    private static final Pattern DATE = Pattern.compile("\\(?(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})\\)?");
    private static final Pattern COLOUR = Pattern.compile("(?i)(?:(2nd|second|double|3rd|third) )?"
            + "(white|blue|pink|yellow|green|golden ?rod|buff|salmon|cherry|tan)\\b.*");

    private final Map<Integer, String> byPage;
    private final String other;
    private final Map<String, DraftColour> colours = new LinkedHashMap<>();
    private final List<Revisions.Place> places = new ArrayList<>();

    private PageDrafts(Map<Integer, String> byPage, String other) {
        this.byPage = byPage;
        this.other = other;
    }

    /**
     * The revisions of a script.
     *
     * @param byPage what the heads of pages say of their drafts, by the index of the page
     * @param other  the draft that the title page names, or null
     */
    static Revisions revisions(Script script, Map<Integer, String> byPage, String other) {
        PageDrafts drafts = new PageDrafts(byPage, other == null ? "Revised" : other);
        drafts.mark(script.opening, TextRange.OPENING);
        for (int i = 0; i < script.scenes.size(); i++) {
            SceneDraft scene = script.scenes.get(i);
            drafts.mark(scene.starred, new TextRange(i, TextRange.HEADING, 0, scene.words().length()));
            drafts.mark(scene.passages, i);
        }
        return drafts.revisions();
    }

    private void mark(List<Passage> passages, int scene) {
        for (int i = 0; i < passages.size(); i++) {
            mark(passages.get(i).starred, new TextRange(scene, i, 0, passages.get(i).text().length()));
        }
    }

    private void mark(BodyLine line, TextRange at) {
        if (line != null) {
            String name = name(byPage.getOrDefault(line.page(), other));
            if (!colours.containsKey(name)) {
                colours.put(name, colour(name).orElse(null));
            }
            places.add(new Revisions.Place(name, at));
        }
    }

    /** As screenwriting programs write it: Blue Rev. (03/14/26). */
    static String name(String printed) {
        Matcher date = DATE.matcher(printed);
        return date.find() ? new StringBuilder(printed).replace(date.start(), date.end(), "(" + date.group(1) + ")")
                .toString() : printed;
    }

    private static Optional<DraftColour> colour(String name) {
        Matcher colour = COLOUR.matcher(name);
        if (!colour.matches()) {
            return Optional.empty();
        }
        String turn = colour.group(1) == null ? "" : colour.group(1).startsWith("3")
                || colour.group(1).equalsIgnoreCase("third") ? "3rd " : "2nd ";
        return DraftColour.named(turn + colour.group(2).replace(" ", ""));
    }

    /** In the order of their colours; one without a colour stays where its first mark stands. */
    private Revisions revisions() {
        List<String> names = new ArrayList<>(colours.keySet());
        if (names.stream().allMatch(name -> colours.get(name) != null)) {
            names.sort(Comparator.comparingInt(name -> place(colours.get(name))));
        }
        List<Revisions.Set> sets = names.stream().map(name -> new Revisions.Set(name, name,
                colours.get(name) == null ? "" : colours.get(name).rgb(), "*", name.equals(names.getLast()), false))
                .toList();
        return new Revisions(sets, places);
    }

    private static int place(DraftColour colour) {
        int place = 0;
        while (!DraftColour.at(place).equals(colour)) {
            place++;
        }
        return place;
    }
}
