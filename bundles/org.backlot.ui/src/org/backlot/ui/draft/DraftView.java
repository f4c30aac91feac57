package org.backlot.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.core.draft.DraftColour;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.SceneChange;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All of the window but its buttons: the changes, the texts of the one that is selected, and the impact. */
public final class DraftView {

    private final DraftComparison comparison;
    private final DraftLabel proposed;
    private final Impacts impacts;
    private final Composite whole;
    private final ChangeList list;
    private final TextPanes texts;
    private final ImpactPanel impact;
    private final Text name;
    private final Combo colour;
    private final Button full;

    /** Works impacts out, away from the thread that draws; what it tells, it tells on that thread. */
    @FunctionalInterface
    public interface Impacts {
        void ask(DraftDecisions decisions, Told told);
    }

    /** Is told how far the work is, and what came of it. */
    public interface Told {
        void working(int done, int of);

        void known(DraftImpact impact);

        void failed(String why);
    }

    /**
     * @param proposed how the draft is called until the person names it
     * @param impacts  is asked now, and after each decision
     * @param lock     runs where the person wants the scene numbers locked first
     */
    public DraftView(Composite parent, Desk desk, DraftComparison comparison, DraftLabel proposed, Impacts impacts,
            Runnable lock) {
        this.comparison = comparison;
        this.proposed = proposed;
        this.impacts = impacts;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(6, 8).applyTo(whole);
        Composite top = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        name = name(top);
        colour = colour(top);
        full = new Button(top, SWT.CHECK);
        full.setText("Full draft");
        full.setToolTipText("All pages are issued again in this colour; no scene bears a mark any more");
        full.setSelection(proposed.full());
        var summary = new Label(whole, SWT.NONE);
        summary.setText(comparison.summary());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        if (comparison.renumbered() > 0) {
            numbers(lock);
        }
        var split = new SashForm(whole, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(split);
        list = new ChangeList(split, desk, comparison, DraftDecisions.ALL, decisions -> ask(), this::show);
        var bottom = new SashForm(split, SWT.HORIZONTAL);
        texts = new TextPanes(bottom, desk);
        impact = new ImpactPanel(bottom, desk);
        bottom.setWeights(63, 37);
        split.setWeights(45, 55);
        bulk(top);
        comparison.toDecide().stream().filter(change -> !change.kind().equals("renumbered")).findFirst()
                .or(() -> comparison.toDecide().stream().findFirst()).ifPresent(first -> {
                    list.control().select(comparison.renames().size() + comparison.toDecide().indexOf(first));
                    show(first);
                });
        ask();
    }

    private Text name(Composite top) {
        new Label(top, SWT.NONE).setText("Draft");
        var text = new Text(top, SWT.BORDER);
        text.setText(proposed.name());
        GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Combo colour(Composite top) {
        var combo = new Combo(top, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(IntStream.range(0, 2 * DraftColour.ROW.size()).mapToObj(DraftColour::at).map(DraftColour::name)
                .toArray(String[]::new));
        combo.setText(proposed.colour().name());
        combo.addListener(SWT.Selection, e -> name.setText(combo.getText()));
        return combo;
    }

    /** Says that the file has other numbers, which an office wants to know before what it printed is wrong. */
    private void numbers(Runnable lock) {
        var row = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var note = new Label(row, SWT.NONE);
        note.setText(comparison.renumberingNote());
        var button = new Button(row, SWT.PUSH);
        button.setText("Lock Scene Numbers");
        button.addListener(SWT.Selection, e -> lock.run());
    }

    private void bulk(Composite top) {
        var kinds = new Combo(top, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> items = new ArrayList<>(List.of("all changes"));
        items.addAll(list.kinds());
        kinds.setItems(items.toArray(String[]::new));
        kinds.select(0);
        for (boolean accept : new boolean[] {true, false}) {
            var button = new Button(top, SWT.PUSH);
            button.setText(accept ? "Accept" : "Keep as is");
            button.addListener(SWT.Selection, e -> {
                list.decide(kinds.getSelectionIndex() == 0 ? "" : kinds.getText(), accept);
                ask();
            });
        }
        var unchanged = new Button(top, SWT.CHECK);
        unchanged.setText("Only changes");
        unchanged.setSelection(true);
        unchanged.addListener(SWT.Selection, e -> list.showAll(!unchanged.getSelection()));
        GridLayoutFactory.fillDefaults().numColumns(top.getChildren().length).applyTo(top);
    }

    private void show(SceneChange change) {
        texts.show(change);
    }

    private void ask() {
        impacts.ask(list.decisions(), new Told() {
            @Override
            public void working(int done, int of) {
                impact.working(done, of);
            }

            @Override
            public void known(DraftImpact known) {
                impact.show(known);
                list.show(known);
            }

            @Override
            public void failed(String why) {
                impact.failed(why);
            }
        });
    }

    /** The whole, to be laid out. */
    public Composite control() {
        return whole;
    }

    /** What is accepted now. */
    public DraftDecisions decisions() {
        return list.decisions();
    }

    /** The draft as the person named it. */
    public DraftLabel label() {
        String called = name.getText().strip();
        return new DraftLabel(called.isEmpty() ? proposed.name() : called,
                DraftColour.named(colour.getText()).orElse(proposed.colour()), proposed.date(), proposed.source(),
                proposed.taken(), full.getSelection());
    }
}
