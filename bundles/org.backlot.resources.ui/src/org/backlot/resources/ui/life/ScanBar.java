package org.backlot.resources.ui.life;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.backlot.core.model.Person;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.life.Labels;
import org.backlot.resources.life.Move;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.ui.kit.Bar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Where a scanner writes, or somebody who types: the thing of the code is selected, and what was chosen is done with
 * one piece of it at once, with the place and the person that stand beside.
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

    private void enable() {
        place.setEnabled(mode.getSelectionIndex() > 0);
        person.setEnabled(mode.getSelectionIndex() > 0);
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
            Asset asset = Labels.find(open.resources().orElseThrow(), scanned);
            if (mode.getSelectionIndex() > 0) {
                move(asset, KINDS.get(mode.getSelectionIndex() - 1));
            } else {
                tell.accept(Words.name(asset) + ": " + open.life().flatMap(life -> life.of(asset))
                        .map(life -> life.says()).orElse(""));
            }
            found.accept(asset);
        } catch (IllegalArgumentException e) {
            open.desk().tell("Find " + scanned, e);
        }
    }

    private void move(Asset asset, MovementKind kind) {
        List<Take> takes = List.of(Take.of(asset, 1));
        Place to = place.getSelectionIndex() < 1 ? null : places.get(place.getSelectionIndex() - 1);
        Person by = person.getSelectionIndex() < 1 ? null : people.get(person.getSelectionIndex() - 1);
        open.move(takes, new Move(kind, open.now(), to, OpenLife.id(by), null, null))
                .ifPresent(told -> tell.accept(OpenLife.says(kind, takes, told)));
    }

    /** Where the scanner writes. */
    Text code() {
        return code;
    }

    /** What is done with what is scanned: 0 nothing, then out, on set, in, handed over. */
    Combo mode() {
        return mode;
    }
}
