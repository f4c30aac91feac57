package org.backlot.schedule.ui.scenario;

import java.util.List;

import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Chooses by whose rules of work the production is planned. */
final class RulesBox {

    private static final int WIDTH = 130;

    private final Desk desk;
    private final Combo combo;
    private List<RulePack> packs = List.of();

    private RulesBox(Combo combo, Desk desk) {
        this.combo = combo;
        this.desk = desk;
    }

    /** Puts it into a bar. */
    static void in(Composite bar, Desk desk) {
        var combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText("The rules of work that the production keeps to: rest, meals, overtime, minors");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        var box = new RulesBox(combo, desk);
        combo.addListener(SWT.Selection, e -> box.choose(box.packs.get(combo.getSelectionIndex())));
        desk.watch(combo, box::show);
    }

    private void show() {
        packs = desk.session().map(session -> rules(session).all()).orElse(List.of());
        combo.setItems(packs.stream().map(RulePack::name).toArray(String[]::new));
        combo.select(desk.session().flatMap(session -> rules(session).of(session.production())).map(packs::indexOf)
                .orElse(-1));
        combo.setEnabled(packs.size() > 1);
    }

    private static RulePacks rules(Session session) {
        return session.questions().standards().rules();
    }

    private void choose(RulePack pack) {
        desk.session().ifPresent(session -> desk.edit("Keep to the rules " + pack.name(),
                () -> Settings.set(session.production(), RulePacks.SETTING, pack.id())));
    }
}
