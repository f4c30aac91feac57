package org.backlot.schedule.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.draft.SceneSplit;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where a scene is cut in two, how long its parts are, and what each needs. */
final class SplitDialog {

    private final Desk desk;
    private final Categories categories;
    private final Scene scene;
    private final SceneSplit split;
    private final Frame frame;
    private final Set<Element> stay = new HashSet<>();
    private final Set<Element> go = new HashSet<>();
    private int cut;
    private Text first;
    private Text second;
    private Table<Element> elements;
    private SceneSplit.Choice choice;

    SplitDialog(Shell parent, Desk desk, Categories categories, Scene scene) {
        this.desk = desk;
        this.categories = categories;
        this.scene = scene;
        split = new SceneSplit(scene);
        List<Integer> cuts = split.cuts();
        cut = cuts.isEmpty() ? scene.getParagraphs().size() : cuts.get(cuts.size() / 2);
        frame = new Frame(parent, "Split Scene " + scene.getNumber()).accept("Split", this::complete)
                .say(cuts.isEmpty() ? "The scene has no text to cut; scene " + split.number() + " gets none."
                        : "Click where scene " + split.number() + " is to begin. Who and what the words of one part "
                                + "alone name goes with that part.");
    }

    Optional<SceneSplit.Choice> ask() {
        return frame.open(this::fill) ? Optional.of(choice) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).equalWidth(true).applyTo(area);
        var text = new CutView(area, desk.palette(), scene, split.cuts(), split.number(), this::cutAt);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 420).applyTo(text.control());
        var right = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(right);
        first = length(right, "Scene " + scene.getNumber());
        second = length(right, "Scene " + split.number());
        elements = new Table<>(right, desk, "org.backlot.schedule.ui.split", List.of(
                Column.text("Category", 130, (Element element) -> categories.nameOf(element.getCategory())),
                Column.text("Element", 150, Element::getName),
                part(scene.getNumber(), stay), part(split.number(), go)))
                .rows(() -> scene.getElements());
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(420, 300).applyTo(elements.control());
        text.show(cut);
        cutAt(cut);
    }

    /** Nothing of the production changes before the dialog is done. */
    private static Column<Element, Boolean> part(String number, Set<Element> in) {
        return Column.<Element, Boolean>of(number, 60, Kind.CHECK, in::contains).edit((element, yes) -> {
            if (yes) {
                in.add(element);
            } else {
                in.remove(element);
            }
        });
    }

    private static Text length(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        var text = new Text(parent, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void cutAt(int at) {
        cut = at;
        SceneSplit.Choice proposal = split.proposal(at);
        first.setText(Eighths.toString(proposal.first()));
        second.setText(Eighths.toString(proposal.second()));
        stay.clear();
        stay.addAll(proposal.stay());
        go.clear();
        go.addAll(proposal.go());
        elements.refresh();
    }

    private boolean complete() {
        int one = Eighths.parse(first.getText()).orElse(0);
        int other = Eighths.parse(second.getText()).orElse(0);
        if (one < 1 || other < 1) {
            frame.wrong("Type the length of both parts, as 1 3/8; each has at least 1/8.");
            return false;
        }
        choice = new SceneSplit.Choice(cut, one, other, stay, go);
        return true;
    }

    SceneSplit split() {
        return split;
    }
}
