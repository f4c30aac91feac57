package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.schedule.strip.StripCell;
import org.backlot.schedule.strip.StripColumn;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripLayouts;
import org.backlot.ui.kit.Choices;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.NameDialog;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Says what stands on strips, and where, with a look at what comes of it. */
final class StripDesigner {

    private final OpenBoard open;
    private final Production production;
    private final Frame frame;
    private StripLayout layout;
    private boolean filling;
    private Combo names;
    private StripPreview preview;
    private Choices<Integer> list;
    private ColumnFields fields;
    private Button standard;

    StripDesigner(Shell parent, OpenBoard open) {
        this.open = open;
        production = open.plan().production();
        layout = StripLayouts.used(production);
        frame = new Frame(parent, "Strips").accept("Use This", this::complete)
                .say("What stands on a strip, on the board and on the printed stripboard.");
    }

    void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(area);
        var top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(top);
        names = new Combo(top, SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(names);
        names.addListener(SWT.Selection, e -> show(StripLayouts.of(production).get(names.getSelectionIndex())));
        button(top, "Keep as\u2026", this::keepAs);
        standard = button(top, "", this::reset);
        preview = new StripPreview(area, open);
        GridDataFactory.fillDefaults().grab(true, false).hint(860, StripPreview.HEIGHT).applyTo(preview.control());
        var below = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(below);
        list = new Choices<>(below, open.desk().palette(), new int[] {230, 110}, this::words)
                .onChoose(this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(350, 240).applyTo(list.control());
        var keys = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(keys);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(keys);
        wide(button(keys, "Add", this::add));
        wide(button(keys, "Remove", this::remove));
        wide(button(keys, "Up", () -> move(-1)));
        wide(button(keys, "Down", () -> move(1)));
        fields = new ColumnFields(below, open, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.control());
        show(layout);
    }

    private static Button button(Composite parent, String label, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private static void wide(Button button) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void show(StripLayout now) {
        layout = now;
        List<String> all = StripLayouts.of(production).stream().map(StripLayout::name).toList();
        List<String> shown = new ArrayList<>(all);
        if (!shown.contains(now.name())) {
            shown.add(now.name());
        }
        names.setItems(shown.toArray(String[]::new));
        names.select(shown.indexOf(now.name()));
        standard.setText(StripLayouts.isOurs(now.name()) ? "As it Came" : "Remove");
        Restyling.enable(standard, StripLayouts.isOurs(now.name()) || all.contains(now.name()) && all.size() > 1);
        standard.getParent().layout();
        rows(0);
    }

    private void rows(int select) {
        filling = true;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            places.add(i);
        }
        list.show(places);
        list.control().setSelection(Math.min(select, places.size() - 1));
        filling = false;
        preview.show(layout);
        chosen();
    }

    private String[] words(Integer place) {
        StripColumn column = layout.columns().get(place);
        return new String[] {fields.label(column.upper())
                + (column.lower().isEmpty() ? "" : " / " + fields.label(column.lower())),
            column.share() ? column.width() + (column.width() == 1 ? " share" : " shares") : column.width() + " px"};
    }

    private int place() {
        return list.chosen().orElse(0);
    }

    private void chosen() {
        if (!filling) {
            fields.show(layout.columns().get(place()));
        }
    }

    private void changed(StripColumn column) {
        List<StripColumn> columns = new ArrayList<>(layout.columns());
        int at = place();
        columns.set(at, column);
        layout = new StripLayout(layout.name(), columns);
        preview.show(layout);
        list.control().getItem(at).setText(words(at));
    }

    private void columns(List<StripColumn> columns, int select) {
        layout = new StripLayout(layout.name(), columns);
        rows(select);
    }

    private void add() {
        List<StripColumn> columns = new ArrayList<>(layout.columns());
        columns.add(place() + 1, new StripColumn(80, false, new StripCell("pages", false), StripCell.NONE));
        columns(columns, place() + 1);
    }

    private void remove() {
        List<StripColumn> columns = new ArrayList<>(layout.columns());
        if (columns.size() > 1) {
            int at = place();
            columns.remove(at);
            columns(columns, Math.max(0, at - 1));
        }
    }

    private void move(int by) {
        List<StripColumn> columns = new ArrayList<>(layout.columns());
        int from = place();
        int to = from + by;
        if (to >= 0 && to < columns.size()) {
            columns.add(to, columns.remove(from));
            columns(columns, to);
        }
    }

    private void keepAs() {
        new NameDialog(frame.shell(), "Keep As", "Keep", "The name of the layout",
                text -> text.isBlank() ? "" : null).ask(layout.name()).ifPresent(name -> show(layout.named(name)));
    }

    private void reset() {
        if (StripLayouts.isOurs(layout.name())) {
            show(StripLayouts.standard(layout.name()));
        } else {
            String name = layout.name();
            open.desk().edit("Remove the strips \"" + name + "\"", () -> StripLayouts.forget(production, name));
            show(StripLayouts.used(production));
        }
    }

    private boolean complete() {
        return open.desk().edit("Change the strips", () -> StripLayouts.keep(production, layout));
    }
}
