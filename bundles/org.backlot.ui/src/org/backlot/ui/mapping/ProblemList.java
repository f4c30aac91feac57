package org.backlot.ui.mapping;

import java.util.List;
import java.util.function.Consumer;

import org.backlot.ui.kit.Palette;
import org.backlot.ui.mapping.Prospect.Problem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What a person should look at before a file is imported, and where it is. */
final class ProblemList {

    private final Palette palette;
    private final Table table;
    private List<Problem> listed = List.of();

    /** @param go is told of the one that is selected */
    ProblemList(Composite parent, Palette palette, Consumer<Problem> go) {
        this.palette = palette;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 110).applyTo(table);
        new TableColumn(table, SWT.NONE).setWidth(70);
        new TableColumn(table, SWT.NONE).setWidth(1000);
        table.addListener(SWT.Selection, e -> go.accept(listed.get(table.getSelectionIndex())));
    }

    void show(List<Problem> problems) {
        listed = problems;
        table.setItemCount(0);
        for (Problem problem : listed) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {problem.place(), problem.text()});
            item.setForeground(0, palette.colour(problem.error() ? "error" : "text.secondary"));
        }
    }
}
