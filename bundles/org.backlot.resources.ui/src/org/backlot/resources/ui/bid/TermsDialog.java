package org.backlot.resources.ui.bid;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.resources.bid.Terms;
import org.backlot.resources.ui.WeekTerm;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** All terms of one offer at once: what a vendor offers now, or what the office asks for. */
public final class TermsDialog {

    private static final String RATE = "Rate";
    private static final String PER = "Per (day, week, night, flat)";
    private static final String WEEK = "Days a week costs";
    private static final String MINIMUM = "Minimum";
    private static final String EXTRAS = "Extras";
    private static final String DELIVERY = "Delivery and collection";
    private static final String INSURANCE = "Insurance %";
    private static final String TAX = "Tax %";
    private static final int WIDE = 160;

    private final Frame frame;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private Terms terms;

    /** @param stands the terms from which it starts */
    public TermsDialog(Shell parent, String title, String verb, Terms stands) {
        frame = new Frame(parent, title).accept(verb, this::complete);
        typed.put(RATE, text(stands.rate()));
        typed.put(PER, stands.unit());
        typed.put(WEEK, stands.daysPerWeek() == 0 ? "" : Integer.toString(stands.daysPerWeek()));
        typed.put(MINIMUM, text(stands.minimum()));
        typed.put(EXTRAS, text(stands.extras()));
        typed.put(DELIVERY, text(stands.delivery()));
        typed.put(INSURANCE, text(stands.insurancePercent()));
        typed.put(TAX, text(stands.taxPercent()));
    }

    /** The terms; empty where the person thought better of it. */
    public Optional<Terms> ask() {
        return frame.open(this::body) ? Optional.of(terms) : Optional.empty();
    }

    private void body(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
        typed.forEach((label, value) -> {
            new Label(area, SWT.NONE).setText(label);
            var field = new Text(area, SWT.BORDER);
            field.setText(value);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(field);
            fields.put(label, field);
        });
    }

    private boolean complete() {
        try {
            terms = new Terms(figure(RATE), fields.get(PER).getText(),
                    WeekTerm.typed(Kind.WHOLE.parse().apply(fields.get(WEEK).getText())), figure(MINIMUM),
                    figure(EXTRAS), figure(DELIVERY), figure(INSURANCE), figure(TAX));
            return true;
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage());
            return false;
        }
    }

    private BigDecimal figure(String label) {
        try {
            return Kind.MONEY.parse().apply(fields.get(label).getText());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(label + ": " + e.getMessage(), e);
        }
    }

    private static String text(BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
