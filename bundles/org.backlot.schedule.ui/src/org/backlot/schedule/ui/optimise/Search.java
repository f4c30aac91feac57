package org.backlot.schedule.ui.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.question.KeptAnswers;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.optimise.BoardProblem;
import org.backlot.schedule.optimise.Optimiser;
import org.backlot.schedule.optimise.Scope;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.backlot.ui.production.Work;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A search that goes on in the background, on a copy of the production: the production itself can be worked at. The
 * listener is called on the thread of the search.
 */
final class Search {

    /** Who waits for a search. */
    interface Listener {

        /** The problem is put; the search begins. */
        void begun();

        /** Something better is known. */
        void better();

        /** It is over: stopped, or at the end of its budget. */
        void ended();

        /** It could not begin, or broke. */
        void failed(Throwable cause);
    }

    private final String board;
    private final Scope scope;
    private final PackBudget budget;
    private final Listener listener;
    private final List<Optimiser.State> states = new ArrayList<>();
    private Optimiser optimiser;
    private List<String> notes = List.of();
    private volatile boolean stopped;
    private volatile boolean running = true;

    Search(Board board, Scope scope, PackBudget budget, Listener listener) {
        this.board = board.getId();
        this.scope = scope;
        this.budget = budget;
        this.listener = listener;
    }

    /** Begins; answers at once. */
    void start(Session session, String name) {
        var copy = session.snapshot();
        Questions questions = session.questions(new KeptAnswers());
        Consumer<Object> over = done -> {
            running = false;
            listener.ended();
        };
        Work.start("Optimise " + name, stop -> {
            Board its = Boards.of(copy, board).orElseThrow();
            BoardProblem problem = BoardProblem.of(Plan.of(copy, its), questions, scope);
            synchronized (this) {
                optimiser = new Optimiser(problem);
                notes = problem.notes();
            }
            listener.begun();
            know(optimiser.run(budget, new Optimiser.Watch() {
                @Override
                public boolean isStopped() {
                    return stopped || isCancelled(stop);
                }

                @Override
                public void better(Optimiser.State soFar) {
                    know(soFar);
                }
            }));
            return problem;
        }, over::accept, over::accept, cause -> {
            running = false;
            listener.failed(cause);
        });
    }

    /** To cancel the job in the status line keeps the best as well. */
    private static boolean isCancelled(Work.Stop stop) {
        try {
            stop.check();
            return false;
        } catch (OperationCanceledException e) {
            return true;
        }
    }

    private void know(Optimiser.State state) {
        synchronized (this) {
            states.add(state);
        }
        listener.better();
    }

    /** Ends it soon; the best so far is kept. */
    void stop() {
        stopped = true;
    }

    boolean isRunning() {
        return running;
    }

    /** The id of the board that is put in order. */
    String board() {
        return board;
    }

    /** How many changes it tries at most. */
    long steps() {
        return budget.steps();
    }

    /** What was known, from the first on. */
    synchronized List<Optimiser.State> states() {
        return List.copyOf(states);
    }

    /** What a person should know of how the problem was put. */
    synchronized List<String> notes() {
        return notes;
    }

    /**
     * Makes a board of the best; to be called inside an edit.
     *
     * @throws IllegalArgumentException if there is a board of that name, or days or scenes of the board are gone
     */
    synchronized Board put(String name, Board from) {
        return optimiser.put(states.getLast(), name, from);
    }
}
