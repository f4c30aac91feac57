package org.backlot.ui.production;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Incoming;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

/** Starts a production from a screenplay. */
public class NewHandler {

    @Execute
    void start(Shell shell, Office office, Backlot backlot) {
        new NewDialog(shell, backlot.exchanges()).ask().ifPresent(choice -> start(office, choice));
    }

    private static void start(Office office, NewDialog.Choice choice) {
        Incoming script = choice.script();
        office.create(choice.place(), production -> {
            production.setTitle(choice.title());
            if (script != null) {
                script.putInto(production);
            }
            production.setTitle(choice.title());
            production.setStart(choice.start());
            Breakdown.numberCast(production);
        });
    }
}
