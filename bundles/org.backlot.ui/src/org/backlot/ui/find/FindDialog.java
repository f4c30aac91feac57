package org.backlot.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.ui.kit.Choices;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Words above, what has them below; the arrow keys choose, Enter goes there. */
final class FindDialog {

    private static final String SAYS = "Words of a scene, a character, a person, a place, an account \u2026";

    private final Frame frame;
    private final Palette palette;
    private final Function<String, List<Finds.Find>> search;
    private Text words;
    private Choices<Finds.Find> list;
    private Finds.Find chosen;

    FindDialog(Shell shell, Palette palette, Function<String, List<Finds.Find>> search) {
        this.palette = palette;
        this.search = search;
        frame = new Frame(shell, "Find Anything").accept("Go There", this::complete).say(SAYS).ready(false);
    }

    /** What the person wants to see; empty where they thought better of it. */
    Optional<Finds.Find> ask() {
        return frame.open(this::fill) ? Optional.of(chosen) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(words);
        list = new Choices<Finds.Find>(area, palette, new int[] {140, 400},
                find -> new String[] {find.kind(), find.text()}).onOpen(frame::accept);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 340).applyTo(list.control());
        words.addModifyListener(e -> find());
        words.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
                list.move(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                e.doit = false;
            }
        });
    }

    private void find() {
        boolean asked = !words.getText().isBlank();
        List<Finds.Find> found = asked ? search.apply(words.getText()) : List.of();
        list.show(found);
        frame.say(asked && found.isEmpty() ? "Nothing has all of these words." : SAYS).ready(!found.isEmpty());
    }

    private boolean complete() {
        chosen = list.chosen().orElse(null);
        return chosen != null;
    }
}
