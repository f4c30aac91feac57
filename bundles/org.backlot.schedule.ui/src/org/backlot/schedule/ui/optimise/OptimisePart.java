package org.backlot.schedule.ui.optimise;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.optimise.Optimiser;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.ui.scenario.BoardActs;
import org.backlot.schedule.ui.scenario.ComparePart;
import org.backlot.schedule.ui.scenario.CostColumns;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.NameDialog;
import org.backlot.ui.kit.Restyling;
import org.backlot.ui.kit.Scrolled;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/**
 * Looks for the order of scenes that costs least, in the background, and shows how far it is. What it finds becomes a
 * board of its own when a person says so; the board that it began with stays as it is.
 */
public class OptimisePart {

    /** The id of the part in the workbench. */
    public static final String ID = "org.backlot.schedule.ui.optimise";

    private static final int[] SHARES = {63, 37};
    private static final int[] UPPER = {46, 54};
    private static final int[] LOWER = {60, 40};
    private static final int NARROW = 640;

    private final Desk desk;
    private final Composite whole;
    private final ScopeForm scope;
    private final Button start;
    private final Button stop;
    private final Button make;
    private final Button discard;
    private final Label says;
    private final Label hint;
    private final CostChart chart;
    private final Table<String> broken;
    private final Table<BoardCost.Item> prices;
    private final Runnable again;
    private volatile String board;
    private List<BoardCost.Item> items = List.of();
    private List<String> unpriced = List.of();
    private Search search;
    private Session session;
    private ChangeSet begunAfter;
    private String wrong = "";
    private boolean due;

