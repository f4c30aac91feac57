package org.backlot.schedule.ui.board;

import java.time.Duration;
import java.util.Optional;

import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.DayLength;
import org.backlot.schedule.day.Pace;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks how full days are to be. */
final class BreakDialog {

    private final Frame frame;
    private final Pace pace;
    private final int eighths;
    private Button byPages;
    private Text pages;
    private Text hours;
    private DayLength chosen;

    /**
     * @param eighths of a page that the office plans for a day
     * @param unit    as people call it
     */
    BreakDialog(Shell parent, Pace pace, int eighths, String unit) {
        this.pace = pace;
        this.eighths = eighths;
        frame = new Frame(parent, "Break Into Days").accept("Break", this::complete)
                .say("The shooting days of " + unit + " are filled anew, in the order in which the strips stand. "
                        + "What is locked stays on its day; day and night never share one.");
    }

    Optional<DayLength> ask() {
        return frame.open(this::fill) ? Optional.of(chosen) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(area);
        byPages = new Button(area, SWT.RADIO);
        byPages.setText("Pages a day");
        byPages.setSelection(true);
        pages = field(area, Eighths.toString(eighths), byPages);
        new Label(area, SWT.NONE).setText("as 4 4/8");
        var byTime = new Button(area, SWT.RADIO);
        byTime.setText("Shooting time a day");
        hours = field(area, Kind.DURATION.show(pace.day().minus(pace.ready()).minus(pace.wrap())), byTime);
        new Label(area, SWT.NONE).setText("from the first shot to the last, without the meal");
    }

    /** What is typed into is meant. */
    private Text field(Composite area, String text, Button means) {
        var field = new Text(area, SWT.BORDER);
        field.setText(text);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(e -> {
            byPages.setSelection(means == byPages);
            means.setSelection(true);
        });
        return field;
    }

    private boolean complete() {
        try {
            if (byPages.getSelection()) {
                chosen = DayLength.pages(positive(Kind.EIGHTHS.parse().apply(pages.getText())));
            } else {
                Duration time = Kind.DURATION.parse().apply(hours.getText());
                chosen = DayLength.time(pace, Duration.ofMinutes(positive(time == null ? 0 : (int) time.toMinutes())));
            }
            return true;
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage() + ".");
            return false;
        }
    }

    private static int positive(Integer value) {
        if (value == null || value < 1) {
            throw new IllegalArgumentException("Type how much fills a day");
        }
        return value;
    }
}
