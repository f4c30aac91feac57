package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.backlot.core.value.Signed;
import org.backlot.schedule.progress.CatchUp;
import org.backlot.schedule.progress.Option;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Lines;
import org.backlot.ui.kit.Look;
import org.backlot.ui.production.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The ways to catch up with what they cost, worked out on a copy; one is accepted with a reason and by name. */
final class CatchUpDialog {

    private static final List<String> HEADS = List.of("What to do", " Makes up", " Days", " Money", "Conflicts",
            " Contracts", "Who decides");

    private final Desk desk;
    private final Session session;
    private final Frame frame;
    private final AtomicBoolean closed = new AtomicBoolean();
    private Lines<Option> options;
    private OptionDetails details;
    private Combo by;
    private Text reason;
    private List<Person> deciders = List.of();

    CatchUpDialog(Shell parent, Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        frame = new Frame(parent, "Catch Up").accept("Accept", this::accept).ready(false)
                .say("Every way is tried on a copy; nothing changes before you accept one \u2026");
    }

    /** Shows it until one is accepted or it is closed. */
    boolean open() {
        return frame.open(this::body);
    }

    private void body(Composite area) {
        area.addDisposeListener(e -> closed.set(true));
        options = new Lines<>(area, desk.palette(), SWT.NONE, HEADS,
                new int[] {560, 80, 60, 110, 140, 84, 110}, CatchUpDialog::cells)
                .look(option -> option.errors() > 0 ? Look.ERROR : Look.PLAIN).onChoose(this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(1180, 200).applyTo(options.control());
        details = new OptionDetails(area, desk.palette(), session);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
        var decision = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(decision);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(decision);
        label(decision, "Decided by");
        by = new Combo(decision, SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(by);
        label(decision, "Because");
        reason = new Text(decision, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        begin(Display.getCurrent());
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
    }

    private void begin(Display display) {
        Production copy = session.snapshot();
        Work.start("Ways to catch up", stop -> CatchUp.options(copy, session.contributions(), (done, of) -> {
            stop.check();
            tell(display, () -> frame.say("Trying " + Math.min(done + 1, of) + " of " + of + " ways \u2026"));
            return !closed.get();
        }), found -> tell(display, () -> show(found)), unwanted -> tell(display, () -> frame.wrong("Cancelled")),
                cause -> tell(display, () -> {
                    if (!(cause instanceof CancellationException)) {
                        frame.wrong("This cannot be worked out: " + cause.getMessage());
                    }
                }));
    }

    private void tell(Display display, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed.get()) {
                    what.run();
                }
            });
        }
    }

    /** Shows what was found. */
    void show(List<Option> found) {
        options.show(found);
        if (found.isEmpty()) {
            frame.say("Nothing is owed: there is nothing to catch up with.");
        } else {
            options.choose(0);
            options.control().setFocus();
        }
        chosen();
    }

    private static String[] cells(Option option) {
        return new String[] {option.what(), Eighths.toString(option.remedy().makesUp()), Signed.count(option.days()),
            Signed.of(option.cost(), Kind.MONEY::show), conflicts(option),
            Integer.toString(option.contracts().size()), role(option)};
    }

    private static String conflicts(Option option) {
        int more = option.conflicts();
        String others = more == 0 ? "as before" : Math.abs(more) + (more > 0 ? " more" : " fewer");
        return option.errors() > 0 ? others + ", " + option.errors() + (option.errors() == 1 ? " error" : " errors")
                : others;
    }

    private static String role(Option option) {
        String name = CatchUp.role(option.remedy().kind()).getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void chosen() {
        Option option = options.chosen().orElse(null);
        details.show(option);
        frame.ready(option != null);
        if (option != null) {
            List<Person> may = CatchUp.deciders(session.production(), option.remedy().kind(), LocalDate.now());
            deciders = may.isEmpty() ? List.copyOf(session.production().getPeople()) : may;
            by.setItems(deciders.stream().map(Person::getName).toArray(String[]::new));
            by.select(may.isEmpty() ? -1 : 0);
            frame.say(option.why() + ".");
        }
    }

    private boolean accept() {
        Option option = options.chosen().orElse(null);
        if (option == null) {
            return false;
        }
        if (reason.getText().isBlank()) {
            frame.wrong("Say why: the decision is kept with its reason.");
            reason.setFocus();
            return false;
        }
        Person person = by.getSelectionIndex() < 0 ? null : deciders.get(by.getSelectionIndex());
        return desk.edit(option.what(), () -> CatchUp.accept(session.production(), option, person, LocalDateTime.now(),
                reason.getText()));
    }
}
