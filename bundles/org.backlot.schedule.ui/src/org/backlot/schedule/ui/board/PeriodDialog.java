package org.backlot.schedule.ui.board;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.schedule.model.ScenePeriod;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks when scenes can be shot. */
final class PeriodDialog {

    /**
     * What was typed.
     *
     * @param from  null: none
     * @param until null: none
     */
    record Period(LocalDate from, LocalDate until, String reason) {
    }

    private final Frame frame;
    private final Optional<ScenePeriod> before;
    private Text from;
    private Text until;
    private Text reason;
    private Period typed;

    /** @param before what holds now */
    PeriodDialog(Shell parent, Optional<ScenePeriod> before) {
        this.before = before;
        frame = new Frame(parent, "Earliest and Latest Date").accept("Keep", this::complete)
                .say("Another date is a conflict, and the optimiser keeps to these. Nothing typed: whenever.");
    }

    Optional<Period> ask() {
        return frame.open(this::fill) ? Optional.of(typed) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        from = field(area, "Not before", Kind.DATE.show(before.map(ScenePeriod::getFrom).orElse(null)), 150);
        until = field(area, "Not after", Kind.DATE.show(before.map(ScenePeriod::getUntil).orElse(null)), 150);
        reason = field(area, "Why", before.map(ScenePeriod::getReason).orElse(""), 340);
        from.setMessage("as 2027-03-01");
        until.setMessage("as 2027-03-12");
    }

    private static Text field(Composite area, String label, String text, int width) {
        new Label(area, SWT.NONE).setText(label);
        var field = new Text(area, SWT.BORDER);
        field.setText(text);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private boolean complete() {
        try {
            typed = new Period(Kind.DATE.parse().apply(from.getText()), Kind.DATE.parse().apply(until.getText()),
                    reason.getText());
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage() + ".");
            return false;
        }
        if (typed.from() != null && typed.until() != null && typed.until().isBefore(typed.from())) {
            frame.wrong("The latest date lies before the earliest; type a later one.");
            return false;
        }
        return true;
    }
}
