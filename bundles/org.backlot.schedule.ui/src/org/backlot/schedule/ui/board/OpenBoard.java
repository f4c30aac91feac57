package org.backlot.schedule.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.strip.StripContent;
import org.backlot.ui.kit.Desk;

/** The board that is open: what it says now, what of it a person wants to see, and what is selected. */
final class OpenBoard {

    private final Desk desk;
    private final BoardSelection selection = new BoardSelection();
    private final Set<ShootDay> folded = new HashSet<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> painters = new CopyOnWriteArrayList<>();
    private Board chosen;
    private Plan plan;
    private StripLook look;
    private Conflicts conflicts = Conflicts.NONE;
    private Owed owed = Owed.NONE;
    private List<Item> items = List.of();
    private String unit;
    private boolean parallel;

    OpenBoard(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** Runs whenever there are other rows to show. */
    void onChange(Runnable show) {
        watchers.add(show);
    }

    /** Runs whenever the same rows look different: others are selected, or conflict. */
    void onLook(Runnable paint) {
        painters.add(paint);
    }

    /** Reads the production again. */
    void refresh() {
        Session session = desk.session().orElse(null);
        boolean there = session != null && chosen != null && session.object(chosen.getId()).isPresent();
        plan = session == null ? null : there ? Plan.of(session.production(), chosen)
                : Plan.active(session.production()).orElse(null);
        look = plan == null ? null : StripLook.of(session, new StripContent(plan,
                Pace.of(session.production(), plan.board()), this::conflicts));
        owed = plan == null ? Owed.NONE : Owed.of(session, plan);
        if (plan != null) {
            folded.retainAll(plan.board().getDays());
            unit = units().contains(unit) ? unit : null;
        }
        changed();
    }

    private void changed() {
        items = plan == null ? List.of() : BoardRows.of(plan, shape(1, look)).items();
        selection.keep(items, plan == null ? List.of() : plan.board().getDays());
        watchers.forEach(Runnable::run);
    }

    /** What the checks find now. */
    void conflicts(List<Conflicts.Conflict> found) {
        conflicts = new Conflicts(found);
        painters.forEach(Runnable::run);
    }

    Conflicts conflicts() {
        return conflicts;
    }

    /** What was to be shot and is not. */
    Owed owed() {
        return owed;
    }

    private List<String> conflicts(Scene scene) {
        for (PlannedDay day : plan.days()) {
            if (day.scenes().contains(scene)) {
                return day.day().getItems().stream().filter(item -> scene(item).filter(s -> s == scene).isPresent())
                        .flatMap(item -> conflicts.of((Strip) item, scene, day).stream()).map(Conflicts.Conflict::says)
                        .toList();
            }
        }
        return List.of();
    }

    /** Shows another board. */
    void show(Board board) {
        chosen = board;
        refresh();
    }

    /** The plan that is shown; null where there is none. */
    Plan plan() {
        return plan;
    }

    StripLook look() {
        return look;
    }

    Optional<Board> board() {
        return Optional.ofNullable(plan).map(Plan::board);
    }

    /** The boards of the production, in their order. */
    List<Board> boards() {
        return desk.session().map(session -> Boards.all(session.production())).orElse(List.of());
    }

    /** The units of the board in the order in which they come; the empty string is the main unit. */
    List<String> units() {
        return plan == null ? List.of() : plan.days().stream().map(PlannedDay::unit).distinct().toList();
    }

    /** The unit that is shown; null where all are. */
    String unit() {
        return unit;
    }

    /** @param only the one to show; null shows all */
    void unit(String only) {
        unit = only;
        parallel = false;
        changed();
    }

    /** @param of the strips that are to be shown */
    BoardShape shape(int line, StripLook of) {
        return new BoardShape(line, of.layout().isTwoLines(), unit, folded);
    }

    boolean isFolded(ShootDay day) {
        return folded.contains(day);
    }

    /** Whether the units stand side by side, so that what they do on one date is seen at one glance. */
    boolean isParallel() {
        return parallel && unit == null && units().size() > 1;
    }

    void parallel(boolean are) {
        parallel = are;
        unit = null;
        changed();
    }

    /** Folds a day to its break, or unfolds it. */
    void fold(ShootDay day, boolean fold) {
        if (fold ? folded.add(day) : folded.remove(day)) {
            changed();
        }
    }

    /** Folds all days to their breaks, or unfolds them. */
    void foldAll(boolean fold) {
        folded.clear();
        if (fold) {
            folded.addAll(plan.board().getDays());
        }
        changed();
    }

    BoardSelection selection() {
        return selection;
    }

    /** Everything that can be selected, in the order of the board. */
    List<Item> items() {
        return items;
    }

    /** The selected strips and banners in the order of the board. */
    List<Item> selected() {
        return selection.inOrder(items);
    }

    /** The scenes of the selected strips in the order of the board. */
    List<Scene> scenes() {
        return selected().stream().flatMap(item -> scene(item).stream()).toList();
    }

    /** The scene of a strip. */
    Optional<Scene> scene(Item item) {
        return item instanceof Strip strip && plan != null ? plan.scene(strip) : Optional.empty();
    }

    /** The days that are selected, or on which something selected stands. */
    List<ShootDay> days() {
        if (plan == null) {
            return List.of();
        }
        List<ShootDay> whole = selection.daysInOrder(plan.board().getDays());
        return whole.isEmpty() ? selected().stream().map(Item::eContainer).filter(ShootDay.class::isInstance)
                .map(ShootDay.class::cast).distinct().toList() : whole;
    }

    /** The selection has changed: tells the rest of the window, and draws. */
    void tell() {
        List<ShootDay> whole = plan == null ? List.of() : selection.daysInOrder(plan.board().getDays());
        desk.select(whole.isEmpty() ? selected() : whole);
        painters.forEach(Runnable::run);
    }
}
