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
        Consumer<R> done = taking(take);
        Work.start(name, work, done, unwanted -> { }, failing(name));
    }

    /**
     * The same where a file is written, which cannot be taken back: whoever cancels too late finds it done.
     *
     * @param take gets what came of it
     */
    public <R> void write(String name, Work.Task<R> work, Consumer<R> take) {
        Consumer<R> done = taking(take);
        Work.start(name, work, done, done, failing(name));
    }

    private <R> Consumer<R> taking(Consumer<R> take) {
        Session session = desk.session().orElseThrow();
        return result -> display.asyncExec(() -> {
            if (desk.session().orElse(null) == session) {
                take.accept(result);
            }
        });
    }

    private Consumer<Throwable> failing(String name) {
        return cause -> display.asyncExec(() -> desk.tell(name, cause));
    }
}
