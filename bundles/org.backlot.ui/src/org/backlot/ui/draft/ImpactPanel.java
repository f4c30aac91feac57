package org.backlot.ui.draft;

import java.util.stream.Stream;

import org.backlot.core.draft.DraftImpact;
import org.backlot.core.value.Eighths;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What all that is accepted would do, in total. */
final class ImpactPanel {

    private static final int DIFFERENCE = 3;

    private final Desk desk;
    private final Composite whole;
    private final Label head;
    private final Table table;
    private final Label note;

    ImpactPanel(Composite parent, Desk desk) {
        this.desk = desk;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(whole);
        head = new Label(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        table = new Table(whole, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(table);
        String[] heads = {"What is accepted does", "Before", "After", "Difference"};
        int[] widths = {176, 96, 96, 90};
        for (int i = 0; i < heads.length; i++) {
            var column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(heads[i]);
            column.setWidth(widths[i]);
        }
        note = new Label(whole, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 34).applyTo(note);
        note.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    Control control() {
        return whole;
    }

    Table table() {
        return table;
    }

    /** Says how far the work is. */
    void working(int done, int of) {
        head.setText("Impact: working out " + done + " of " + of + " changes …");
    }

    /** Says that it cannot be said. */
    void failed(String why) {
        head.setText("Impact: not known (" + why + ")");
    }

    void show(DraftImpact impact) {
        head.setText("Impact");
        table.setRedraw(false);
        table.removeAll();
        Stream.of(Stream.of(impact.pages(), impact.scenes()), impact.days().stream(), impact.money().stream(),
                impact.cast().stream()).flatMap(amounts -> amounts).forEach(this::line);
        table.setRedraw(true);
        note.setText(impact.unplacedEighths() == 0 ? "" : "New scenes have no day yet: "
                + Eighths.toString(impact.unplacedEighths()) + " pages" + impact.unplacedDays()
                        .map(days -> ", an estimated " + days.toPlainString() + " days by the pages planned for a day")
                        .orElse("") + ". Days, cast and money are without them.");
        whole.layout();
    }

    private void line(DraftImpact.Amount amount) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {amount.label(), Figures.before(amount), Figures.after(amount),
            Figures.difference(amount)});
        int sign = amount.difference().signum();
        item.setForeground(DIFFERENCE, desk.palette().colour(sign > 0 ? "warning" : sign < 0 ? "ok" : "text"));
    }
}
