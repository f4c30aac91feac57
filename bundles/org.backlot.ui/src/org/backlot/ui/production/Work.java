package org.backlot.ui.production;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Work with files as jobs, shown in the status line. */
public final class Work {

    /** The family of these jobs. */
    public static final Object FAMILY = Work.class;
    private static final int[] INPUT = {SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick,
        SWT.MouseWheel, SWT.Traverse, SWT.Close, SWT.MenuDetect};

    private Work() {
    }

    /** Something that can go wrong. */
    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    /** For results that nobody needs. */
    public static <R> Consumer<R> nothing() {
        return result -> {
            // the file that was written is the result
        };
    }

    /**
     * Begins work that the person may cancel.
     *
     * @param done     gets the result, on the thread of the work
     * @param unwanted gets the result instead where the person cancelled meanwhile
     * @param failed   gets what was thrown
     */
    public static <R> void start(String name, Callable<R> work, Consumer<R> done, Consumer<R> unwanted,
            Consumer<Throwable> failed) {
        ICoreRunnable task = monitor -> {
            try {
                R result = work.call();
                (monitor.isCanceled() ? unwanted : done).accept(result);
            } catch (Exception e) {
                failed.accept(e);
            }
        };
        schedule(name, task);
    }

    private static void schedule(String name, ICoreRunnable task) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    task.run(monitor);
                } catch (CoreException e) {
                    return e.getStatus();
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** Does work while the windows draw themselves but take no input; answers what was thrown. */
    static Optional<Throwable> waitFor(String name, Task work) {
        Display display = Display.getCurrent();
        var finished = new CompletableFuture<Optional<Throwable>>();
        schedule(name, monitor -> {
            try {
                work.run();
                finished.complete(Optional.empty());
            } catch (Exception e) {
                finished.complete(Optional.of(e));
            } finally {
                display.wake();
            }
        });
        Listener swallow = event -> {
            event.type = SWT.None;
            event.doit = false;
        };
        for (int type : INPUT) {
            display.addFilter(type, swallow);
        }
        try {
            while (!finished.isDone()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            for (int type : INPUT) {
                display.removeFilter(type, swallow);
            }
        }
        return finished.join();
    }
}
