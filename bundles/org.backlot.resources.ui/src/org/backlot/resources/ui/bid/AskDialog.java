package org.backlot.resources.ui.bid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.bid.Bids;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.ui.OpenBook;
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

/** Which vendors are asked: any of those that are known and not asked already, and new ones. */
public final class AskDialog {

    private static final int HIGH = 220;
    private static final int WIDE = 320;
    private static final String SAYS =
            "Tick the vendors to ask. Each gets a request for quotation of its own, under Papers.";

    private final Frame frame;
    private final List<String> known;
    private final List<String> asked;
    private Table list;
    private Text others;
    private List<String> chosen = List.of();

    /** @param requirements on what they are asked to bid */
    public AskDialog(Shell parent, OpenBook book, List<Requirement> requirements) {
        asked = book.vendors().stream().filter(vendor -> requirements.stream()
                .allMatch(requirement -> Bids.isAsked(requirement, vendor))).map(OpenBook::name).toList();
        known = book.vendors().stream().map(OpenBook::name).filter(name -> !name.isBlank() && !asked.contains(name))
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        frame = new Frame(parent, "Ask for bids on " + (requirements.size() == 1
                ? OpenBook.name(requirements.getFirst()) : requirements.size() + " requirements"))
                .accept("Ask", () -> true).say(SAYS).ready(false);
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
        list.addListener(SWT.Selection, e -> look());
        others.addListener(SWT.Modify, e -> look());
    }

    private void look() {
        List<String> names = new ArrayList<>();
        Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(TableItem::getText).forEach(names::add);
        names.addAll(Names.split(others.getText()));
        List<String> twice = names.stream().filter(name -> asked.stream().anyMatch(name::equalsIgnoreCase)).toList();
        chosen = names;
        if (twice.isEmpty()) {
            frame.say(SAYS).ready(!names.isEmpty());
        } else {
            frame.wrong(String.join(", ", twice) + (twice.size() == 1 ? " was" : " were") + " asked already.")
                    .ready(false);
        }
    }
}
