package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.value.Spacing;

/**
 * Finds parts and sets that only have another name now: the old name is nowhere in the new draft, the new one nowhere
 * in the old, and most of their scenes show the one in the place of the other.
 */
final class ElementRenames {

    private static final double MOST = 0.6;

    private final Production production;
    private final List<SceneVersion> before;
    private final List<SceneVersion> after;
    private final int[] matches;
    private final Cues cues = new Cues();

    ElementRenames(Production production, List<SceneVersion> before, List<SceneVersion> after, int[] matches) {
        this.production = production;
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    /** How often one name stands where the other stood, and how often either stands at all. */
    private static final class Votes {

        private final Map<String, Map<String, Integer>> instead = new HashMap<>();
        private final Map<String, Integer> old = new HashMap<>();
        private final Map<String, Integer> fresh = new HashMap<>();

        void seen(String gone, String come) {
            instead.computeIfAbsent(gone, g -> new HashMap<>()).merge(come, 1, Integer::sum);
        }

        /** The names that stand for the old ones. */
        Map<String, String> decided(int least) {
            Map<String, String> decided = new HashMap<>();
            instead.forEach((gone, names) -> names.forEach((come, votes) -> {
                if (votes >= least && votes >= MOST * old.get(gone) && votes >= MOST * fresh.get(come)) {
                    decided.put(gone, come);
                }
            }));
            return decided;
        }
    }

    List<ElementRename> find(Production incoming) {
        var sheets = new Sheets(production, List.of());
        List<ElementRename> renames = new ArrayList<>();
        Votes speakers = speakers();
        speakers.decided(1).forEach((gone, come) -> rename(sheets, incoming, Category.CAST, gone, come, renames));
        sets().decided(2).forEach((gone, come) -> rename(sheets, incoming, Category.SET, gone, come, renames));
        renames.sort(Comparator.comparing(ElementRename::category).thenComparing(ElementRename::before));
        return renames;
    }

    private void rename(Sheets sheets, Production incoming, String category, String gone, String come,
            List<ElementRename> renames) {
        if (sheets.here(category, come).isEmpty()) {
            String name = incoming.getElements().stream().filter(e -> category.equals(e.getCategory()))
                    .map(e -> e.getName()).filter(n -> Spacing.capitals(n).equals(come)).findFirst().orElse(come);
            sheets.here(category, gone).ifPresent(element -> renames.add(new ElementRename(element.getId(), category,
                    element.getName(), name, scenes(element))));
        }
    }

    private int scenes(org.backlot.core.model.Element element) {
        return (int) production.getScript().getScenes().stream()
                .filter(s -> s.getElements().contains(element) || s.getSet() == element).count();
    }

    private Votes speakers() {
        var votes = new Votes();
        Set<String> all = new HashSet<>();
        before.forEach(scene -> cues(scene).forEach(cue -> votes.old.merge(cue, 1, Integer::sum)));
        after.forEach(scene -> cues(scene).forEach(cue -> votes.fresh.merge(cue, 1, Integer::sum)));
        all.addAll(votes.old.keySet());
        all.retainAll(votes.fresh.keySet());
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0) {
                SceneVersion was = before.get(o);
                SceneVersion is = after.get(matches[o]);
                if (!all.containsAll(cues.of(was)) && !all.containsAll(cues.of(is))) {
                    vote(was, is, all, votes);
                }
            }
        }
        return votes;
    }

    private void vote(SceneVersion was, SceneVersion is, Set<String> inBoth, Votes votes) {
        for (TextDifference.Row row : TextDifference.of(was.lines(), is.lines()).rows()) {
            if (row.before() >= 0 && row.after() >= 0
                    && was.lines().get(row.before()).kind() == ParagraphKind.CHARACTER) {
                String gone = cues.name(was.lines().get(row.before()).text());
                String come = cues.name(is.lines().get(row.after()).text());
                if (!gone.equals(come) && !inBoth.contains(gone) && !inBoth.contains(come)) {
                    votes.seen(gone, come);
                }
            }
        }
    }

    private List<String> cues(SceneVersion scene) {
        return scene.lines().stream().filter(line -> line.kind() == ParagraphKind.CHARACTER)
                .map(line -> cues.name(line.text())).toList();
    }

    private Votes sets() {
        var votes = new Votes();
        before.stream().filter(s -> !s.omitted())
                .forEach(s -> votes.old.merge(Spacing.capitals(s.set()), 1, Integer::sum));
        after.stream().filter(s -> !s.omitted())
                .forEach(s -> votes.fresh.merge(Spacing.capitals(s.set()), 1, Integer::sum));
        Set<String> inBoth = votes.old.keySet().stream().filter(votes.fresh::containsKey).collect(Collectors.toSet());
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0 && !before.get(o).omitted()) {
                String gone = Spacing.capitals(before.get(o).set());
                String come = Spacing.capitals(after.get(matches[o]).set());
                boolean named = Spacing.capitals(before.get(o).heading()).contains(gone);
                if (named && !gone.isEmpty() && !come.isEmpty() && !inBoth.contains(gone) && !inBoth.contains(come)) {
                    votes.seen(gone, come);
                }
            }
        }
        return votes;
    }
}
