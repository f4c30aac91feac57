package org.backlot.ui.problems;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Asks the checks on a copy of the production, off the thread that draws, when nothing has changed for a moment. */
final class Findings {

    private static final int MOMENT = 400;

    private final Control owner;
    private final Consumer<List<Finding>> show;
    private final Runnable ask = this::ask;
    private Session session;
    private int asked;

    Findings(Control owner, Consumer<List<Finding>> show) {
        this.owner = owner;
        this.show = show;
    }

    /** Asks soon; what was asked before is forgotten. */
    void askSoon(Session of) {
        session = of;
        asked++;
        if (session == null) {
            show.accept(List.of());
        } else {
            owner.getDisplay().timerExec(MOMENT, ask);
        }
    }

    private void ask() {
        if (owner.isDisposed() || session == null) {
            return;
        }
        Session of = session;
        int question = asked;
        Production copy = of.snapshot();
        Display display = owner.getDisplay();
        Job job = Job.createSystem("Checks", monitor -> {
            List<Finding> findings = new Checks(of.contributions()).run(copy,
                    new Questions(of.contributions(), memory()));
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed() && question == asked) {
                        show.accept(findings);
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

    /**
     * The fixes of a finding that was made on a copy, as the same check finds it on the production itself: a fix may
     * hold on to objects of what it was found in.
     */
    static List<Fix> fixes(Session session, Finding finding) {
        return session.findings().stream().filter(f -> f.check().equals(finding.check())
                && f.target().equals(finding.target()) && f.message().equals(finding.message()))
                .flatMap(f -> f.fixes().stream()).toList();
    }
}
