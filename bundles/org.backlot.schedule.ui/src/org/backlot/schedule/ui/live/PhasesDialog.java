package org.backlot.schedule.ui.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.session.Session;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.live.Phase;
import org.backlot.schedule.live.PhasePlan;
import org.backlot.schedule.live.PhaseTemplate;
import org.backlot.schedule.model.Board;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks for the opening of a live show and how long its phases are, and puts their days on a board. */
public final class PhasesDialog {

    private static final String SAYS = "From the opening back to the load-in, and on to the strike.";
    private static final int MOST_DAYS = 400;

    private final Frame frame;
    private final Desk desk;
    private final Session session;
    private final Board board;
    private final List<PhaseTemplate> templates;
    private final List<Spinner> days = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private PhaseTemplate template;
    private LocalDate opening;
    private Composite list;

    public PhasesDialog(Shell shell, Desk desk, Session session, Board board) {
        this.desk = desk;
        this.session = session;
        this.board = board;
        templates = PhaseTemplate.installed(session.contributions());
        opening = WorkingDays.of(session.production(), board).start().plusWeeks(6);
        frame = new Frame(shell, "Phases").accept("Plan", () -> opening != null).say(SAYS);
    }

    /** Asks, and plans in one step where it is wanted. */
    public void open() {
        var plan = new PhasePlan[1];
        frame.accept("Plan", () -> {
            plan[0] = opening == null ? null : plan();
            return plan[0] != null;
        });
        if (!templates.isEmpty() && frame.open(this::fill)) {
            desk.edit("Plan " + template.name(), () -> plan[0].fill(session.production(), board,
                    template.name() + ", " + Kind.DATE.show(opening)));
        }
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        label(area, "Template");
        var choice = new Combo(area, SWT.READ_ONLY);
        choice.setItems(templates.stream().map(PhaseTemplate::name).toArray(String[]::new));
        choice.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        label(area, "Opening");
        var date = new Text(area, SWT.BORDER);
        date.setText(Kind.DATE.show(opening));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(date);
        list = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(520, 340).applyTo(list);
        label(area, "").setText(board.getDays().isEmpty() ? "The days go on the board " + board.getName() + "."
                : "The board " + board.getName() + " has days already; these go on a board of "
                        + "their own, which can be made active on the stripboard.");
        choice.addListener(SWT.Selection, e -> choose(templates.get(choice.getSelectionIndex())));
        date.addListener(SWT.Modify, e -> type(date.getText()));
        choose(templates.getFirst());
    }

    private static Label label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        if (text.isEmpty()) {
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
        }
        return label;
    }

    private void choose(PhaseTemplate chosen) {
        template = chosen;
        days.clear();
        dates.clear();
        for (var child : list.getChildren()) {
            child.dispose();
        }
        for (Phase phase : chosen.phases()) {
            var name = new Label(list, SWT.NONE);
            name.setText(phase.name());
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(170, SWT.DEFAULT).applyTo(name);
            var number = new Spinner(list, SWT.BORDER);
            number.setValues(phase.days(), phase.opening() ? 1 : 0, MOST_DAYS, 0, 1, 5);
            number.setToolTipText("Working days; 0 leaves the phase out");
            number.addListener(SWT.Selection, e -> show());
            days.add(number);
            var when = new Label(list, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(when);
            dates.add(when);
        }
        list.layout();
        show();
    }

    private void type(String text) {
        try {
            opening = Kind.DATE.parse().apply(text);
            frame.say(SAYS);
        } catch (IllegalArgumentException e) {
            opening = null;
            frame.wrong(e.getMessage());
        }
        show();
    }

    private PhasePlan plan() {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            phases.add(template.phases().get(i).lasting(days.get(i).getSelection()));
        }
        return PhasePlan.of(phases, opening, WorkingDays.of(session.production(), board));
    }

    private void show() {
        frame.ready(opening != null);
        if (opening == null) {
            return;
        }
        PhasePlan plan = plan();
        for (int i = 0; i < dates.size(); i++) {
            String id = template.phases().get(i).id();
            dates.get(i).setText(plan.dates().stream().filter(dated -> dated.phase().id().equals(id)).findFirst()
                    .map(dated -> Kind.DATE.show(dated.first()) + (dated.days().size() == 1 ? ""
                            : " to " + Kind.DATE.show(dated.last()))).orElse("left out"));
        }
    }
}
