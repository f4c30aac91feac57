package org.backlot.schedule.ui.optimise;

import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.optimise.Scope;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Which board is put in order, what of it, and how long is searched. */
final class ScopeForm {

    private static final int MOST_DAYS = 200;
    private static final int MOST_SEEDS = 9_999;

    private final Desk desk;
    private final Runnable changed;
    private final Composite form;
    private final Combo board;
    private final Combo unit;
    private final Button boneyard;
    private final Spinner more;
    private final Combo effort;
    private final Spinner seed;
    private List<Board> boards = List.of();
    private List<String> units = List.of();
    private String chosen;

    /** @param changed runs after another board was chosen */
    ScopeForm(Composite parent, Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 6).applyTo(form);
        board = combo("Board");
        board.addListener(SWT.Selection, e -> choose(boards.get(board.getSelectionIndex())));
        unit = combo("Unit");
        boneyard = new Button(form, SWT.CHECK);
        boneyard.setText("Scenes of the boneyard get a day too");
        GridDataFactory.swtDefaults().span(2, 1).applyTo(boneyard);
        more = spinner("Days that may be added", 0, MOST_DAYS, 0);
        effort = combo("How long");
        for (Effort one : Effort.values()) {
            effort.add(one.label);
        }
        effort.select(0);
        seed = spinner("Seed", 1, MOST_SEEDS, 1);
        seed.setToolTipText("Another seed looks elsewhere; the same board, time and seed have the same answer");
    }

    private Label label(String text) {
        var label = new Label(form, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        return label;
    }

    private Combo combo(String label) {
        label(label);
        var combo = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Spinner spinner(String label, int least, int most, int now) {
        label(label);
        var spinner = new Spinner(form, SWT.BORDER);
        spinner.setValues(now, least, most, 0, 1, 10);
        return spinner;
    }

    Composite control() {
        return form;
    }

    /** Reads the production again. */
    void refresh() {
        boards = desk.session().map(session -> Boards.all(session.production())).orElse(List.of());
        fill(board, boards.stream().map(Board::getName).toList(), board().map(boards::indexOf).orElse(-1));
        List<String> now = board().map(this::units).orElse(List.of());
        int keep = Math.max(0, now.indexOf(unit()));
        units = now;
        fill(unit, units.stream().map(name -> name.isEmpty() ? "Main unit" : name).toList(),
                units.isEmpty() ? -1 : keep);
    }

    private List<String> units(Board its) {
        return Plan.of(desk.session().map(Session::production).orElseThrow(), its).days().stream()
                .filter(day -> day.day().getKind() == DayKind.SHOOT).map(PlannedDay::unit).distinct().toList();
    }

    private static void fill(Combo combo, List<String> names, int selected) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        if (selected >= 0) {
            combo.select(selected);
        }
    }

    /** Puts this board in order. */
    void choose(Board its) {
        chosen = its.getId();
        refresh();
        changed.run();
    }

    /** The board that is chosen, else the active one. */
    Optional<Board> board() {
        return boards.stream().filter(one -> one.getId().equals(chosen)).findFirst()
                .or(() -> desk.session().flatMap(session -> Plan.activeBoard(session.production())));
    }

    private String unit() {
        int index = unit.getSelectionIndex();
        return index < 0 || index >= units.size() ? "" : units.get(index);
    }

    Scope scope() {
        return new Scope(unit(), boneyard.getSelection(), more.getSelection());
    }

    PackBudget budget() {
        PackBudget standard = PackBudget.of(Effort.values()[Math.max(0, effort.getSelectionIndex())].steps);
        return new PackBudget(standard.steps(), standard.boundSteps(), seed.getSelection());
    }

    /** Whether it can be changed. */
    void enable(boolean can) {
        for (Control control : form.getChildren()) {
            Restyling.enable(control, can);
        }
    }
}
