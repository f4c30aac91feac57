package org.backlot.resources.ui.life;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.backlot.resources.life.EquipmentLife;
import org.backlot.resources.life.LifeState;
import org.backlot.resources.life.Lot;
import org.backlot.resources.life.Move;
import org.backlot.resources.life.Moving;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Resources;
import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** Where each thing is, who has it, until when; it goes out and comes in here, by hand or by a scanner. */
public class WhereaboutsPart {

    private static final int LEAST = 1100;

    private final Desk desk;
    private final OpenLife open;
    private final ScanBar scan;
    private final Label summary;
    private final Label says;
    private final Table<Lot> table;
    private final Button awayOnly;
    private final Table<Movement> history;
    private Asset shown;

    @Inject
    public WhereaboutsPart(Composite parent, Desk desk) {
        this.desk = desk;
        open = new OpenLife(desk);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        scan = new ScanBar(page, open, this::bring, this::say);
        var told = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(16, 0).applyTo(told);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
        summary = new Label(told, SWT.NONE);
        summary.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        says = new Label(told, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
        SashForm sash = Beside.in(page, LEAST);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new Table<>(sash, desk, "org.backlot.resources.whereabouts", new LotColumns(open).table());
        history = new Table<>(sash, desk, "org.backlot.resources.movements", new MovementColumns(open).table());
        sash.setWeights(72, 28);
        table.named(lot -> Words.name(lot.asset()))
                .button("Check Out\u2026", "right", () -> move(MovementKind.OUT, table.selected()))
                .button("Check In\u2026", "left", () -> move(MovementKind.IN, table.selected()))
                .button("Damage\u2026", "conflict", () -> damage(table.selected()));
        for (MovementKind kind : MovementKind.values()) {
            table.action(Move.verb(kind) + "\u2026", icon(kind), rows -> move(kind, rows));
        }
        table.action("Report damage\u2026", "conflict", this::damage).onSelect(rows -> rows.stream().findFirst()
                .ifPresent(this::tell));
        awayOnly = new Button(table.bar(), SWT.CHECK);
        awayOnly.setText("Only what is not home");
        awayOnly.addListener(SWT.Selection, e -> table.refresh());
        table.rows(() -> open.lots().stream().filter(lot -> !awayOnly.getSelection() || !lot.state().isHome())
                .toList());
        history.named(movement -> "movement of " + Words.name(movement.getAsset()))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit(rows.size() == 1
                        ? "Delete movement of " + Words.name(rows.getFirst().getAsset())
                        : "Delete " + rows.size() + " movements", () -> rows.forEach(session::delete))))
                .rows(this::movements);
        desk.watch(page, this::summarise);
        desk.follow(page, Asset.class, this::bring);
    }

    private static String icon(MovementKind kind) {
        return switch (kind) {
            case OUT -> "right";
            case ON_SET -> "set";
            case IN -> "left";
            case TRANSFER -> "person";
            case LOST -> "reject";
            case FOUND -> "find";
            case REPAIRED -> "fix";
        };
    }

    private List<Movement> movements() {
        return shown == null ? List.of() : open.book().all(Resources::getMovements).stream()
                .filter(movement -> movement.getAsset() == shown)
                .sorted(Comparator.comparing((Movement movement) -> Objects.requireNonNullElse(movement.getAt(), ""))
                        .reversed()).toList();
    }

    private void summarise() {
        if (open.resources().isEmpty()) {
            summary.setText("");
            say("");
            return;
        }
        EquipmentLife life = open.life().orElseThrow();
        long late = life.lots().stream().filter(lot -> lot.daysLate(life.day()) > 0).count();
        int out = life.lots().stream().filter(lot -> lot.state().isAway()).mapToInt(Lot::quantity).sum();
        int broken = life.lives().stream().mapToInt(one -> one.pieces(LifeState.DAMAGED)).sum();
        int lost = life.lives().stream().mapToInt(one -> one.pieces(LifeState.LOST)).sum();
        summary.setText("On " + Words.day(life.day()) + ": " + out + " out, " + late + " overdue, " + broken
                + " damaged, " + lost + " lost.");
        summary.getParent().layout();
    }

    /** What was done last. */

    private void say(String text) {
        says.setText(text.replace("&", "&&"));
        says.setToolTipText(text);
    }

    private void tell(Lot lot) {
        show(lot.asset());
        desk.select(List.of(lot.asset()));
    }

    private void show(Asset asset) {
        shown = asset;
        history.refresh();
    }

    private void bring(Asset asset) {
        if (asset == shown && !table.selected().isEmpty()) {
            return;
        }
        table.refresh();
        table.shown().stream().filter(lot -> lot.asset() == asset).findFirst()
                .filter(lot -> table.selected().stream().noneMatch(one -> one.asset() == asset))
                .ifPresent(lot -> table.select(List.of(lot)));
        show(asset);
    }

    private void move(MovementKind kind, List<Lot> rows) {
        List<Lot> fitting = rows.stream().filter(lot -> Moving.fits(lot, kind)).toList();
        if (rows.isEmpty()) {
            say("Select what to " + Move.verb(kind).toLowerCase(Locale.ROOT) + ", or scan it.");
        } else if (fitting.isEmpty()) {
            open.move(rows.stream().map(Moving.Take::of).toList(), Move.of(kind, open.now()));
        } else {
            new MoveDialog(table.grid().getShell(), open, fitting, kind).ask().ifPresent(answer -> open
                    .move(answer.takes(), answer.move())
                    .ifPresent(told -> say(OpenLife.says(kind, answer.takes(), told))));
        }
    }

    private void damage(List<Lot> rows) {
        if (open.resources().isPresent()) {
            new DamageDialog(table.grid().getShell(), open, rows.stream().findFirst().map(Lot::asset).orElse(null))
                    .report();
        }
    }

    @Focus
    void focus() {
        scan.code().setFocus();
    }
}
