package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.session.Session;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.ui.scenario.BoardActs;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Above a board: which one is shown, which units, and what is looked for. */
final class BoardBar {

    /** Choices of units before the units themselves: all of them, below each other or side by side. */
    private static final int WHOLE = 2;

    private final OpenBoard open;
    private final BoardVerbs verbs;
    private final BoardActs acts;
    private final Combo boards;
    private final Combo units;
    private final Button activate;
    private final Button strips;
    private final Button colours;
    private final Text find;

    BoardBar(Composite parent, OpenBoard open, BoardVerbs verbs, Runnable beside) {
        this.open = open;
        this.verbs = verbs;
        acts = new BoardActs(open.desk(), parent.getShell());
        var bar = new Bar(parent);
        boards = new Combo(bar.control(), SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(212, SWT.DEFAULT).applyTo(boards);
        activate = bar.button("Make Active", "approve", "Let this board drive papers and money", this::activate);
        bar.button("", "copy", "Copy the board", this::copy);
        bar.button("", "day", "Add a day at the end of the board", this::addDay);
        units = new Combo(bar.control(), SWT.READ_ONLY);
        units.setToolTipText("Which unit is shown");
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(units);
        strips = bar.button("", "columns", "What stands on strips\u2026", this.verbs::design);
        colours = bar.button("", "theme", "Colours of strips\u2026", this.verbs::colours);
        bar.button("", "boneyard", "The boneyard beside the days, or below them", beside);
        find = new Text(bar.control(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find on the board");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(170, SWT.DEFAULT)
                .applyTo(find);
        boards.addListener(SWT.Selection, e -> show(open.boards().get(boards.getSelectionIndex())));
        units.addListener(SWT.Selection, e -> chooseUnit(units.getSelectionIndex()));
        open.onChange(this::refresh);
    }

    /** Where the words stand that are looked for. */
    Text find() {
        return find;
    }

    private void refresh() {
        List<Board> all = open.boards();
        Board active = open.desk().session().map(Session::production).flatMap(Plan::activeBoard).orElse(null);
        show(boards, all.stream().map(board -> board.getName() + (board == active ? " (active)" : "")).toList(),
                open.board().map(all::indexOf).orElse(-1));
        Restyling.enable(activate, open.board().filter(board -> board != active).isPresent());
        List<String> names = new ArrayList<>(List.of(BoardVerbs.unitName(null), "Side by side"));
        open.units().forEach(unit -> names.add(BoardVerbs.unitName(unit)));
        show(units, names, open.isParallel() ? 1 : open.unit() == null ? 0
                : open.units().indexOf(open.unit()) + WHOLE);
        boolean several = open.units().size() > 1;
        boolean scenes = open.look() != null && !open.look().isLive();
        Bar.show(units, several);
        Bar.show(strips, scenes);
        Bar.show(colours, scenes);
    }

    private static void show(Combo combo, List<String> names, int selected) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        if (selected >= 0) {
            combo.select(selected);
        }
    }

    /** The rest of the window follows. */
    private void show(Board board) {
        open.show(board);
        open.desk().select(List.of(board));
    }

    private void chooseUnit(int place) {
        if (place < WHOLE) {
            open.parallel(place == 1);
        } else {
            open.unit(open.units().get(place - WHOLE));
        }
    }

    private void activate() {
        open.board().ifPresent(acts::activate);
    }

    private void copy() {
        open.board().flatMap(acts::copy).ifPresent(this::show);
    }

    private void addDay() {
        open.board().ifPresent(board -> open.desk().edit("Add a day", () -> DayEdits.add(board)));
    }
}
