package org.backlot.ui.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.reorder.command.MultiColumnReorderCommand;

/** Which columns of a table are shown, in which order and how wide: chosen by a person, and remembered. */
final class ColumnHabits<T> {

    private final Grid<T> grid;
    private final List<Column<T, ?>> columns;

    ColumnHabits(Grid<T> grid, List<Column<T, ?>> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** Brings a table into the state that was kept, and keeps it when it closes. */
    void keep(Desk desk, String id) {
        String kept = desk.habit("table/" + id).orElse(null);
        if (kept == null) {
            hide(IntStream.range(0, columns.size()).filter(i -> columns.get(i).aside()).boxed().toList());
        } else {
            grid.nat.loadState("", read(kept));
        }
        grid.nat.addDisposeListener(e -> desk.keepHabit("table/" + id, write()));
    }

    private static Properties read(String kept) {
        var state = new Properties();
        try {
            state.load(new StringReader(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state;
    }

    /** Without filters: who opens a table again and misses half of its rows would not know why. */
    private String write() {
        var state = new Properties();
        grid.nat.saveState("", state);
        state.keySet().removeIf(key -> key.toString().contains("filter"));
        var text = new StringWriter();
        try {
            state.store(text, null);
        } catch (IOException io) {
            throw new UncheckedIOException(io);
        }
        return text.toString();
    }

    /** Asks a person. */
    void choose() {
        var dialog = new ColumnsDialog(grid.nat.getShell(), choices());
        if (dialog.open() == Window.OK) {
            choose(dialog.choices());
        }
    }

    private List<ColumnsDialog.Choice> choices() {
        ColumnHideShowLayer all = grid.hideShow;
        List<ColumnsDialog.Choice> choices = new ArrayList<>();
        var order = all.getUnderlyingLayerByPosition(0, 0);
        for (int position = 0; position < order.getColumnCount(); position++) {
            int index = order.getColumnIndexByPosition(position);
            choices.add(new ColumnsDialog.Choice(index, columns.get(index).label(), !all.isColumnIndexHidden(index)));
        }
        return choices;
    }

    private void choose(List<ColumnsDialog.Choice> choices) {
        grid.hideShow.showAllColumns();
        for (int place = 0; place < choices.size(); place++) {
            int from = grid.hideShow.getColumnPositionByIndex(choices.get(place).index());
            if (from != place) {
                grid.hideShow.doCommand(new MultiColumnReorderCommand(grid.hideShow, List.of(from), place));
            }
        }
        hide(choices.stream().filter(choice -> !choice.shown()).map(ColumnsDialog.Choice::index).toList());
    }

    private void hide(List<Integer> indexes) {
        grid.hideShow.hideColumnIndexes(indexes);
    }
}
