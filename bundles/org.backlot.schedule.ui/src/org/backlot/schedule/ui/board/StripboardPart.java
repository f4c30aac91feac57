package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jakarta.inject.Inject;

/** The stripboard: the active board, or another one to compare and to work out. */
public class StripboardPart {

    private final Desk desk;
    private final Combo boards;
    private final Button activate;
    private final BoardView view;

    @Inject
    public StripboardPart(Composite parent, Desk desk) {
        this.desk = desk;
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 3).spacing(4, 0).applyTo(bar);
        boards = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(boards);
        activate = button(bar, "Make Active", "approve", this::activate);
        button(bar, "Copy Board", "copy", this::copy);
        button(bar, "Add Day", "day", this::addDay);
        view = new BoardView(whole, desk);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        boards.addListener(SWT.Selection, e -> choose());
        menu();
        desk.watch(boards, this::refresh);
    }

    private static Button button(Composite bar, String label, String icon, Runnable run) {
        var button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setImage(Icons.of(icon));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private void menu() {
        var menu = new Menu(view.control());
        item(menu, "Put a Day Break Before", "day-break", () -> view.row().filter(row -> row.day() != null).ifPresent(
                row -> desk.edit("Put a day break", () -> DayEdits.split(row.day().day(), row.index()))));
        item(menu, "Join With the Next Day", "day", () -> onDay("Join two days", DayEdits::mergeWithNext));
        item(menu, "Remove the Day", "delete", () -> onDay("Remove a day", DayEdits::remove));
        line(menu);
        banner(menu, "Meal Before", BannerKind.MEAL, "Lunch");
        banner(menu, "Company Move Before", BannerKind.MOVE, "Company move");
        banner(menu, "Note Before", BannerKind.NOTE, "Note");
        line(menu);
        item(menu, "To the Boneyard", "boneyard", view::toBoneyard);
        view.control().setMenu(menu);
    }

    private void banner(Menu menu, String label, BannerKind kind, String text) {
        item(menu, label, "banner", () -> view.row().filter(row -> row.day() != null).ifPresent(row -> desk.edit(
                "Add " + text.toLowerCase(Locale.ROOT),
                () -> DayEdits.addBanner(row.day().day(), row.index(), kind, text, null))));
    }

    private static void item(Menu menu, String label, String icon, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.setImage(Icons.of(icon));
        item.addListener(SWT.Selection, e -> run.run());
    }

    private static MenuItem line(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private void onDay(String label, Consumer<ShootDay> work) {
        view.row().filter(row -> row.day() != null)
                .ifPresent(row -> desk.edit(label, () -> work.accept(row.day().day())));
    }

    private void refresh() {
        List<Board> all = view.boards();
        Board active = desk.session().flatMap(s -> Plan.activeBoard(s.production())).orElse(null);
        String[] names = all.stream().map(board -> board.getName() + (board == active ? " (active)" : ""))
                .toArray(String[]::new);
        if (!List.of(names).equals(List.of(boards.getItems()))) {
            boards.setItems(names);
        }
        int shown = view.board().map(all::indexOf).orElse(-1);
        if (shown >= 0) {
            boards.select(shown);
        }
        activate.setEnabled(shown >= 0 && all.get(shown) != active);
    }

    private void choose() {
        view.show(view.boards().get(boards.getSelectionIndex()));
        refresh();
    }

    private void activate() {
        view.board().ifPresent(board -> desk.edit("Make " + board.getName() + " active",
                () -> BoardEdits.activate(board)));
    }

    private void copy() {
        view.board().ifPresent(board -> {
            var copy = new Board[1];
            if (desk.edit("Copy " + board.getName(),
                    () -> copy[0] = BoardEdits.copy(board, "Copy of " + board.getName()))) {
                view.show(copy[0]);
                refresh();
            }
        });
    }

    private void addDay() {
        view.board().ifPresent(board -> desk.edit("Add a day", () -> DayEdits.add(board)));
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        view.control().setFocus();
    }
}
