package org.backlot.budget.ui.version;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.budget.model.VersionKind;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.start.NewBudgetWizard;
import org.backlot.budget.version.Variance;
import org.backlot.core.model.Person;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/**
 * The budgets that were put aside and the locked original; below them, what each account and line came to in the one
 * that is selected and comes to now.
 */
public class VersionsPart {

    private static final int[] WEIGHTS = {32, 68};

    private final Desk desk;
    private final Figures figures;
    private final Jump jump;
    private final Table<Version> versions;
    private final Table<Variance> variances;
    private final Label says;
    private final Runnable again;
    private volatile String wanted = "";
    private Held held = Held.NOTHING;

    @Inject
    public VersionsPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        figures = Figures.of(desk);
        var sash = new SashForm(parent, SWT.VERTICAL);
        versions = new Table<>(sash, desk, "org.backlot.budget.ui.versions", versions());
        versions.named(Version::getName)
                .look(version -> version.getKind() == VersionKind.BASELINE ? Look.STRONG : Look.PLAIN)
                .button("Put Aside\u2026", "copy", () -> ask(VersionDialog::putsAside))
                .button("Lock Baseline\u2026", "lock", () -> ask(VersionDialog::locks))
                .button("Take Back\u2026", "undo", () -> takeBack(selected()))
                .button("New Budget\u2026", "breakdown", this::begin)
                .action("Take back\u2026", "undo", this::takeBack)
                .onSelect(some -> some.stream().findFirst().ifPresent(this::hold))
                .onDelete("Delete\tCtrl+Del", this::delete).follow(Version.class)
                .rows(() -> figures.budget().map(Budget::getVersions).map(List::copyOf).orElse(List.of()));
        variances = new Table<>(sash, desk, "org.backlot.budget.ui.variances", variances());
        variances.tree(Variance::below).look(row -> row.level() == 1 && row.part().isPresent() ? Look.STRONG
                : Look.PLAIN).onOpen(this::open)
                .action("Go to it", "right", some -> open(some.getFirst())).rows(() -> held.variances());
        says = new Label(variances.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(4, 0).applyTo(says);
        sash.setWeights(WEIGHTS);
        again = desk.study(sash, "Versions of the budget", copy -> Held.of(copy, wanted), this::show);
    }

    private List<Column<Version, ?>> versions() {
        return List.of(Column.text("Version", 220, Version::getName).edit(Version::setName)
                .when(version -> version.getKind() == VersionKind.ALTERNATIVE),
                Column.<Version>text("Kind", 90, version -> version.getKind() != VersionKind.BASELINE ? "Alternative"
                        : held.changed().contains(version.getId()) ? "Altered!" : "Baseline")
                        .look(version -> held.changed().contains(version.getId()) ? Look.ERROR : Look.PLAIN),
                Column.<Version, BigDecimal>of("Total", 124, Kind.MONEY, version -> held.totals()
                        .get(version.getId())),
                Column.<Version, BigDecimal>of("Now", 110, Kind.MONEY, this::difference)
                        .look(version -> sign(difference(version))),
                Column.<Version>text("On", 100, version -> version.getAt() == null ? null
                        : version.getAt().split("T")[0]).look(version -> Look.DERIVED),
                Column.<Version>text("By", 150, this::by).look(version -> Look.DERIVED),
                Column.of("Note", 260, Kind.LINES, Version::getNote).edit(Version::setNote)
                        .when(version -> version.getKind() == VersionKind.ALTERNATIVE));
    }

    private static List<Column<Variance, ?>> variances() {
        return List.of(Column.<Variance>text("Account and line", 290,
                row -> (row.number() + "  " + row.name()).strip()),
                Column.<Variance, BigDecimal>of("Then", 106, Kind.MONEY, Variance::before).look(row -> Look.DERIVED),
                Column.<Variance, BigDecimal>of("Now", 106, Kind.MONEY, Variance::after),
                Column.<Variance, BigDecimal>of("Difference", 106, Kind.MONEY, row -> row.difference().signum() == 0
                        ? null : row.difference()).look(row -> sign(row.difference())),
                Column.<Variance>text("What", 60, row -> row.then().isEmpty() ? "New" : row.now().isEmpty() ? "Gone"
                        : "").look(row -> Look.DERIVED));
    }

    private static Look sign(BigDecimal more) {
        return more == null || more.signum() == 0 ? Look.PLAIN : more.signum() > 0 ? Look.WARNING : Look.OK;
    }

    /** How much more the budget comes to now. */
    private BigDecimal difference(Version version) {
        BigDecimal then = held.totals().get(version.getId());
        return then == null || then.compareTo(held.now()) == 0 ? null : held.now().subtract(then);
    }

    private String by(Version version) {
        return version.getBy() == null ? null : desk.session().flatMap(session -> session.object(version.getBy(),
                Person.class)).map(Person::getName).orElse(null);
    }

    private void hold(Version version) {
        wanted = version.getId();
        again.run();
    }

    private void show(Held now) {
        held = now == null ? Held.NOTHING : now;
        versions.refresh();
        variances.refresh();
        says.setText(figures.budget().stream().flatMap(budget -> budget.getVersions().stream())
                .filter(version -> version.getId().equals(held.against())).findFirst()
                .map(version -> version.getName() + " \u2192 now").orElse("Nothing is put aside yet"));
        says.requestLayout();
    }

    private void ask(BiFunction<Shell, Desk, VersionDialog> dialog) {
        if (desk.session().isPresent() && figures.budget().isPresent()) {
            dialog.apply(versions.grid().getShell(), desk).ask().ifPresent(made -> {
                versions.refresh();
                versions.select(List.of(made));
            });
        }
    }

    private List<Version> selected() {
        return versions.selected();
    }

    private void takeBack(List<Version> some) {
        if (some.size() == 1) {
            ask((shell, of) -> VersionDialog.takesBack(shell, of, some.getFirst()));
        } else {
            desk.tell("Take back", new IllegalArgumentException("Select the version that becomes the budget first"));
        }
    }

    private void begin() {
        desk.session().ifPresent(session -> NewBudgetWizard.open(versions.grid().getShell(), desk, session));
    }

    private void delete(List<Version> some) {
        Optional<Version> locked = some.stream().filter(v -> v.getKind() == VersionKind.BASELINE).findFirst();
        if (locked.isPresent()) {
            desk.tell("Delete", new IllegalArgumentException(locked.get().getName()
                    + " is a baseline that was signed; it stays. Lock another to hold the budget against that"));
            return;
        }
        desk.session().ifPresent(session -> desk.edit("Delete " + (some.size() == 1 ? some.getFirst().getName()
                : some.size() + " versions"), () -> some.forEach(session::delete)));
    }

    private void open(Variance row) {
        row.now().flatMap(object -> desk.session().flatMap((Session session) -> session.object(object.getId())))
                .ifPresent(jump::to);
    }

    @Focus
    void focus() {
        versions.grid().setFocus();
    }
}
