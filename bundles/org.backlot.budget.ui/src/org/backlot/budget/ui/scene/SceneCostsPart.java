package org.backlot.budget.ui.scene;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.model.Account;
import org.backlot.budget.scene.SceneCost;
import org.backlot.budget.scene.SceneCost.Part;
import org.backlot.budget.scene.SceneCosts;
import org.backlot.core.model.Identified;
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

import jakarta.inject.Inject;

/**
 * What each scene costs, in all and for an eighth of a page; beside it, the lines that are spent for the one selected.
 */
public class SceneCostsPart {

    private static final int[] WEIGHTS = {70, 30};

    private final Desk desk;
    private final Jump jump;
    private final Table<SceneCost> scenes;
    private final Table<Part> parts;
    private final Label says;
    private Optional<SceneCosts> costs = Optional.empty();
    private String selected = "";

    @Inject
    public SceneCostsPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        scenes = new Table<>(sash, desk, "org.backlot.budget.ui.scenes", scenes());
        says = new Label(scenes.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(4, 0).applyTo(says);
        parts = new Table<>(sash, desk, "org.backlot.budget.ui.sceneparts", parts());
        parts.onOpen(part -> open(part.line())).rows(() -> cost().map(SceneCost::parts).orElse(List.of()));
        scenes.onSelect(some -> select(some.stream().findFirst())).onOpen(cost -> open(cost.scene()))
                .action("Go to the scene", "right", some -> open(some.getFirst().scene()))
                .rows(() -> costs.map(SceneCosts::scenes).orElse(List.of()));
        sash.setWeights(WEIGHTS);
        desk.study(sash, "Cost of the scenes", copy -> SceneCosts.of(copy.production(), copy.questions()), this::show);
    }

    private static List<Column<SceneCost, ?>> scenes() {
        return List.of(Column.<SceneCost>text("Scene", 60, cost -> cost.scene().getNumber()),
                Column.<SceneCost>text("Heading", 210, cost -> cost.scene().getHeading()),
                Column.<SceneCost, Integer>of("Pages", 60, Kind.EIGHTHS, cost -> cost.scene().getEighths()),
                Column.<SceneCost, BigDecimal>of("For the scene", 106, Kind.MONEY, SceneCost::direct),
                Column.<SceneCost, BigDecimal>of("Its share", 106, Kind.MONEY, SceneCost::shared)
                        .look(cost -> Look.DERIVED),
                Column.<SceneCost, BigDecimal>of("Total", 106, Kind.MONEY, SceneCost::total).look(c -> Look.STRONG),
                Column.<SceneCost, BigDecimal>of("An eighth", 96, Kind.MONEY, SceneCost::perEighth)
                        .look(cost -> Look.DERIVED));
    }

    private static List<Column<Part, ?>> parts() {
        return List.of(Column.<Part>text("Account", 66, part -> LineTree.account(part.line()).map(Account::getNumber)
                .orElse(null)).look(part -> Look.DERIVED),
                Column.<Part>text("Line", 150, part -> part.line().getDescription()),
                Column.<Part, BigDecimal>of("For the scene", 106, Kind.MONEY, Part::amount));
    }

    private void show(Optional<SceneCosts> now) {
        costs = now == null ? Optional.empty() : now;
        scenes.refresh();
        parts.refresh();
        says.setText(costs.map(all -> all.scenes().size() + " scenes, " + all.currency().getCurrencyCode() + " "
                + Kind.MONEY.show(all.perEighth()) + " for an eighth on average").orElse(""));
        says.requestLayout();
    }

    private void select(Optional<SceneCost> cost) {
        selected = cost.map(one -> one.scene().getId()).orElse("");
        parts.refresh();
        cost.flatMap(one -> here(one.scene())).ifPresent(scene -> desk.select(List.of(scene)));
    }

    /** The one that is selected, as it was worked out last. */
    private Optional<SceneCost> cost() {
        return costs.stream().flatMap(all -> all.scenes().stream())
                .filter(one -> selected.equals(one.scene().getId())).findFirst();
    }

    private Optional<Identified> here(Identified copied) {
        return desk.session().flatMap((Session session) -> session.object(copied.getId()));
    }

    private void open(Identified copied) {
        here(copied).ifPresent(jump::to);
    }

    @Focus
    void focus() {
        scenes.grid().setFocus();
    }
}
