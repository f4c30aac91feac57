package org.backlot.resources.ui.life;

import java.util.List;
import java.util.Objects;

import org.backlot.resources.life.LifeState;
import org.backlot.resources.life.Move;
import org.backlot.resources.life.Moving;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.ClaimState;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What broke, what it costs, who pays, and what stands in. */
public class DamagePart {

    private final Desk desk;
    private final OpenLife open;
    private final Table<DamageReport> table;

    @Inject
    public DamagePart(Composite parent, Desk desk) {
        this.desk = desk;
        open = new OpenLife(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.damage", new DamageColumns(open).table());
        table.named(report -> "damage of " + Words.name(report.getAsset()))
                .button("Report Damage\u2026", "plus", this::report)
                .button("Claim Filed", "approve", () -> file(table.selected()))
                .button("Repaired", "fix", () -> repaired(table.selected()))
                .action("Claim filed", "approve", this::file)
                .action("Repaired", "fix", this::repaired)
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete " + count(rows),
                        () -> rows.forEach(session::delete))))
                .follow(DamageReport.class)
                .rows(() -> open.book().all(Resources::getDamages));
    }

    private static String count(List<DamageReport> rows) {
        return OpenBook.count(rows, "damage", report -> "of " + Words.name(report.getAsset()));
    }

    private void report() {
        if (open.resources().isPresent()) {
            Asset proposed = table.selected().stream().map(DamageReport::getAsset).filter(Objects::nonNull).findFirst()
                    .orElse(null);
            new DamageDialog(table.grid().getShell(), open, proposed).report();
        }
    }

    private void file(List<DamageReport> rows) {
        if (!rows.isEmpty()) {
            desk.edit("File claim for " + count(rows), () -> rows.forEach(row -> row.setClaim(ClaimState.FILED)));
        }
    }

    /** As many as still do not work. */
    private void repaired(List<DamageReport> rows) {
        List<Take> takes = rows.stream().filter(row -> row.getAsset() != null).map(row -> Take.of(row.getAsset(),
                Math.max(1, Math.min(row.getQuantity(), open.life().flatMap(life -> life.of(row.getAsset()))
                        .map(life -> life.pieces(LifeState.DAMAGED)).orElse(0))))).toList();
        if (!takes.isEmpty()) {
            desk.edit(Moving.label(MovementKind.REPAIRED, takes), () -> new Moving(open.production(),
                    open.resources().orElseThrow()).all(takes, Move.of(MovementKind.REPAIRED, open.now())));
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
