package org.backlot.ui.production;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.core.SavedProduction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Notices that files were saved since they were read. It looks at them whenever their window comes to the front and
 * every half minute, off the thread that draws.
 */
public final class SavedSince {

    private static final int PAUSE = 30_000;

    private final Control owner;
    private final Supplier<List<File>> read;
    private final Consumer<List<File>> tell;
    private final Runnable each = this::lookEach;

    /**
     * A file that was read.
     *
     * @param title of the production in it
     * @param path  where it is
     * @param saved when it had been saved, as {@link SavedProduction#stamp} says; null where nobody looked
     */
    public record File(String title, String path, String saved) {
    }

    private SavedSince(Control owner, Supplier<List<File>> read, Consumer<List<File>> tell) {
        this.owner = owner;
        this.read = read;
        this.tell = tell;
    }

    /**
     * Begins to look; ends with the control.
     *
     * @param read the files that were read, asked on the thread that draws
     * @param tell gets those that were saved since, none too, on the thread that draws
     */
    public static SavedSince of(Control owner, Supplier<List<File>> read, Consumer<List<File>> tell) {
        var since = new SavedSince(owner, read, tell);
        Shell shell = owner.getShell();
        Listener front = e -> since.look();
        shell.addListener(SWT.Activate, front);
        owner.addDisposeListener(e -> shell.removeListener(SWT.Activate, front));
        owner.getDisplay().timerExec(PAUSE, since.each);
        return since;
    }

    private void lookEach() {
        if (!owner.isDisposed()) {
            look();
            owner.getDisplay().timerExec(PAUSE, each);
        }
    }

    /** Looks now, as after something was read. */
    public void look() {
        List<File> files = owner.isDisposed() ? List.of() : read.get();
        if (files.isEmpty()) {
            tell(List.of());
            return;
        }
        Display display = owner.getDisplay();
        Job.createSystem("Files of other productions", monitor -> {
            List<File> found = files.stream().filter(one -> SavedProduction.isSavedSince(one.path(), one.saved()))
                    .toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(owner.isDisposed() ? List.of()
                        : found.stream().filter(read.get()::contains).toList()));
            }
        }).schedule();
    }

    private void tell(List<File> found) {
        if (!owner.isDisposed()) {
            tell.accept(found);
        }
    }
}
