package org.backlot.ui.elements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Suggestion;
import org.backlot.core.breakdown.Suggestions;
import org.backlot.core.breakdown.WordLists;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** What the script names and the breakdown sheets lack, for a person to accept or decline. */
public class SuggestionsPart {

    private final Desk desk;
    private final SuggestionTree tree;
    private final Composite whole;
    private final Button here;
    private final Label count;
    private List<SuggestionRow> all = List.of();
    private Scene scene;

    @Inject
    public SuggestionsPart(Composite parent, Desk desk, Backlot backlot) {
        this(parent, desk, backlot.categories());
        var lists = new WordLists(backlot.contributions());
        desk.study(whole, "Suggestions", copy -> rows(copy.production(), lists), this::show);
    }

    /** Without anybody who asks: shows what it is told. */
    public SuggestionsPart(Composite parent, Desk desk, Categories categories) {
        this.desk = desk;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole);
        bar.button("Accept", "approve", "Puts what is selected on the sheets (Enter)", this::accept);
        bar.button("Accept Everywhere", "approve", "Puts the same on every sheet for which it is suggested",
                this::acceptEverywhere);
        bar.button("Decline", "reject", "Does not suggest this for the scene again (Delete)", () -> decline(false));
        bar.button("Decline Everywhere", "reject", "Does not suggest this for any scene again", () -> decline(true));
        here = new Button(bar.control(), SWT.CHECK);
        here.setText("Only the selected scene");
        here.addListener(SWT.Selection, e -> refresh());
        count = new Label(bar.control(), SWT.RIGHT);
        count.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        tree = new SuggestionTree(whole, desk, categories).keys(this::accept, () -> decline(false)).onSelect(this::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        desk.follow(whole, Scene.class, this::follow);
    }

    /** What can be suggested now. */
    public static List<SuggestionRow> rows(Production production, WordLists lists) {
        Map<String, Scene> scenes = Breakdown.scenes(production).stream()
                .collect(Collectors.toMap(Scene::getId, Function.identity()));
        return Suggestions.of(production, lists).stream().map(suggestion -> {
            Scene scene = scenes.get(suggestion.scene());
            return new SuggestionRow(suggestion, scene.getNumber() == null ? "" : scene.getNumber(),
                    Suggestions.sentence(scene, suggestion));
        }).toList();
    }

    /** Shows these; null where no production is open. */
    public void show(List<SuggestionRow> rows) {
        all = rows == null ? List.of() : rows;
        refresh();
    }

    private void refresh() {
        List<SuggestionRow> shown = here.getSelection() && scene != null
                ? all.stream().filter(row -> row.suggestion().scene().equals(scene.getId())).toList() : all;
        count.setText(shown.size() == all.size() ? Integer.toString(all.size()) : shown.size() + " of " + all.size());
        tree.show(shown);
    }

    private void follow(Scene selected) {
        if (selected != scene) {
            scene = selected;
            if (here.getSelection()) {
                refresh();
            }
        }
    }

    private void go(Suggestion suggestion) {
        desk.session().flatMap(session -> session.object(suggestion.scene(), Scene.class)).ifPresent(there -> {
            scene = there;
            desk.select(List.of(there));
        });
    }

    private List<Suggestion> chosen() {
        return tree.rows().stream().map(SuggestionRow::suggestion).toList();
    }

    private void accept() {
        accept(chosen());
    }

    private void acceptEverywhere() {
        List<Suggestion> chosen = chosen();
        accept(all.stream().map(SuggestionRow::suggestion).filter(s -> chosen.stream().anyMatch(s::isSameAs)).toList());
    }

    private void accept(List<Suggestion> accepted) {
        if (!accepted.isEmpty()) {
            Session session = desk.session().orElseThrow();
            done(accepted, desk.edit("Accept " + says(accepted),
                    () -> Suggestions.accept(session.production(), accepted)));
        }
    }

    private void decline(boolean everywhere) {
        List<Suggestion> chosen = chosen();
        if (!chosen.isEmpty()) {
            Session session = desk.session().orElseThrow();
            List<Suggestion> same = everywhere
                    ? all.stream().map(SuggestionRow::suggestion)
                            .filter(s -> chosen.stream().anyMatch(s::isSameAs)).toList()
                    : chosen;
            done(same, desk.edit("Decline " + says(chosen),
                    () -> Suggestions.decline(session.production(), chosen, everywhere)));
        }
    }

    /** What was decided leaves at once; the rest is worked out anew in a moment. */
    private void done(List<Suggestion> decided, boolean edited) {
        if (edited) {
            all = all.stream().filter(row -> !decided.contains(row.suggestion())).toList();
            refresh();
        }
    }

    private static String says(List<Suggestion> suggestions) {
        long names = suggestions.stream().map(s -> s.name().toLowerCase(Locale.ROOT)).distinct().count();
        return names == 1 ? suggestions.getFirst().name() + (suggestions.size() == 1 ? "" : " in " + suggestions.size()
                + " scenes") : suggestions.size() + " suggestions";
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        tree.control().setFocus();
    }
}
