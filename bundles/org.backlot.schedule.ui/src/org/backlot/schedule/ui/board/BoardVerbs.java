package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.draft.SceneMerge;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.NameDialog;
import org.eclipse.swt.widgets.Shell;

/** What can be done with strips, banners and days besides moving them; all of it is one step. */
final class BoardVerbs {

    private final OpenBoard open;
    private final Shell shell;
    private final Desk desk;

    BoardVerbs(OpenBoard open, Shell shell) {
        this.open = open;
        this.shell = shell;
        desk = open.desk();
    }

    private Session session() {
        return desk.session().orElseThrow();
    }

    private Production production() {
        return session().production();
    }

    /** Puts a banner before the selected strip, or at the end of the selected day; answers it. */
    Optional<Banner> banner(BannerKind kind) {
        String text = switch (kind) {
            case MEAL -> "Lunch";
            case MOVE -> "Company move";
            case TRAVEL -> "Travel";
            case NOTE -> "Note";
            case SESSION -> "Session";
        };
        var added = new Banner[1];
        Item first = open.selected().stream().findFirst().orElse(null);
        ShootDay day = open.days().stream().findFirst().orElse(null);
        if (day != null) {
            int index = first == null ? day.getItems().size() : day.getItems().indexOf(first);
            desk.edit("Add " + text.toLowerCase(Locale.ROOT),
                    () -> added[0] = DayEdits.addBanner(day, index, kind, text, null));
            open.refresh();
        }
        return Optional.ofNullable(added[0]);
    }

    void remove(Banner banner) {
        desk.edit("Remove " + banner.getText(), () -> session().delete(banner));
    }

    void kind(Banner banner, BannerKind kind) {
        desk.edit("Change " + banner.getText(), () -> banner.setKind(kind));
    }

    /** Locks the selected strips, or unlocks them where all are locked. */
    void lockStrips() {
        List<Strip> strips = strips();
        boolean lock = !strips.stream().allMatch(Strip::isLocked);
        desk.edit((lock ? "Lock " : "Unlock ") + (strips.size() == 1 ? "a strip" : strips.size() + " strips"),
                () -> strips.forEach(strip -> strip.setLocked(lock)));
    }

    List<Strip> strips() {
        return open.selected().stream().filter(Strip.class::isInstance).map(Strip.class::cast).toList();
    }

    /** Asks when the scenes of the selected strips can be shot. */
    void period() {
        List<Scene> scenes = strips().stream().flatMap(strip -> open.scene(strip).stream()).toList();
        if (!scenes.isEmpty()) {
            new PeriodDialog(shell, ScenePeriods.of(production(), scenes.getFirst())).ask().ifPresent(
                    period -> session().section(Schedule.class).ifPresent(schedule -> desk.edit(
                            "Say when " + (scenes.size() == 1 ? "scene " + scenes.getFirst().getNumber()
                                    : scenes.size() + " scenes") + " can be shot",
                            () -> ScenePeriods.set(schedule, scenes, period.from(), period.until(),
                                    period.reason()))));
        }
    }

    /** Locks the selected days, or unlocks them where all are locked. */
    void lockDays() {
        List<ShootDay> days = open.days();
        boolean lock = !days.stream().allMatch(ShootDay::isLocked);
        desk.edit((lock ? "Lock " : "Unlock ") + (days.size() == 1 ? "a day" : days.size() + " days"),
                () -> days.forEach(day -> day.setLocked(lock)));
    }

    /** Puts a day break before the selected strip. */
    void split(ShootDay day, int index) {
        desk.edit("Put a day break", () -> DayEdits.split(day, index));
    }

    void join(ShootDay day) {
        desk.edit("Join two days", () -> DayEdits.mergeWithNext(day));
    }

    void remove(List<ShootDay> days) {
        desk.edit(days.size() == 1 ? "Remove a day" : "Remove " + days.size() + " days",
                () -> days.forEach(DayEdits::remove));
    }

    /** @param after how many places after a day */
    void insert(ShootDay day, int after) {
        Board board = open.plan().board();
        desk.edit("Add a day", () -> DayEdits.insert(board, board.getDays().indexOf(day) + after));
    }

    void unit(List<ShootDay> days, String unit) {
        desk.edit("Give " + (days.size() == 1 ? "a day" : days.size() + " days") + " to "
                + theUnit(unit), () -> days.forEach(day -> day.setUnit(unit.isEmpty() ? null : unit)));
    }

    /** Asks for the name of a unit. */
    Optional<String> newUnit() {
        return new NameDialog(shell, "New Unit", "Add", "The name of the unit",
                text -> text.isBlank() ? "" : null).ask("2nd Unit");
    }

    /** A unit as people call it. */
    static String unitName(String unit) {
        return unit == null ? "All units" : unit.isEmpty() ? "Main unit" : unit;
    }

    /** A unit in a sentence. */
    private static String theUnit(String unit) {
        return unit.isEmpty() ? "the main unit" : unit;
    }

    void splitScene(Scene scene) {
        var dialog = new SplitDialog(shell, desk, session().questions().categories(), scene);
        dialog.ask().ifPresent(choice -> desk.edit("Split scene " + scene.getNumber(),
                () -> dialog.split().split(session(), choice)));
    }

    void mergeScene(Scene scene) {
        desk.edit("Merge scene " + scene.getNumber() + " with the next", () -> SceneMerge.merge(session(), scene));
    }

    /** @param field by which to sort first; the empty string for none */
    void sort(String field) {
        List<ShootDay> days = open.days();
        String unit = chosenUnit(days);
        new SortDialog(shell, field, days.size(), theUnit(unit)).ask().ifPresent(choice -> {
            Board board = open.plan().board();
            desk.edit("Sort strips", () -> {
                if (choice.whole()) {
                    BoardEdits.sort(production(), board, unit, choice.keys());
                } else {
                    days.forEach(day -> BoardEdits.sort(production(), day, choice.keys()));
                }
            });
        });
    }

    void breakDays() {
        String unit = chosenUnit(open.days());
        Board board = open.plan().board();
        new BreakDialog(shell, open.look().content().pace(), ScheduleSettings.eighthsPerDay(production()),
                theUnit(unit)).ask().ifPresent(full -> desk.edit("Break into days",
                        () -> BoardEdits.breakDays(production(), board, unit, full)));
    }

    /** The unit that is shown, else that of the selected day, else the main unit. */
    private String chosenUnit(List<ShootDay> days) {
        return open.unit() != null ? open.unit() : open.plan().days().stream()
                .filter(day -> days.contains(day.day())).map(PlannedDay::unit).findFirst().orElse("");
    }

    void design() {
        if (open.plan() != null) {
            new StripDesigner(shell, open).open();
        }
    }

    void colours() {
        desk.session().ifPresent(session -> new ColoursDialog(shell, desk, session.production()).open());
    }

    /** Asks for a day to which the selected strips go. */
    Optional<ShootDay> askDay() {
        return new DayDialog(shell, desk, open.plan().days()).ask().map(PlannedDay::day);
    }
}
