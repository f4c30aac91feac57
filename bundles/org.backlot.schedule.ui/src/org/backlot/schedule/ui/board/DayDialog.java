package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.ui.kit.Choices;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a day, by its number, its date or its place. */
final class DayDialog {

    private final Desk desk;
    private final List<PlannedDay> days;
    private final Frame frame;
    private Choices<PlannedDay> list;
    private PlannedDay chosen;

    DayDialog(Shell parent, Desk desk, List<PlannedDay> days) {
        this.desk = desk;
        this.days = days;
        frame = new Frame(parent, "Move to a Day").accept("Move", this::complete).say("The strips go to its end.");
    }

    Optional<PlannedDay> ask() {
        return frame.open(this::fill) ? Optional.of(chosen) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        var words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Number, date, place");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        list = new Choices<PlannedDay>(area, desk.palette(), new int[] {120, 110, 90, 220}, day -> new String[] {
            day.name(), BoardDrawing.date(day.date()), Eighths.toString(day.eighths()) + " pp", day.place()})
                .onOpen(frame::accept);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 340).applyTo(list.control());
        list.show(days);
        words.addModifyListener(e -> find(words.getText().strip().toLowerCase(Locale.ROOT)));
        words.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
                list.move(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                e.doit = false;
            }
        });
    }

    private void find(String words) {
        List<PlannedDay> found = days.stream().filter(day -> (day.name() + " " + BoardDrawing.date(day.date()) + " "
                + day.date() + " " + day.place()).toLowerCase(Locale.ROOT).contains(words)).toList();
        list.show(found);
        frame.ready(!found.isEmpty());
    }

    private boolean complete() {
        chosen = list.chosen().orElse(null);
        return chosen != null;
    }
}
