package org.backlot.budget.ui.basis;

import java.util.List;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Posting;
import org.backlot.budget.ui.Figures;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Where fringes stand on papers; totals are the same whatever it is. */
final class PostingChoice {

    private static final List<Posting> ALL = Posting.VALUES;

    private final Figures figures;
    private final Combo combo;

    private PostingChoice(Composite parent, Desk desk, Figures figures) {
        this.figures = figures;
        var label = new Label(parent, SWT.NONE);
        label.setText("On papers");
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(ALL.stream().map(PostingChoice::words).toArray(String[]::new));
        combo.addListener(SWT.Selection, e -> figures.budget().ifPresent(budget -> desk.edit("Post fringes "
                + combo.getText().toLowerCase(), () -> budget.setPosting(ALL.get(combo.getSelectionIndex())))));
    }

    static void in(Composite parent, Desk desk, Figures figures) {
        var choice = new PostingChoice(parent, desk, figures);
        desk.watch(choice.combo, List.of(Budget.class), choice::show);
    }

    private void show() {
        combo.setEnabled(figures.budget().isPresent());
        combo.select(figures.budget().map(budget -> ALL.indexOf(budget.getPosting())).orElse(-1));
    }

    private static String words(Posting posting) {
        return switch (posting) {
            case LINE -> "On each line";
            case ACCOUNT -> "Below each account";
            case CATEGORY -> "Below each category";
            case PART -> "Below each part";
            case TOTAL -> "Once, in all";
        };
    }
}
