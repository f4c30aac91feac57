package org.backlot.budget.ui.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.ui.kit.Cells;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;

/** Makes lines of the rows that were copied in a spreadsheet, with the columns as the table shows them now. */
final class LinePaste {

    private final Desk desk;
    private final Table<Line> table;
    private final List<Column<Line, ?>> columns;
    private final Supplier<Optional<Account>> account;

    /** @param columns as the table was given them */
    LinePaste(Desk desk, Table<Line> table, List<Column<Line, ?>> columns, Supplier<Optional<Account>> account) {
        this.desk = desk;
        this.table = table;
        this.columns = columns;
        this.account = account;
    }

    void install() {
        table.action("Paste as new lines\tCtrl+Shift+V", "paste", lines -> paste());
        table.grid().getUiBindingRegistry().registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 'v'), (nat, e) -> paste());
    }

    private void paste() {
        var clipboard = new Clipboard(table.grid().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        Optional<Account> to = account.get().or(() -> table.selected().stream().findFirst()
                .flatMap(LineTree::account));
        if (to.isEmpty() || !(text instanceof String cells)) {
            desk.tell("Paste as new lines", new IllegalArgumentException(to.isEmpty()
                    ? "Select the account of the new lines first" : "Copy rows of a spreadsheet first"));
            return;
        }
        table.addAll("Paste lines into " + to.get().getNumber(),
                () -> new NewLines(shown()).addTo(to.get(), Cells.read(cells)));
    }

    /** In the order of the screen, those beyond its edges too. */
    private List<Column<Line, ?>> shown() {
        var body = (ViewportLayer) ((CompositeLayer) table.grid().getLayer())
                .getChildLayerByRegionName(GridRegion.BODY);
        ILayer all = body.getScrollableLayer();
        List<Column<Line, ?>> shown = new ArrayList<>();
        for (int position = 0; position < all.getColumnCount(); position++) {
            shown.add(columns.get(all.getColumnIndexByPosition(position)));
        }
        return shown;
    }
}
