package org.backlot.resources.ui.life;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.model.Person;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.life.Armful;
import org.backlot.resources.life.Move;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.ui.kit.Bar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Where a scanner writes, or somebody who types: the thing of the code is selected, and what was chosen is done with
 * one piece of it at once, or with as many as are typed before it, with the place and the person that stand beside. Or
 * what is scanned is collected, and all of it moved in one step.
 */
final class ScanBar {

    private static final int CODE = 190;
    private static final int NAME = 150;
    private static final List<MovementKind> KINDS = List.of(MovementKind.OUT, MovementKind.ON_SET, MovementKind.IN,
            MovementKind.TRANSFER);

    private final OpenLife open;
    private final Consumer<Asset> found;
    private final Consumer<String> tell;
    private final Text code;
    private final Combo mode;
    private final Combo place;
    private final Combo person;
    private final Button collect;
    private final Button move;
    private final Button putDown;
    private final Armful armful = new Armful();
    private List<Place> places = List.of();
    private List<Person> people = List.of();

    /**
     * @param found is told of the thing that was scanned
     * @param tell  is told what was done, a sentence
     */
    ScanBar(Composite parent, OpenLife open, Consumer<Asset> found, Consumer<String> tell) {
        this.open = open;
        this.found = found;
        this.tell = tell;
        Composite bar = new Bar(parent).control();
        label(bar, "Scan");
        code = new Text(bar, SWT.BORDER | SWT.SEARCH);
        code.setMessage("Code or name, then Enter");
        code.setToolTipText("24 x Radio for several pieces");
        code.setLayoutData(new GridData(CODE, SWT.DEFAULT));
        code.addListener(SWT.DefaultSelection, e -> scan());
        label(bar, "and");
        mode = combo(bar, SWT.DEFAULT);
        mode.add("select it");
        KINDS.forEach(kind -> mode.add(Move.verb(kind).toLowerCase(Locale.ROOT)));
        mode.select(0);
        label(bar, "at");
        place = combo(bar, NAME);
        label(bar, "with");
        person = combo(bar, NAME);
        collect = new Button(bar, SWT.CHECK);
        collect.setText("Collect");
        collect.setToolTipText("Scan several things first, and move them all in one step");
        collect.addListener(SWT.Selection, e -> enable());
        move = button(bar, "Move", "What was scanned, in one step, with what travels along", this::moveAll);
        putDown = button(bar, "Put Down", "Forgets what was scanned", this::putDown);
        mode.addListener(SWT.Selection, e -> enable());
        open.desk().watch(bar, this::offer);
        enable();
    }

    private static void label(Composite bar, String text) {
        new Label(bar, SWT.NONE).setText(text);
    }

    private static Combo combo(Composite bar, int width) {
        var combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setVisibleItemCount(16);
        combo.setLayoutData(new GridData(width, SWT.DEFAULT));
        return combo;
    }

    private static Button button(Composite bar, String label, String tip, Runnable run) {
        var button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        button.setVisible(false);
        return button;
    }

    private void enable() {
        boolean moves = mode.getSelectionIndex() > 0;
        place.setEnabled(moves);
        person.setEnabled(moves);
        collect.setEnabled(moves);
        if (!moves || !collect.getSelection()) {
            armful.clear();
        }
        showArmful();
    }

    private void showArmful() {
        int things = armful.takes().size();
        if (things > 0) {
            move.setText("Move " + things + (things == 1 ? " Thing" : " Things"));
            move.requestLayout();
        }
        Bar.show(move, things > 0);
        Bar.show(putDown, things > 0);
    }

    private void putDown() {
        armful.clear();
        showArmful();
        tell.accept("");
        code.setFocus();
    }

    private MovementKind kind() {
        return KINDS.get(mode.getSelectionIndex() - 1);
    }

    private void offer() {
        places = offer(place, places, open.places());
        people = offer(person, people, open.people());
    }

    private <T> List<T> offer(Combo combo, List<T> before, List<T> now) {
        if (!before.equals(now) || combo.getItemCount() == 0) {
            T chosen = combo.getSelectionIndex() < 1 ? null : before.get(combo.getSelectionIndex() - 1);
            combo.removeAll();
            combo.add("");
            now.forEach(one -> combo.add(one instanceof Place at ? Whereabouts.path(at) : ((Person) one).getName()));
            combo.select(now.indexOf(chosen) + 1);
        }
        return now;
    }

    private void scan() {
        String scanned = code.getText().strip();
        if (scanned.isEmpty() || open.resources().isEmpty()) {
            return;
        }
        code.selectAll();
        try {
            Take take = Armful.scanned(open.resources().orElseThrow(), scanned);
            if (mode.getSelectionIndex() < 1) {
                tell.accept(Words.name(take.asset()) + ": " + open.life().flatMap(life -> life.of(take.asset()))
                        .map(life -> life.says()).orElse(""));
            } else if (collect.getSelection()) {
                armful.add(take);
                showArmful();
                tell.accept("Collected: " + armful.says() + ".");
            } else {
                move(List.of(take));
            }
            found.accept(take.asset());
        } catch (IllegalArgumentException e) {
            open.desk().tell("Find " + scanned, e);
        }
    }

    private void moveAll() {
        if (move(armful.takes())) {
            armful.clear();
            showArmful();
        }
        code.setFocus();
    }

    /** Whether it was done. */
    private boolean move(List<Take> takes) {
        MovementKind kind = kind();
        Place to = place.getSelectionIndex() < 1 ? null : places.get(place.getSelectionIndex() - 1);
        Person by = person.getSelectionIndex() < 1 ? null : people.get(person.getSelectionIndex() - 1);
        Optional<List<String>> told = open.move(takes, new Move(kind, open.now(), to, OpenLife.id(by), null, null));
        told.ifPresent(all -> tell.accept(OpenLife.says(kind, takes, all)));
        return told.isPresent();
    }

    /** Where the scanner writes. */
    Text code() {
        return code;
    }
}
