package org.backlot.ui.kit;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.backlot.core.question.Steps;
import org.backlot.core.session.Session;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * What {@link Desk#study} begins: something that is worked out in the background, anew after each change. What nobody
 * waits for any more is stopped at its next step.
 */
public final class Study<R> {

    private static final int MOMENT = 400;

    private final Desk desk;
    private final Control owner;
    private final String name;
    private final BiFunction<Copies.Copy, Steps, R> work;
    private final Far far;
    private final Consumer<R> show;
    private final Copies copies;
    private final Runnable ask = this::ask;
    private volatile int asked;
    private Session known;

    Study(Desk desk, Control owner, String name, BiFunction<Copies.Copy, Steps, R> work, Far far, Consumer<R> show) {
        this.desk = desk;
        this.owner = owner;
        this.name = name;
        this.work = work;
        this.far = far;
        this.show = show;
        copies = desk.ask(Copies.class).orElseGet(Copies::new);
    }

    /** Is told how far it is, on the thread that draws. */
    @FunctionalInterface
    public interface Far {
        void is(int done, int of);
    }

    /** Stops it, until the production changes or somebody asks again. */
    public void stop() {
        asked++;
    }

    /** What was asked before is forgotten; about a production that was just opened it is asked at once. */
    public void askSoon() {
        asked++;
        Session session = desk.session().orElse(null);
        if (session != null) {
            owner.getDisplay().timerExec(session == known ? MOMENT : 0, ask);
        } else {
            known = null;
            copies.forget();
            show.accept(null);
        }
    }

    private void ask() {
        Session session = owner.isDisposed() ? null : desk.session().orElse(null);
        if (session == null) {
            return;
        }
        known = session;
        int question = asked;
        Copies.Copy copy = copies.of(session);
        Display display = owner.getDisplay();
        Job job = Job.createSystem(name, monitor -> {
            try {
                R answer = Objects.requireNonNull(work.apply(copy, (done, of) -> {
                    tell(display, question, () -> far.is(done, of));
                    return question == asked;
                }));
                tell(display, question, () -> show.accept(answer));
            } catch (CancellationException e) {
                // Something else was asked meanwhile, or nobody waits for it.
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void tell(Display display, int question, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!owner.isDisposed() && question == asked) {
                    what.run();
                }
            });
        }
    }
}
