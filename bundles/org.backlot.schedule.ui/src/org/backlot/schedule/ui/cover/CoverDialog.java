package org.backlot.schedule.ui.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.cover.CoverCandidate;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.model.CoverSet;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Lines;
import org.backlot.ui.kit.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Chooses what is shot on a day when the weather does not come: interiors, the best stand first. */
final class CoverDialog {

    private final Desk desk;
    private final PlannedDay day;
    private final CoverSet set;
    private final List<CoverCandidate> candidates;
    private final int exteriors;
    private final Frame frame;
    private Text nameField;
    private Text reasonField;
    private Lines<CoverCandidate> list;
    private String name = "";
    private String reason = "";
    private List<Scene> scenes = List.of();

    /** @param set that is changed; null for a new one */
    CoverDialog(Shell parent, Desk desk, Session session, Plan plan, PlannedDay day, CoverSet set) {
        this.desk = desk;
        this.day = day;
        this.set = set;
        candidates = candidates(plan, day, set, session);
        exteriors = CoverSets.exteriors(day).stream().mapToInt(Scene::getEighths).sum();
        frame = new Frame(parent, "Cover Set of " + day.name()).accept(set == null ? "Attach" : "Change", this::accept);
        if (set != null) {
            scenes = set.getScenes().stream().map(plan.scenes()::get).filter(Objects::nonNull).toList();
        }
    }

    /** What the set has first, in its order, then what could be shot instead, the best first. */
    private static List<CoverCandidate> candidates(Plan plan, PlannedDay day, CoverSet set, Session session) {
        List<CoverCandidate> offered = CoverCandidate.of(plan, day, session.questions());
        List<CoverCandidate> all = new ArrayList<>();
        if (set != null) {
            set.getScenes().stream().map(plan.scenes()::get).filter(Objects::nonNull).forEach(scene -> all.add(offered
                    .stream().filter(one -> one.scene() == scene).findFirst()
                    .orElseGet(() -> new CoverCandidate(scene, List.of(), List.of(), false))));
        }
        offered.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    boolean open() {
        return frame.open(this::body);
    }

    private void body(Composite area) {
        var fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        nameField = field(fields, "Name", set == null ? "" : set.getName());
        reasonField = field(fields, "For", set == null ? "rain" : set.getReason());
        list = new Lines<>(area, desk.palette(), SWT.CHECK,
                List.of("Scene", "Set", " Pages", "Same place", "Called for it alone", "Cannot work then"),
                new int[] {80, 240, 64, 96, 220, 170}, CoverDialog::cells)
                .look(one -> one.blocked().isEmpty() ? Look.PLAIN : Look.ERROR).onChoose(this::ticked);
        GridDataFactory.fillDefaults().grab(true, true).hint(890, 320).applyTo(list.control());
        list.show(candidates);
        list.tick(candidates.stream().filter(one -> scenes.contains(one.scene())).toList());
        ticked();
    }

    private static Text field(Composite parent, String label, String text) {
        new Label(parent, SWT.NONE).setText(label);
        var field = new Text(parent, SWT.BORDER | SWT.SINGLE);
        field.setText(Objects.requireNonNullElse(text, ""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private static String[] cells(CoverCandidate one) {
        Scene scene = one.scene();
        return new String[] {scene.getNumber(),
            scene.getSet() == null ? Objects.requireNonNullElse(scene.getHeading(), "") : scene.getSet().getName(),
            Eighths.toString(scene.getEighths()), one.samePlace() ? "yes" : "",
            one.strangers().stream().map(Element::getName).collect(Collectors.joining(", ")),
            String.join(", ", one.blocked())};
    }

    private void ticked() {
        int chosen = list.ticked().stream().mapToInt(one -> one.scene().getEighths()).sum();
        frame.say("Instead of " + Eighths.toString(exteriors) + " pages of exteriors on " + day.name() + ": "
                + (chosen == 0 ? "tick what is shot." : Eighths.toString(chosen) + " pages are ticked."));
    }

    private boolean accept() {
        scenes = list.ticked().stream().map(CoverCandidate::scene).toList();
        name = nameField.getText().strip();
        reason = reasonField.getText().strip();
        if (scenes.isEmpty()) {
            frame.wrong("Tick at least one scene.");
            return false;
        }
        if (name.isEmpty()) {
            name = scenes.stream().map(scene -> scene.getSet() == null ? scene.getNumber() : scene.getSet().getName())
                    .distinct().collect(Collectors.joining(", "));
        }
        return true;
    }

    /** As it was typed; else the sets of the scenes. */
    String name() {
        return name;
    }

    String reason() {
        return reason;
    }

    List<Scene> scenes() {
        return scenes;
    }
}
