package org.backlot.ui.exchange;

import java.io.InputStream;
import java.nio.file.Files;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.session.Session;
import org.backlot.ui.draft.Comparing;
import org.backlot.ui.draft.NewDraft;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;

/** Reads the screenplay of a new draft and shows it beside the script. */
public class CompareHandler {

    @CanExecute
    boolean hasScript(@Optional Session session) {
        return session != null && !Breakdown.scenes(session.production()).isEmpty();
    }

    @Execute
    void compare(Shell shell, Desk desk, Session session, Backlot backlot) {
        Chosen.ask(shell, "Compare New Draft", backlot.exchanges()).ifPresent(
                chosen -> new Comparing(shell, desk, session).start(chosen.name(), (production, stop) -> {
                    Incoming incoming;
                    try (InputStream in = Files.newInputStream(chosen.file())) {
                        incoming = chosen.importer().read(in, chosen.name());
                    }
                    stop.check();
                    return NewDraft.of(chosen.name(), incoming, production);
                }));
    }
}
