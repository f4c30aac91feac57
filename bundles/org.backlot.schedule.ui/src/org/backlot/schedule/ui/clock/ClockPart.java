package org.backlot.schedule.ui.clock;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.ui.day.DepartmentCallsDialog;
import org.backlot.schedule.ui.day.FactsDialog;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** One day of the active board on the clock: the unit, everybody who is there, and what is wrong with the day. */
public class ClockPart {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private final Desk desk;
    private final Label title;
    private final Label cover;
    private final Button change;
    private final ClockView view;
    private ShootDay shown;
    private Map<String, List<Conflict>> conflicts = Map.of();

    @Inject
    public ClockPart(Composite parent, Desk desk) {
        this.desk = desk;
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole, 4, 8);
        bar.button("", "left", "The day before", () -> turn(-1));
        bar.button("", "right", "The next day", () -> turn(1));
        title = new Label(bar.control(), SWT.NONE);
        title.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        cover = new Label(bar.control(), SWT.NONE);
        cover.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(cover);
        change = bar.button("", "", "Changes between the day and its cover set, in one step", this::change);
        bar.button("Facts of the Place\u2026", "location", "What the call sheet tells: parking, hospital, the sun",
                () -> ask(day -> new FactsDialog(whole.getShell(), desk, day).open()));
        bar.button("Department Calls\u2026", "crew", "When each department is called",
                () -> ask(day -> new DepartmentCallsDialog(whole.getShell(), desk, day).open()));
        var all = new Button(bar.control(), SWT.CHECK);
        all.setText("Everything needed");
        view = new ClockView(whole, desk, this::turn);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        all.addListener(SWT.Selection, e -> view.showAll(all.getSelection()));
        desk.watch(view.control(), this::refresh);
        desk.study(view.control(), "Conflicts of the days", ClockPart::judge, this::judged);
        desk.follow(view.control(), ShootDay.class, this::show);
        desk.follow(view.control(), Item.class, item -> {
            if (item.eContainer() instanceof ShootDay day) {
                show(day);
            }
        });
    }

    private Optional<Plan> plan() {
        return desk.session().flatMap(session -> Plan.active(session.production(), session.questions()));
    }

    private void ask(Consumer<ShootDay> about) {
        if (shown != null) {
            about.accept(shown);
        }
    }

    private void show(ShootDay day) {
        if (day != shown && plan().stream().flatMap(plan -> plan.days().stream()).anyMatch(d -> d.day() == day)) {
            shown = day;
            refresh();
        }
    }

    private void turn(int way) {
        plan().filter(plan -> !plan.days().isEmpty()).ifPresent(plan -> {
            List<ShootDay> days = plan.days().stream().map(PlannedDay::day).toList();
            show(days.get(Math.clamp(days.indexOf(shown) + way, 0, days.size() - 1)));
            desk.select(List.of(shown));
        });
    }

    private void refresh() {
        Plan plan = plan().orElse(null);
        List<PlannedDay> days = plan == null ? List.of() : plan.days();
        PlannedDay day = days.stream().filter(one -> one.day() == shown).findFirst()
                .or(() -> days.stream().filter(one -> one.day().getKind() == DayKind.SHOOT).findFirst())
                .or(() -> days.stream().findFirst()).orElse(null);
        shown = day == null ? null : day.day();
        title.setText(day == null ? "" : day.name() + ", " + DATE.format(day.date())
                + (day.place().isBlank() ? "" : ", " + day.place()).replace("&", "&&"));
        cover(day);
        view.show(plan, day == null ? null : DayTimeline.of(plan, day));
        view.show(shown == null ? List.of() : conflicts.getOrDefault(shown.getId(), List.of()));
        title.requestLayout();
    }

    /** The cover set of the day: the one in use, else the first. */
    private static Optional<CoverSet> cover(ShootDay day) {
        return day.getCovers().stream().filter(CoverSets::isInUse).findFirst()
                .or(() -> day.getCovers().stream().findFirst());
    }

    private void cover(PlannedDay day) {
        Optional<CoverSet> set = day == null ? Optional.empty() : cover(day.day());
        boolean inUse = set.filter(CoverSets::isInUse).isPresent();
        boolean open = day != null && set.isEmpty() && !CoverSets.exteriors(day).isEmpty();
        cover.setText(set.map(one -> (inUse ? "Cover set in use: " : "Cover set: ") + one.getName().replace("&", "&&"))
                .orElse(open ? "Exteriors without a cover set" : ""));
        Bar.show(change, set.isPresent());
        change.setText(inUse ? "Switch Back" : "Switch");
    }

    private void change() {
        Plan plan = plan().orElse(null);
        if (plan != null && shown != null) {
            cover(shown).ifPresent(set -> {
                if (CoverSets.isInUse(set)) {
                    desk.edit("Switch back from " + set.getName(), () -> CoverSets.switchBack(plan, set));
                } else {
                    desk.edit("Switch to " + set.getName(), () -> CoverSets.switchTo(plan, set));
                }
            });
        }
    }

    private static Map<String, List<Conflict>> judge(Copies.Copy copy) {
        return Plan.active(copy.production()).map(plan -> BoardFigures.of(plan, copy.questions()).conflicts()
                .stream().collect(Collectors.groupingBy(conflict -> conflict.day().day().getId()))).orElse(Map.of());
    }

    private void judged(Map<String, List<Conflict>> found) {
        conflicts = found == null ? Map.of() : found;
        view.show(shown == null ? List.of() : conflicts.getOrDefault(shown.getId(), List.of()));
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        view.control().setFocus();
    }
}
