package org.backlot.ui.elements;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Works something out on a copy of the production, off the thread that draws, when nothing has changed for a moment.
 */
final class Background<R> {

    private static final int MOMENT = 400;

    private final Desk desk;
    private final Control owner;
    private final String name;
    private final BiFunction<Production, Questions, R> work;
    private final Consumer<R> show;
    private final Runnable ask = this::ask;
    private int asked;

    private Background(Desk desk, Control owner, String name, BiFunction<Production, Questions, R> work,
            Consumer<R> show) {
        this.desk = desk;
        this.owner = owner;
        this.name = name;
        this.work = work;
        this.show = show;
    }

    /**
     * Works now and after each change, until the control is gone.
     *
     * @param work runs on another thread and touches nothing but what it is given
     * @param show is told the answer, on the thread that draws; null where no production is open
     */
    static <R> void watch(Desk desk, Control owner, String name, BiFunction<Production, Questions, R> work,
            Consumer<R> show) {
        var background = new Background<>(desk, owner, name, work, show);
        desk.watch(owner, background::askSoon);
    }

    private void askSoon() {
        asked++;
        if (desk.session().isPresent()) {
            owner.getDisplay().timerExec(MOMENT, ask);
        } else {
            show.accept(null);
        }
    }

    private void ask() {
        Session session = owner.isDisposed() ? null : desk.session().orElse(null);
        if (session == null) {
            return;
        }
        int question = asked;
        Production copy = session.snapshot();
        Questions questions = session.questions(memory());
        Display display = owner.getDisplay();
        Job job = Job.createSystem(name, monitor -> {
            R answer = work.apply(copy, questions);
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

    private static Questions.Memory memory() {
        Map<Object, Object> kept = new ConcurrentHashMap<>();
        return new Questions.Memory() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T derived(Object key, Supplier<T> make) {
                Object there = kept.get(key);
                if (there == null) {
                    there = make.get();
                    kept.put(key, there);
                }
                return (T) there;
            }
        };
    }
}
