package org.backlot.ui.production;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Work with files as jobs, shown in the status line. The message of the status that such a job ends with, if it has
 * one, is shown there after it.
 */
public final class Work {

    /** The family of these jobs. */
    public static final Object FAMILY = Work.class;
    private static final int[] INPUT = {SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick,
        SWT.MouseWheel, SWT.Traverse, SWT.Close, SWT.MenuDetect};

    private Work() {
    }

    /** Asked by work between its steps, so that it can stop where the person cancelled. */
    @FunctionalInterface
    public interface Stop {

        /** @throws OperationCanceledException if the person cancelled; to be let through */
        void check();
    }

    /** Work that makes something. */
    @FunctionalInterface
    public interface Task<R> {
        R run(Stop stop) throws Exception;
    }

    /** Something that can go wrong. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /**
     * Begins work that the person may cancel.
     *
     * @param done     gets the result, on the thread of the work
     * @param unwanted gets the result instead where the person cancelled, but too late to stop the work
     * @param failed   gets what was thrown
     */
    public static <R> void start(String name, Task<R> work, Consumer<R> done, Consumer<R> unwanted,
            Consumer<Throwable> failed) {
        schedule(name, monitor -> {
            try {
                R result = work.run(stop(monitor));
                (monitor.isCanceled() ? unwanted : done).accept(result);
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                failed.accept(e);
                return Status.OK_STATUS;
            }
        });
    }

    /**
     * Begins to write a file.
     *
     * @param work   writes it, and answers what to say about it then: {@code "call.pdf is in /home/ada"}
     * @param done   runs after it, on the thread of the work
     * @param failed gets what was thrown
     */
    public static void write(String name, Task<String> work, Runnable done, Consumer<Throwable> failed) {
        schedule(name, monitor -> {
            try {
                String says = work.run(stop(monitor));
                done.run();
                return Status.info(says);
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                failed.accept(e);
                return Status.OK_STATUS;
            }
        });
    }

    private static Stop stop(IProgressMonitor monitor) {
        return () -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        };
    }

    /** What a job does. */
    @FunctionalInterface
    private interface Run {
        IStatus with(IProgressMonitor monitor);
    }

    private static void schedule(String name, Run run) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return run.with(monitor);
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
    static Optional<Throwable> waitFor(String name, Step work) {
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
            return Status.OK_STATUS;
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
