package org.backlot.resources.ui.bid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.bid.Award;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What an award does beside booking: the order, the estimate, and the reason where the office wants more bids. */
public final class AwardDialog {

    private static final int WIDE = 380;
    private static final int LINES = 54;

    private final Frame frame;
    private final LocalDate day;
    private final List<String> planned;
    private final Optional<String> fault;
    private Button order;
    private Button rate;
    private Text reason;
    private Award.Choice choice;

    /** @param what is awarded to whom, and what it comes to */
    public AwardDialog(Shell parent, String what, Award award, LocalDate day) {
        this.day = day;
        planned = award.plannedFor(day);
        fault = award.fault();
        frame = new Frame(parent, "Award").accept("Award", this::complete).say(what)
                .ready(fault.isEmpty());
    }

    /** How it is to be made; empty where the person thought better of it. */
    public Optional<Award.Choice> ask() {
        return frame.open(this::body) ? Optional.of(choice) : Optional.empty();
    }

    private void body(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        order = check(area, "Draft the purchase order");
        order.setSelection(true);
        planned.forEach(line -> label(area, "Planned: " + line));
        if (planned.isEmpty()) {
            label(area, "No line of an estimate is for it.");
        }
        rate = check(area, "Take the rate of the quote into the estimate");
        rate.setEnabled(!planned.isEmpty());
        fault.ifPresent(text -> {
            label(area, text + ". Say why these will do:");
            reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, LINES).applyTo(reason);
            reason.addListener(SWT.Modify, e -> frame.ready(!reason.getText().isBlank()));
        });
    }

    private static Button check(Composite area, String text) {
        var button = new Button(area, SWT.CHECK);
        button.setText(text);
        return button;
    }

    private static void label(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(label);
    }

    private boolean complete() {
        choice = new Award.Choice(day, rate.getSelection(), order.getSelection(),
                reason == null ? "" : reason.getText().strip());
        return true;
    }
}
