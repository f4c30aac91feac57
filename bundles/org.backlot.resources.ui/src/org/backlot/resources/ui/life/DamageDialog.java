package org.backlot.resources.ui.life;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.resources.life.Damage;
import org.backlot.resources.life.DamageEdits;
import org.backlot.resources.life.DamagePlan;
import org.backlot.resources.life.Rebooking;
import org.backlot.resources.life.Substitute;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Lines;
import org.backlot.ui.kit.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Reports a damage, and shows what it does to the bookings before it is put down. */
final class DamageDialog {

    private final OpenLife open;
    private final Asset proposed;
    private final Frame frame;
    private Fields.Choice<Asset> thing;
    private Text pieces;
    private Text what;
    private Text on;
    private Fields.Choice<Person> by;
    private Button total;
    private Text until;
    private Text cost;
    private Lines<Rebooking> list;
    private Label claim;
    private LocalDateTime now;
    private DamagePlan plan;

    DamageDialog(Shell parent, OpenLife open, Asset proposed) {
        this.open = open;
        this.proposed = proposed;
        frame = new Frame(parent, "Report Damage").accept("Report", () -> plan != null);
    }

    /** Asks, and puts it down in one step. */
    void report() {
        if (frame.open(this::fill)) {
            open.desk().edit("Report damage of " + Words.name(plan.damage().asset()),
                    () -> DamageEdits.report(open.resources().orElseThrow(), plan));
        }
    }

    private void fill(Composite area) {
        now = open.now();
        var fields = new Fields(area, this::look);
        thing = fields.choice("Thing", open.book().all(Resources::getAssets).stream()
                .sorted(Comparator.comparing(Words::name)).toList(), Words::name, proposed);
        pieces = fields.text("Pieces", "1", "");
        what = fields.text("What is broken", "", "Iris sticks");
        on = fields.text("On", Kind.DATE.show(now.toLocalDate()), "");
        by = fields.choice("Reported by", open.people(), Person::getName, null);
        total = fields.check("Total loss");
        until = fields.text("Works again on", "", "2027-03-18; blank: not in this production");
        cost = fields.text("Cost", "", "To mend or replace it; blank: not known yet");
        list = new Lines<>(area, open.desk().palette(), SWT.NONE, List.of("Booked for", "Days", "In its stead",
                " Costs more"), new int[] {160, 150, 260, 100}, DamageDialog::cells)
                .look(row -> row.substitute().isEmpty() ? Look.ERROR : Look.PLAIN);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 130).applyTo(list.control());
        claim = new Label(area, SWT.WRAP);
        claim.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).hint(680, SWT.DEFAULT).applyTo(claim);
        look();
    }

    private static String[] cells(Rebooking row) {
        return new String[] {row.pieces() > 1 ? row.pieces() + " " + row.what() : row.what(), row.when(),
            row.substitute().map(Substitute::says).orElse("Nothing that is free, and no other offer"),
            row.substitute().isEmpty() ? "" : row.difference().map(Kind.MONEY::show).orElse("not known")};
    }

    private void look() {
        if (claim == null) {
            return;
        }
        until.setEnabled(!total.getSelection());
        try {
            plan = plan();
            boolean said = !plan.damage().what().isEmpty();
            frame.say((said ? "" : "Say what is broken. ") + says()).ready(said);
            list.show(plan.rebookings());
            claim.setText(plan.claim().says().replace("&", "&&"));
        } catch (IllegalArgumentException e) {
            plan = null;
            frame.wrong(e.getMessage() + ".").ready(false);
            list.show(List.of());
            claim.setText("");
        }
        claim.getParent().layout();
    }

    private DamagePlan plan() {
        if (thing.get() == null) {
            throw new IllegalArgumentException("Choose what is broken");
        }
        LocalDate day = Fields.day(on);
        LocalDateTime at = day == null || day.equals(now.toLocalDate()) ? now : day.atStartOfDay();
        boolean gone = total.getSelection();
        return DamagePlan.of(open.production(), open.resources().orElseThrow(), new Damage(thing.get(),
                Fields.value(pieces, Kind.WHOLE), at, OpenLife.id(by.get()), what.getText().strip(), gone,
                gone ? null : Fields.day(until), Fields.value(cost, Kind.MONEY)));
    }

    private String says() {
        int count = plan.rebookings().size();
        if (count == 0) {
            return "It is booked on no day that it misses.";
        }
        long without = plan.rebookings().stream().filter(row -> row.substitute().isEmpty()).count();
        String more = plan.difference().map(amount -> amount.signum() == 0 ? "at the same cost"
                : Kind.MONEY.show(amount.abs()) + (amount.signum() > 0 ? " more" : " less"))
                .orElse("at a cost not known");
        return count + (count == 1 ? " booking cannot" : " bookings cannot") + " be kept: " + (count - without)
                + " rebooked" + (count == without ? "" : ", " + more) + (without == 0 ? "." : "; " + without
                        + " left open.");
    }
}