    @Inject
    public OptimisePart(Composite parent, Desk desk) {
        this.desk = desk;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole);
        start = bar.button("Start", "right", this::start);
        stop = bar.button("Stop", "reject", () -> search.stop());
        make = bar.button("Make a Board\u2026", "board", this::make);
        discard = bar.button("Discard", "delete", this::discard);
        says = new Label(whole, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 2).hint(300, SWT.DEFAULT).applyTo(says);
        hint = new Label(whole, SWT.WRAP);
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).hint(300, SWT.DEFAULT).applyTo(hint);
        var sash = new SashForm(whole, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        SashForm upper = Beside.in(sash, NARROW);
        SashForm lower = Beside.in(sash, NARROW);
        Composite forms = Scrolled.in(upper);
        scope = new ScopeForm(forms, desk, this::chosen);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scope.control());
        var form = new Form<>(forms, desk, Prices.FIELDS).named(p -> "the prices of a board")
                .of(() -> desk.session().map(Session::production).orElse(null)).alignedWith(scope.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        prices = new Table<>(lower, desk, "org.backlot.schedule.ui.optimise.prices", CostColumns.all());
        chart = new CostChart(upper, desk);
        broken = new Table<>(lower, desk, "org.backlot.schedule.ui.optimise.broken",
                List.of(Column.text("What the best plan does not keep", 520, text -> text)));
        upper.setWeights(UPPER);
        lower.setWeights(LOWER);
        sash.setWeights(SHARES);
        prices.rows(() -> items);
        broken.rows(() -> search == null || search.states().isEmpty() ? List.of()
                : search.states().getLast().broken());
        desk.watch(whole, this::refresh);
        again = desk.study(whole, "Prices of the board", copy -> Boards.of(copy.production(), board)
                .map(one -> BoardFigures.of(Plan.of(copy.production(), one), copy.questions()).cost()),
                cost -> priced(cost == null ? null : cost.orElse(null)));
    }

    /** Puts this board in order, once somebody starts. */
    public void choose(Board its) {
        if (search == null || !search.isRunning()) {
            scope.choose(its);
        }
    }

    private void chosen() {
        board = scope.board().map(Board::getId).orElse(null);
        again.run();
    }

    private void priced(BoardCost cost) {
        items = cost == null ? List.of() : cost.items();
        unpriced = cost == null ? List.of() : cost.unpriced().stream().map(Element::getName).toList();
        prices.refresh();
        tell();
    }

    private void refresh() {
        if (search != null && desk.session().orElse(null) != session) {
            search.stop();
            search = null;
        }
        scope.refresh();
        String now = scope.board().map(Board::getId).orElse(null);
        if (now != null && !now.equals(board)) {
            board = now;
            if (again != null) {
                again.run();
            }
        }
        tell();
    }

    private void start() {
        session = desk.session().orElse(null);
        Board its = scope.board().orElse(null);
        if (session != null && its != null) {
            wrong = "";
            begunAfter = session.undoable().orElse(null);
            Display display = whole.getDisplay();
            search = new Search(its, scope.scope(), scope.budget(), new Search.Listener() {
                @Override
                public void begun() {
                    soon(display);
                }

                @Override
                public void better() {
                    soon(display);
                }

                @Override
                public void ended() {
                    soon(display);
                }

                @Override
                public void failed(Throwable cause) {
                    display.asyncExec(() -> {
                        wrong = String.valueOf(cause.getMessage());
                        search = null;
                        tell();
                    });
                }
            });
            search.start(session, its.getName());
            tell();
        }
    }

    /** Many news at once are one refresh. */
    private void soon(Display display) {
        synchronized (this) {
            if (due || display.isDisposed()) {
                return;
            }
            due = true;
        }
        display.asyncExec(() -> {
            synchronized (this) {
                due = false;
            }
            if (!whole.isDisposed()) {
                tell();
            }
        });
    }

    private void tell() {
        if (says.isDisposed() || broken == null) {
            return;
        }
        List<Optimiser.State> states = search == null ? List.of() : search.states();
        boolean running = search != null && search.isRunning();
        Restyling.enable(start, !running && scope.board().isPresent());
        Restyling.enable(stop, running);
        Restyling.enable(make, !running && !states.isEmpty());
        Restyling.enable(discard, !running && search != null);
        scope.enable(!running);
        String currency = desk.session().map(s -> BoardCost.currency(s.production()).getCurrencyCode()).orElse("");
        says.setText(!wrong.isEmpty() ? wrong : states.isEmpty()
                ? running ? "Reading the board\u2026" : "Choose what is put in order, and start."
                : told(states.getLast(), currency, running));
        says.setForeground(desk.palette().colour(wrong.isEmpty() ? "text" : "error"));
        hint.setText(hints());
        chart.show(states, search == null ? 1 : search.steps());
        broken.refresh();
        whole.layout(true, false);
    }

    private static String told(Optimiser.State last, String currency, boolean running) {
        return (running ? "Searching. " : "") + last.summary(currency) + ". " + last.days() + " days."
                + (last.possible() ? "" : " No plan keeps every constraint.");
    }

    private String hints() {
        boolean changed = search != null && session.undoable().orElse(null) != begunAfter;
        String none = search == null && !unpriced.isEmpty() ? "Nobody knows what a day of "
                + String.join(", ", unpriced) + " costs; it counts as an average day of the cast." : "";
        return Stream.concat(Stream.of(none, changed ? "The production has changed since the search began; the search "
                + "does not know of it. Make a board of it all the same, or start again." : ""),
                search == null ? Stream.of() : search.notes().stream().map(note -> note + "."))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private void make() {
        Board from = session.object(search.board(), Board.class).orElse(null);
        if (from == null) {
            wrong = "The board that was put in order is not there any more.";
            tell();
            return;
        }
        new NameDialog(whole.getShell(), "Make a Board", "Make", "The name of the new board",
                text -> text.isBlank() ? "" : null)
                .ask(new BoardActs(desk, whole.getShell()).free(from.getName() + " optimised"))
                .ifPresent(name -> put(from, name));
    }

    private void put(Board from, String name) {
        var made = new Board[1];
        if (desk.edit("Optimise " + from.getName(), () -> made[0] = search.put(name, from))) {
            discard();
            desk.ask(EPartService.class).map(parts -> parts.showPart(ComparePart.ID, EPartService.PartState.ACTIVATE))
                    .map(part -> part.getObject()).filter(ComparePart.class::isInstance).map(ComparePart.class::cast)
                    .ifPresent(part -> part.compare(from, made[0]));
        }
    }

    private void discard() {
        search = null;
        wrong = "";
        tell();
    }

    /** What is said of the search now, in one line. */
    public String told() {
        return says.getText();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        scope.control().setFocus();
    }
}
