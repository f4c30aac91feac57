package org.backlot.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.core.session.Session;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What {@link Desk#study} begins. */
final class Study<R> {

    private static final int MOMENT = 400;

    private final Desk desk;
    private final Control owner;
    private final String name;
    private final Function<Copies.Copy, R> work;
    private final Consumer<R> show;
    private final Copies copies;
    private final Runnable ask = this::ask;
    private int asked;
    private Session known;

    Study(Desk desk, Control owner, String name, Function<Copies.Copy, R> work, Consumer<R> show) {
        this.desk = desk;
        this.owner = owner;
        this.name = name;
        this.work = work;
        this.show = show;
        copies = desk.ask(Copies.class).orElseGet(Copies::new);
    }

    /** What was asked before is forgotten; about a production that was just opened it is asked at once. */
    void askSoon() {
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
            R answer = Objects.requireNonNull(work.apply(copy));
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed() && question == asked) {
                        show.accept(answer);
                    }
                });
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }
}
