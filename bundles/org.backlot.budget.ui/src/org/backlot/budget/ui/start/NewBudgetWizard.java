package org.backlot.budget.ui.start;

import java.time.LocalDateTime;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.proposal.Beginning;
import org.backlot.budget.proposal.NewBudget;
import org.backlot.budget.version.Versions;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Makes a budget from the breakdown: a chart of accounts, its globals, rate cards, which category goes into which
 * account, and a preview of the lines. It becomes the budget in one step, with the present one put aside.
 */
public final class NewBudgetWizard extends Wizard {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;

    private final Desk desk;
    private final Session session;
    private final Choices choices;
    private final GlobalsPage globals;
    private final MapPage map;
    private final PreviewPage preview;
    private volatile Optional<Beginning> beginning;
    private Runnable again = () -> { };

    /** @param session the production that is open on the desk */
    public NewBudgetWizard(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        choices = new Choices(session, this::changed);
        beginning = choices.beginning();
        globals = new GlobalsPage(desk, choices);
        map = new MapPage(desk, choices);
        preview = new PreviewPage(desk, choices);
        setWindowTitle("New Budget");
        addPage(new ChartPage(desk, choices));
        addPage(globals);
        addPage(new CardsPage(desk, choices));
        addPage(map);
        addPage(preview);
    }

    /** Opens it in a dialog of its own. */
    public static void open(Shell parent, Desk desk, Session session) {
        var dialog = new WizardDialog(parent, new NewBudgetWizard(desk, session)) {
            @Override
            public void updateButtons() {
                super.updateButtons();
                restyle((Composite) getButtonBar());
            }

            /** The buttons that go back and on stand in a box of their own. */
            private void restyle(Composite bar) {
                for (Control child : bar.getChildren()) {
                    Restyling.restyle(child);
                    if (child instanceof Composite box) {
                        restyle(box);
                    }
                }
            }
        };
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        again = desk.study(container, "New budget", copy -> Foreseen.of(copy, beginning), this::show);
    }

    private void changed() {
        beginning = choices.beginning();
        again.run();
        getShell().getDisplay().asyncExec(() -> {
            if (!map.getControl().isDisposed()) {
                globals.refresh();
                map.refresh();
            }
        });
    }

    private void show(Optional<Foreseen> foreseen) {
        Optional<Foreseen> now = foreseen == null ? Optional.empty() : foreseen;
        globals.show(now);
        preview.show(now);
    }

    @Override
    public boolean performFinish() {
        return choices.beginning().filter(this::begin).isPresent();
    }

    private boolean begin(Beginning chosen) {
        return desk.edit("New budget, " + chosen.chart().name(), () -> {
            session.section(Budget.class).filter(budget -> !budget.getAccounts().isEmpty())
                    .ifPresent(budget -> Versions.putAside(session.production(), budget, preview.aside(), "",
                            preview.by(), LocalDateTime.now()));
            NewBudget.begin(session.production(), session.questions(), chosen);
        });
    }
}
