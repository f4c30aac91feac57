package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.model.Setting;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.ui.scenario.BoardLine;
import org.backlot.schedule.ui.scenario.ShownBoard;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;

/** The stripboard: the active board, or another one to compare and to work out. */
public class StripboardPart {

    private static final String BESIDE = "org.backlot.schedule.ui.boneyardBeside";
    private static final int HEAD = 24;
    private static final int[] SHARES = {70, 70, 30};

    private final Desk desk;
    private final OpenBoard open;
    private final BoardMoves moves;
    private final BoardVerbs verbs;
    private final Consumer<? super Identified> jump;
    private final SashForm sash;
    private final Composite left;
    private final BoardView days;
    private final Control lanes;
    private final BoardView boneyard;
    private final List<BoardView> views = new ArrayList<>();
    private final FindField find;
    private final BoardLine line;
    private final List<BoardMouse> mice = new ArrayList<>();
    private final Runnable tryAgain;
    private boolean beside;
    /** The board that is judged, and the landing that is tried; both are read by other threads. */
    private volatile String shown;
    private volatile BoardJudge.Trial trial;

    @Inject
    public StripboardPart(Composite parent, Desk desk, Jump jump) {
        this(parent, desk, jump::to);
    }

    /** @param jump goes to where an object is shown */
    public StripboardPart(Composite parent, Desk desk, Consumer<? super Identified> jump) {
        this.desk = desk;
        this.jump = jump;
        open = new OpenBoard(desk);
        moves = new BoardMoves(open);
        verbs = new BoardVerbs(open, parent.getShell());
        beside = desk.habit(BESIDE).filter("true"::equals).isPresent();
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var top = new BoardBar(whole, open, verbs, this::turnBoneyard);
        sash = new SashForm(whole, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        var heads = new Canvas(left, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEAD).applyTo(heads);
        days = view(left, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(days.control());
        lanes = new BoardLanes(sash, open, views, this::behave).control();
        boneyard = view(sash, false);
        sash.setWeights(SHARES);
        line = new BoardLine(whole, desk, () -> shown);
        BoardHeader.draw(heads, open, days, verbs::sort);
        find = new FindField(top.find(), open, this::show);
        views.forEach(this::behave);
        open.onChange(this::arrange);
        ShownBoard.follow(desk, whole, open::show);
        desk.follow(whole, Scene.class, this::reveal);
        Runnable judge = desk.study(whole, "Conflicts of the board",
                copy -> shown == null ? List.<Conflicts.Conflict>of() : BoardJudge.of(copy, shown),
                found -> open.conflicts(found == null ? List.of() : found));
        open.onChange(() -> {
            String now = open.board().map(Board::getId).orElse(null);
            if (!Objects.equals(now, shown)) {
                shown = now;
                judge.run();
                line.changed();
            }
        });
        tryAgain = desk.study(whole, "Conflicts at a landing",
                copy -> trial == null ? List.<Conflicts.Conflict>of() : BoardJudge.of(copy, trial),
                found -> mice.forEach(mouse -> mouse.tell(found == null ? List.of() : found)));
        desk.watch(whole, List.of(Production.class, Setting.class, Script.class, Scene.class, Element.class,
                Person.class, Schedule.class, Board.class, ShootDay.class, Strip.class, Banner.class, Calendar.class,
                CalendarEvent.class), open::refresh);
    }

    private BoardView view(Composite parent, boolean withDays) {
        var view = new BoardView(parent, open, shape -> !withDays ? BoardRows.boneyard(open.plan(), shape)
                : beside ? BoardRows.days(open.plan(), shape) : BoardRows.of(open.plan(), shape));
        views.add(view);
        return view;
    }

    /** Mouse, keys, menu and tips of a view. */
    private void behave(BoardView view) {
        var editor = new BannerEditor(view, open);
        var mouse = new BoardMouse(view, open, moves, views, row -> opened(row, editor), this::tryAt);
        mice.add(mouse);
        new BoardTip(view, open, mouse).activate();
        BoardKeys.listen(view, open, moves, new BoardKeys.Actions() {

            @Override
            public void open() {
                open.selected().stream().findFirst().flatMap(view.rows()::of).ifPresent(row -> opened(row, editor));
            }

            @Override
            public void change() {
                open.selected().stream().filter(Banner.class::isInstance).findFirst().flatMap(view.rows()::of)
                        .ifPresent(editor::edit);
            }

            @Override
            public void find(String typed) {
                find.begin(typed);
            }

            @Override
            public void findNext(int way) {
                find.next(way);
            }
        });
        BoardMenu.add(view, open, verbs, moves, new BoardMenu.Opening() {

            @Override
            public void open(Item item) {
                open.scene(item).ifPresent(jump);
            }

            @Override
            public void change(Banner banner) {
                view.rows().of(banner).ifPresent(editor::edit);
            }
        });
    }

    private void opened(BoardRow row, BannerEditor editor) {
        if (row.item() instanceof Banner) {
            editor.edit(row);
        } else if (row.item() != null) {
            open.scene(row.item()).ifPresent(jump);
        } else if (row.type() == BoardRow.Type.BREAK) {
            jump.accept(row.day().day());
        }
    }

    private void tryAt(Landing landing) {
        trial = landing == null || landing.day() == null ? null : new BoardJudge.Trial(open.plan().board().getId(),
                open.selected().stream().map(Item::getId).toList(), landing.day().day().getId(), landing.index());
        if (trial != null) {
            tryAgain.run();
        }
        BoardJudge.Trial now = trial;
        line.tryOut(copy -> now == null ? Optional.empty() : BoardJudge.tried(copy, now));
    }

    private void turnBoneyard() {
        beside = !beside;
        desk.keepHabit(BESIDE, Boolean.toString(beside));
        open.refresh();
    }

    /** Shows the days or the units side by side, and the boneyard beside them; with units, it has no place below. */
    private void arrange() {
        boolean parallel = open.isParallel();
        left.setVisible(!parallel);
        lanes.setVisible(parallel);
        boneyard.control().setVisible(beside || parallel);
        sash.layout();
    }

    private void reveal(Scene scene) {
        if (!open.scenes().contains(scene)) {
            open.items().stream().filter(item -> open.scene(item).filter(scene::equals).isPresent()).findFirst()
                    .ifPresent(this::show);
        }
    }

    private void show(Item item) {
        open.selection().only(item);
        views.forEach(view -> {
            view.reveal(item);
            view.picture().redraw();
        });
    }

    /** The days, and the boneyard beside them. */
    public List<BoardView> views() {
        return views;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        views.stream().filter(view -> view.control().isVisible()).findFirst().orElse(days).control().setFocus();
    }
}
