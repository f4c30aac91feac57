package org.backlot.resources.ui.bid;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.resources.bid.Terms;
import org.backlot.resources.ui.WeekTerm;
import org.backlot.resources.ui.bid.Entries.Entry;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.swt.widgets.Shell;

/** All terms of one offer at once: what a vendor offers now, or what the office asks for. */
public final class TermsDialog {

    private static final int WIDE = 160;

    private final Frame frame;
    private final Entries entries;
    private final Entry<BigDecimal> rate;
    private final Entry<String> unit;
    private final Entry<Integer> week;
    private final Entry<BigDecimal> minimum;
    private final Entry<BigDecimal> extras;
    private final Entry<BigDecimal> delivery;
    private final Entry<BigDecimal> insurance;
    private final Entry<BigDecimal> tax;
    private Terms terms;

    /**
     * @param says   what the terms are
     * @param stands the terms from which it starts
     */
    public TermsDialog(Shell parent, String title, String verb, String says, Terms stands) {
        frame = new Frame(parent, title).accept(verb, () -> true);
        entries = new Entries(frame, says, this::read);
        rate = figure("Rate", stands.rate());
        unit = entries.add("Per (day, week, night, flat)", Kind.TEXT, stands.unit());
        week = entries.add("Days a week costs", Kind.WHOLE,
                stands.daysPerWeek() == 0 ? "" : Integer.toString(stands.daysPerWeek()));
        minimum = figure("Minimum", stands.minimum());
        extras = figure("Extras", stands.extras());
        delivery = figure("Delivery and collection", stands.delivery());
        insurance = figure("Insurance %", stands.insurancePercent());
        tax = figure("Tax %", stands.taxPercent());
    }

    private Entry<BigDecimal> figure(String label, BigDecimal stands) {
        return entries.add(label, Kind.MONEY.from(BigDecimal.ZERO), stands == null ? "" : stands.toPlainString());
    }

    /** The terms; empty where the person thought better of it. */
    public Optional<Terms> ask() {
        return frame.open(area -> entries.fill(area, WIDE)) ? Optional.of(terms) : Optional.empty();
    }

    private void read() {
        terms = new Terms(rate.typed(), unit.typed(), WeekTerm.typed(week.typed()), minimum.typed(), extras.typed(),
                delivery.typed(), insurance.typed(), tax.typed());
    }
}
