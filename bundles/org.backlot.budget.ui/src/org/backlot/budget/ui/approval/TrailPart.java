package org.backlot.budget.ui.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Trail;
import org.backlot.budget.trail.TrailProof;
import org.backlot.budget.ui.Known;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.NameDialog;
import org.backlot.ui.kit.Restyling;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** Everything that was decided on money, newest first, to be read only, with a mark that tells whether it is whole. */
public class TrailPart {

    private static final int MARK = 190;

    private final Desk desk;
    private final Known known;
    private final Table<Entry> entries;
    private final Button selected;
    private final Label mark;
    private Map<String, String> breaks = Map.of();
    private Identified document;

    @Inject
    public TrailPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        known = new Known(desk);
        entries = new Table<>(parent, desk, "org.backlot.budget.ui.trail", columns())
                .look(entry -> breaks.containsKey(entry.getId()) ? Look.ERROR : Look.PLAIN)
                .onOpen(entry -> object(entry).ifPresent(jump::to))
                .action("Go there", "right", chosen -> object(chosen.getFirst()).ifPresent(jump::to));
        selected = new Button(entries.bar(), SWT.CHECK);
        selected.setText("Of the selected");
        selected.setToolTipText("Show only what was decided on the order or payment that is selected");
        selected.addListener(SWT.Selection, e -> entries.refresh());
        mark = new Label(entries.bar(), SWT.NONE);
        GridDataFactory.swtDefaults().hint(MARK, SWT.DEFAULT).applyTo(mark);
        entries.button("Compare\u2026", "compare", this::compare).rows(this::rows);
        desk.follow(entries.control(), Order.class, this::turn);
        desk.follow(entries.control(), Payment.class, this::turn);
        desk.study(entries.control(), "Whether the trail is whole", TrailPart::breaks, this::show);
    }

    private List<Column<Entry, ?>> columns() {
        return List.of(Column.of("No.", 44, Kind.WHOLE, Entry::getNumber),
                Column.text("When", 120, entry -> entry.getAt() == null ? null
                        : entry.getAt().replace('T', ' ').substring(0, Math.min(16, entry.getAt().length()))),
                Column.text("Who", 120, this::who),
                Column.of("Did", 72, Kind.choice(Act.class), Entry::getAct),
                Column.text("What", 190, Entry::getWhat), Column.of("Amount", 90, Kind.MONEY, Entry::getAmount),
                Column.text("Reason", 220, Entry::getReason),
                Column.text("As", 120, entry -> Authority.words(entry.getRole())),
                Column.<Entry>text("Digest", 200, TrailProof::printed).onDemand(),
                Column.<Entry>text("Broken", 200, entry -> breaks.get(entry.getId())).look(entry -> Look.ERROR)
                        .onDemand());
    }

    private String who(Entry entry) {
        Person holder = known.person(entry.getInPlaceOf());
        return entry.getName() + (holder == null ? "" : " for " + holder.getName());
    }

    private Optional<Identified> object(Entry entry) {
        return desk.session().flatMap(session -> session.object(entry.getObject(), Identified.class));
    }

    private List<Entry> rows() {
        return known.budget().map(Budget::getTrail).map(List::copyOf).orElse(List.of()).reversed().stream()
                .filter(entry -> !selected.getSelection() || document != null
                        && Objects.equals(document.getId(), entry.getObject())).toList();
    }

    private void turn(Identified now) {
        document = now;
        if (selected.getSelection()) {
            entries.refresh();
        }
    }

    /** Holds the trail against a digest that went out. */
    private void compare() {
        known.budget().ifPresent(budget -> new NameDialog(entries.control().getShell(), "Compare with a Digest",
                "Compare", "Type the digest that stands at the foot of a paper, or its first 16 digits and more.",
                typed -> typed.isBlank() ? "" : fault(budget, typed)).ask(null)
                .ifPresent(digest -> tell(TrailProof.of(budget, digest))));
    }

    private static String fault(Budget budget, String typed) {
        try {
            TrailProof.of(budget, typed);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private void tell(TrailProof proof) {
        var frame = new Frame(entries.control().getShell(), proof.holds() ? "The Trail Holds" : "Not the Same Trail");
        (proof.holds() ? frame.say(proof.says() + ".") : frame.wrong(proof.says() + ".")).open(area -> { });
    }

    /** What is wrong with entries, by their ids. */
    private static Map<String, String> breaks(Copies.Copy copy) {
        Map<String, String> known = new HashMap<>();
        Session.section(copy.production(), Budget.class).ifPresent(budget -> Trail.breaks(budget)
                .forEach(fault -> known.putIfAbsent(fault.entry().getId(), fault.message())));
        return known;
    }

    private void show(Map<String, String> now) {
        breaks = now == null ? Map.of() : now;
        int count = known.budget().map(budget -> budget.getTrail().size()).orElse(0);
        mark.setText(breaks.isEmpty() ? "\u2713 " + count + " entries, unbroken"
                : "\u2717 broken at " + breaks.size() + " of " + count + " entries");
        mark.setToolTipText(breaks.isEmpty() ? "Each entry holds the digest of the one before it"
                : String.join("\n", breaks.values()));
        mark.setData("org.eclipse.e4.ui.css.CssClassName", breaks.isEmpty() ? "hint" : "problem-error");
        Restyling.restyle(mark);
        entries.refresh();
    }

    /** What the mark says. */
    public String says() {
        return mark.getText();
    }

    /** The table of the entries. */
    public Table<Entry> table() {
        return entries;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        entries.grid().setFocus();
    }
}
