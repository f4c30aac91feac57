package org.backlot.ui.production;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.SavedProduction;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.widgets.Display;

/**
 * Reads productions beside the one that is open, as they were saved last, in the background: the status line shows it,
 * and a person may cancel it there. What cannot be read is told.
 */
public record Reading(Desk desk, Backlot backlot, Display display) {

    /**
     * @param take gets what was read, on the thread that draws, unless another production was opened meanwhile
     */
    public void read(Path file, Consumer<SavedProduction> take) {
        start("Read " + file.getFileName(), stop -> SavedProduction.read(backlot, file), take);
    }

    /**
     * Anything else that is done with files in the same way.
     *
     * @param name as the person would say it: {@code "Read studio.backlot"}
     * @param take gets what came of it
     */
    public <R> void start(String name, Work.Task<R> work, Consumer<R> take) {
        Session session = desk.session().orElseThrow();
        Work.start(name, work, result -> display.asyncExec(() -> {
            if (desk.session().orElse(null) == session) {
                take.accept(result);
            }
        }), unwanted -> { }, cause -> display.asyncExec(() -> desk.tell(name, cause)));
    }
}
