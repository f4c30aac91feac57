package org.backlot.schedule.ui.dood;

import java.util.List;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Category;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.Terms;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The day-out-of-days of the active board, for one category at a time. */
public class DoodPart {

    private static final String DAYS_OFF = "org.backlot.schedule.ui.dood.daysOff";

    private static final int KEY_LEAST = 420;
    /** What the codes mean; a code and its word stay together where the line is folded. */
    private static final List<String> KEY = List.of(
            "S\u00a0start", "W\u00a0work", "F\u00a0finish", "H\u00a0hold", "D\u00a0drop", "P\u00a0pick-up",
            "TR\u00a0travel", "FT\u00a0fitting", "R\u00a0rehearsal", "/\u00a0holiday", "M\u00a0company\u00a0travel",
            "U\u00a0away", "[\u00a0]\u00a0contract");

    private final Desk desk;
    private final List<Category> categories;
    private final Combo choice;
    private final Button daysOff;
    private final DoodView view;

    @Inject
    public DoodPart(Composite parent, Desk desk, Backlot backlot, Jump jump) {
        this.desk = desk;
        categories = backlot.categories().all();
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole, 4, 10).control();
        choice = new Combo(bar, SWT.READ_ONLY);
        choice.setToolTipText("Whose days are shown");
        choice.setItems(categories.stream().map(Category::name).toArray(String[]::new));
        choice.select(Math.max(0, categories.indexOf(backlot.categories().byId(Category.CAST).orElse(null))));
        choice.addListener(SWT.Selection, e -> refresh());
        daysOff = new Button(bar, SWT.CHECK);
        daysOff.setText("Days off");
        daysOff.setToolTipText("Show the dates on which nobody works");
        daysOff.setSelection(!desk.habit(DAYS_OFF).equals(Optional.of("hidden")));
        daysOff.addListener(SWT.Selection, e -> {
            desk.keepHabit(DAYS_OFF, daysOff.getSelection() ? "shown" : "hidden");
            refresh();
        });
        var key = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).minSize(KEY_LEAST, SWT.DEFAULT).applyTo(key);
        key.setText(String.join("   ", KEY));
        key.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        view = new DoodView(whole, desk, jump);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        desk.watch(view.control(), this::refresh);
    }

    private void refresh() {
        String category = categories.get(choice.getSelectionIndex()).id();
        DayOutOfDays dood = desk.session().flatMap(session -> dood(session, category))
                .orElseGet(() -> new DayOutOfDays(List.of(), List.of()));
        view.show(daysOff.getSelection() ? dood : dood.condensed());
    }

    private static Optional<DayOutOfDays> dood(Session session, String category) {
        return Plan.active(session.production()).map(plan -> DayOutOfDays.of(plan,
                Terms.of(session.production(), session.questions().standards()),
                element -> category.equals(element.getCategory())));
    }

    @Focus
    void focus() {
        view.control().setFocus();
    }
}
