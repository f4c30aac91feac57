package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.schedule.board.SortKey;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks by what strips are sorted, and which. */
final class SortDialog {

    private static final int KEYS = 4;
    private static final Map<SortKey, String> LABELS = labels();
    private static final Map<String, SortKey> FIELDS = Map.of("number", SortKey.SCRIPT, "heading", SortKey.SCRIPT,
            "page", SortKey.SCRIPT, "set", SortKey.SET, "location", SortKey.LOCATION, "int-ext", SortKey.INT_EXT,
            "time", SortKey.LIGHT, "script-day", SortKey.SCRIPT_DAY, "cast", SortKey.CAST, "pages", SortKey.PAGES);

    private final Frame frame;
    private final List<Combo> combos = new ArrayList<>();
    private final List<SortKey> first;
    private final int days;
    private final String unit;
    private Button selected;
    private Choice choice;

    /**
     * What was chosen.
     *
     * @param whole the unit is sorted over all its days, which are broken anew; else each selected day in itself
     */
    record Choice(List<SortKey> keys, boolean whole) {
    }

    /**
     * @param field by which is sorted first, as its id; may be one that nothing sorts by
     * @param days  how many days are selected
     * @param unit  as people call it
     */
    SortDialog(Shell parent, String field, int days, String unit) {
        this.days = days;
        this.unit = unit;
        SortKey key = field.equals("sequence") ? SortKey.SEQUENCE : FIELDS.get(field);
        first = key == null ? List.of(SortKey.LOCATION, SortKey.LIGHT, SortKey.SET)
                : key == SortKey.SCRIPT ? List.of(key) : List.of(key, SortKey.SCRIPT);
        frame = new Frame(parent, "Sort Strips").accept("Sort", this::complete)
                .say("Strips that are alike in all of these keep the order of the script. What is locked stays on its "
                        + "day.");
    }

    private static Map<SortKey, String> labels() {
        Map<SortKey, String> labels = new LinkedHashMap<>();
        labels.put(SortKey.LOCATION, "Location");
        labels.put(SortKey.SET, "Set");
        labels.put(SortKey.INT_EXT, "Interior, then exterior");
        labels.put(SortKey.LIGHT, "Day, then night");
        labels.put(SortKey.SCRIPT_DAY, "Script day");
        labels.put(SortKey.SEQUENCE, "Sequence");
        labels.put(SortKey.CAST, "Size of the cast, largest first");
        labels.put(SortKey.PAGES, "Length, longest first");
        labels.put(SortKey.SCRIPT, "Order of the script");
        return labels;
    }

    Optional<Choice> ask() {
        return frame.open(this::fill) ? Optional.of(choice) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        for (int i = 0; i < KEYS; i++) {
            new Label(area, SWT.NONE).setText(i == 0 ? "Sort by" : "then by");
            var combo = new Combo(area, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
            combo.add("");
            LABELS.values().forEach(combo::add);
            combo.select(i < first.size() ? List.copyOf(LABELS.keySet()).indexOf(first.get(i)) + 1 : 0);
            combos.add(combo);
        }
        selected = new Button(area, SWT.RADIO);
        selected.setText(days == 1 ? "The selected day in itself" : "Each of the " + days + " selected days in itself");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(selected);
        Restyling.enable(selected, days > 0);
        selected.setSelection(days > 0);
        var whole = new Button(area, SWT.RADIO);
        whole.setText("All shooting days of " + unit + ", and break them anew");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(whole);
        whole.setSelection(days == 0);
    }

    private boolean complete() {
        List<SortKey> order = List.copyOf(LABELS.keySet());
        List<SortKey> keys = combos.stream().map(Combo::getSelectionIndex).filter(index -> index > 0)
                .map(index -> order.get(index - 1)).distinct().toList();
        if (keys.isEmpty()) {
            frame.wrong("Choose what to sort by.");
            return false;
        }
        choice = new Choice(keys, !selected.getSelection());
        return true;
    }
}
