package org.backlot.resources.ui.bid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Which vendors are asked: any of those that are known, and new ones. */
public final class AskDialog {

    private static final int HIGH = 220;
    private static final int WIDE = 320;

    private final Frame frame;
    private final List<String> known;
    private Table list;
    private Text others;
    private List<String> chosen = List.of();

    /**
     * @param what  on what they are asked to bid
     * @param known names, in the order in which they are shown
     */
    public AskDialog(Shell parent, String what, List<String> known) {
        this.known = known;
        frame = new Frame(parent, "Ask for bids on " + what).accept("Ask", this::complete)
                .say("Tick the vendors to ask. Each gets a request for quotation of its own, under Papers.");
    }

    /** Their names; empty where the person thought better of it. */
    public Optional<List<String>> ask() {
        return frame.open(this::body) ? Optional.of(chosen) : Optional.empty();
    }

    private void body(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(list);
        known.forEach(name -> new TableItem(list, SWT.NONE).setText(name));
        new Label(area, SWT.NONE).setText("Others, with ; between them");
        others = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(others);
    }

    private boolean complete() {
        List<String> names = new ArrayList<>();
        Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(TableItem::getText).forEach(names::add);
        names.addAll(Names.split(others.getText()));
        if (names.isEmpty()) {
            frame.wrong("Nobody is ticked and no other is named");
            return false;
        }
        chosen = names;
        return true;
    }
}
