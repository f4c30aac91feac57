package org.backlot.schedule.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Two boards side by side, or a board and a version of it that was signed: figures, what differs, and every day. */
public class ComparePart {

    /** The id of the part in the workbench. */
    public static final String ID = "org.backlot.schedule.ui.compare";

    private static final int BOARD = 150;
    private static final int NARROW = 720;
    private static final int[] SHARES = {36, 64};
    private static final int[] LISTS = {44, 56};

    private final Desk desk;
    private final Combo left;
    private final Combo right;
    private final Combo align;
    private final Button changed;
    private final Table<Weighed> figures;
    private final Table<Moved> list;
    private final ComparePicture picture;
    private final Runnable again;
    private List<Side> sides = List.of();
    /** What is compared; read by other threads. */
    private volatile Side first;
    private volatile Side second;
    private Optional<Compared> compared = Optional.empty();

    @Inject
    public ComparePart(Composite parent, Desk desk) {
        this.desk = desk;
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole, 4, 6).control();
        left = combo(bar, "The board at the left", this::choose);
        right = combo(bar, "The board at the right", this::choose);
        GridDataFactory.fillDefaults().grab(true, false).minSize(BOARD, SWT.DEFAULT).applyTo(left);
        GridDataFactory.fillDefaults().grab(true, false).minSize(BOARD, SWT.DEFAULT).applyTo(right);
        align = combo(bar, "What stands side by side", this::show);
        for (DayPair.Align one : DayPair.Align.values()) {
            align.add(one.label);
        }
        align.select(0);
        changed = new Button(bar, SWT.CHECK);
        changed.setText("Only differences");
        changed.addListener(SWT.Selection, e -> show());
        var sash = new SashForm(whole, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        SashForm lists = Beside.in(sash, NARROW);
        figures = new Table<>(lists, desk, "org.backlot.schedule.ui.compare.figures", figures());
        list = new Table<>(lists, desk, "org.backlot.schedule.ui.compare.scenes", moved());
        lists.setWeights(LISTS);
        picture = new ComparePicture(sash, desk, this::selected);
        sash.setWeights(SHARES);
        figures.rows(() -> compared.map(Weighed::of).orElse(List.of()));
        list.onSelect(rows -> rows.stream().findFirst().ifPresent(this::selected))
                .rows(() -> compared.map(Compared::different).orElse(List.of()));
        desk.watch(whole, this::refresh);
        again = desk.study(whole, "Comparison of boards", copy -> first == null || second == null
                ? Optional.<Compared>empty() : Compared.of(copy, first, second), this::know);
    }

    private static Combo combo(Composite bar, String tip, Runnable chosen) {
        var combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(tip);
        combo.addListener(SWT.Selection, e -> chosen.run());
        return combo;
    }

    private static List<Column<Weighed, ?>> figures() {
        return List.of(Column.text("Figure", 160, Weighed::what), Column.text("Left", 116, Weighed::before),
                Column.text("Right", 116, Weighed::after),
                Column.text("Difference", 96, Weighed::difference).look(ComparePart::look));
    }

    private static Look look(Weighed figure) {
        return figure.change() == 0 ? Look.DERIVED : figure.change() > 0 ? Look.WARNING : Look.OK;
    }

    private static List<Column<Moved, ?>> moved() {
        return List.of(Column.text("Scene", 54, Moved::number), Column.text("Heading", 190, Moved::heading),
                Column.<Moved>text("Difference", 104, Moved::what)
                .look(row -> Look.ink(Moved.colour(row.change().change()))),
                Column.<Moved>text("Left", 170, row -> Moved.day(row.before())),
                Column.<Moved>text("Right", 170, row -> Moved.day(row.after())),
                Column.text("Pages", 60, Moved::longer));
    }

    /** Compares two boards as they are now. */
    public void compare(Board before, Board after) {
        first = now(before);
        second = now(after);
        refresh();
        again.run();
    }

    private static Side now(Board board) {
        return new Side(board.getId(), "", board.getName());
    }

    private void refresh() {
        sides = desk.session().map(Session::production).map(Side::all).orElse(List.of());
        first = known(first).or(() -> desk.session().flatMap(session -> Plan.activeBoard(session.production()))
                .flatMap(active -> known(now(active)))).orElse(null);
        second = known(second).or(() -> sides.stream().filter(side -> !side.isSame(first)).findFirst()).orElse(first);
        fill(left, first);
        fill(right, second);
        picture.picture().redraw();
    }

    private Optional<Side> known(Side side) {
        return sides.stream().filter(one -> one.isSame(side)).findFirst();
    }

    private void fill(Combo combo, Side chosen) {
        String[] labels = sides.stream().map(Side::label).toArray(String[]::new);
        if (!List.of(labels).equals(List.of(combo.getItems()))) {
            combo.setItems(labels);
        }
        combo.select(sides.indexOf(chosen));
    }

    private void choose() {
        first = left.getSelectionIndex() < 0 ? first : sides.get(left.getSelectionIndex());
        second = right.getSelectionIndex() < 0 ? second : sides.get(right.getSelectionIndex());
        again.run();
    }

    private void know(Optional<Compared> found) {
        compared = found == null ? Optional.empty() : found;
        figures.refresh();
        list.refresh();
        show();
    }

    private void show() {
        List<DayPair> pairs = compared.map(known -> DayPair.of(known.comparison(),
                DayPair.Align.values()[Math.max(0, align.getSelectionIndex())], changed.getSelection()))
                .orElse(new ArrayList<>());
        picture.show(compared.orElse(null), pairs);
    }

    /** A strip of the picture: the rest of the window is shown its scene. */
    private void selected(String scene) {
        desk.session().flatMap(session -> session.object(scene, Scene.class))
                .ifPresent(object -> desk.select(List.of(object)));
        list.shown().stream().filter(row -> row.change().id().equals(scene)).findFirst()
                .ifPresent(row -> list.select(List.of(row)));
    }

    private void selected(Moved row) {
        picture.go(row.change().id());
    }

    /** The picture of the days. */
    public ComparePicture picture() {
        return picture;
    }

    /** The figures of both. */
    public Table<Weighed> weighed() {
        return figures;
    }

    /** What differs. */
    public Table<Moved> different() {
        return list;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        picture.picture().control().setFocus();
    }
}
