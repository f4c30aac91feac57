package org.backlot.resources.ui.book;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Distinctions;
import org.backlot.resources.book.Duplicates;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Merge;
import org.backlot.resources.book.Uses;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Makes two entries one; where both say something else a person chooses. */
final class Merging {

    private final Desk desk;
    private final Control owner;

    Merging(Desk desk, Control owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Merges two that are selected; of one, the likely other is proposed. */
    void merge(List<? extends Identified> selected) {
        Session session = desk.session().orElse(null);
        if (session == null) {
            return;
        }
        List<? extends Identified> two = selected.size() == 1 ? likely(session, selected.getFirst()) : selected;
        if (two.size() != 2) {
            desk.tell("Merge", new IllegalArgumentException("Select the two entries that are one and the same"));
            return;
        }
        try {
            ask(session, new Merge(session.production(), two.getFirst(), two.getLast()));
        } catch (IllegalArgumentException e) {
            desk.tell("Merge", e);
        }
    }

    private static List<Identified> likely(Session session, Identified one) {
        return Duplicates.of(session.production()).stream()
                .filter(pair -> pair.first() == one || pair.second() == one)
                .map(pair -> List.of(pair.first(), pair.second())).findFirst().orElse(List.of());
    }

    private void ask(Session session, Merge merge) {
        List<Merge.Difference> differences = merge.differences();
        Set<Merge.Difference> theirs = new HashSet<>();
        String uses = Uses.of(session, List.of(merge.other()));
        var two = new AtomicBoolean();
        var frame = new Frame(owner.getShell(), "Merge").accept("Merge", () -> true)
                .say("\"" + Entry.name(merge.other()) + "\" becomes \"" + Entry.name(merge.kept()) + "\""
                        + (uses.isEmpty() ? "." : ", also in " + uses + ".")
                        + (differences.isEmpty() ? "" : " Choose what is true where they differ."));
        boolean accepted = frame.open(area -> {
            choices(area, differences, theirs);
            distinct(area, () -> {
                two.set(true);
                frame.shell().close();
            });
        });
        if (two.get()) {
            desk.edit("Keep " + Entry.name(merge.other()) + " beside " + Entry.name(merge.kept()),
                    () -> Distinctions.add(session.production(), merge.kept(), merge.other()));
        } else if (accepted) {
            desk.edit("Merge " + Entry.name(merge.other()) + " into " + Entry.name(merge.kept()),
                    () -> merge.apply(theirs::contains));
        }
    }

    private static void distinct(Composite area, Runnable run) {
        var button = new Button(area, SWT.PUSH);
        button.setText("They Are Two");
        button.setToolTipText("Both stay, and they are not offered as one again");
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
    }

    private static void choices(Composite area, List<Merge.Difference> differences, Set<Merge.Difference> theirs) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 8).applyTo(area);
        for (Merge.Difference difference : differences) {
            var label = new Label(area, SWT.NONE);
            label.setText(difference.label());
            label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
            var two = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(two);
            choice(two, difference.kept(), true, () -> theirs.remove(difference));
            choice(two, difference.other(), false, () -> theirs.add(difference));
        }
    }

    private static void choice(Composite area, String text, boolean chosen, Runnable choose) {
        var button = new Button(area, SWT.RADIO);
        button.setText(text.replace("&", "&&").replace('\n', ' '));
        button.setSelection(chosen);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                choose.run();
            }
        });
    }
}
