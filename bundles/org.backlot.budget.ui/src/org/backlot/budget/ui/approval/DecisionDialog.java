package org.backlot.budget.ui.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.backlot.budget.trail.Signature;
import org.backlot.core.model.Person;
import org.backlot.core.people.People;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks who decides something and why. Whether a person may is looked up in the background, and said before they try.
 */
public final class DecisionDialog {

    private static final int WIDTH = 420;
    private static final int LINES = 70;

    /**
     * What was decided.
     *
     * @param day on which it counts; today where none was asked for
     */
    public record Decided(Signature signature, LocalDate day, String reason) {
    }

    /**
     * Whether something may be decided.
     *
     * @param says what it does, or why it may not be decided
     * @param left what stays as it is while the rest is decided on, each with why
     */
    public record Verdict(boolean may, String says, List<String> left) {

        /** Of one thing: why it may not be decided; where that is empty, it may. */
        public static Verdict of(Optional<String> hindrance) {
            return new Verdict(hindrance.isEmpty(), hindrance.orElse(""), List.of());
        }
    }

    /** Who would decide, by id, and from which day on it would count. */
    private record Asked(String person, LocalDate day) {
    }

    private final Desk desk;
    private final Signer signer;
    private final Frame frame;
    private final String title;
    private String says = "";
    private Optional<BiFunction<Copies.Copy, Decided, Verdict>> judge = Optional.empty();
    private Runnable again = () -> { };
    private volatile Asked asked;
    private Consumer<Composite> fields = area -> { };
    private LocalDate proposed;
    private List<Person> people = List.of();
    private Combo by;
    private Text day;
    private Text reason;
    private Text left;
    private ProgressBar progress;

    /**
     * @param title what is decided: {@code "Approve Order 12, Panavision"}
     * @param verb  on the button
     * @param work  does it by an edit of its own
     */
    public DecisionDialog(Shell shell, Desk desk, String title, String verb, Consumer<Decided> work) {
        this.desk = desk;
        this.title = title;
        signer = new Signer(desk);
        frame = new Frame(shell, title).accept(verb, () -> decide(work));
    }

    /** What it is about, above the fields. */
    public DecisionDialog say(String text) {
        says = text;
        return this;
    }

    /** Judges whether a person may, of a copy and off the thread that draws; anew when another is chosen. */
    public DecisionDialog judged(BiFunction<Copies.Copy, Decided, Verdict> by) {
        judge = Optional.of(by);
        return this;
    }

    /** Asks for the day on which it counts, too. */
    public DecisionDialog on(LocalDate first) {
        proposed = first;
        return this;
    }

    /** Asks for something else, too, in a layout of two columns: label and field. */
    public DecisionDialog fields(Consumer<Composite> more) {
        fields = more;
        return this;
    }

    /** Whether it was decided. */
    public boolean ask() {
        return frame.open(this::fill);
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        if (judge.isPresent()) {
            left = Messages.list(area, List.of());
            GridDataFactory.createFrom((GridData) left.getLayoutData()).span(2, 1).exclude(true).applyTo(left);
            left.setVisible(false);
        }
        label(area, "Decided by");
        by = new Combo(area, SWT.READ_ONLY);
        people = signer.people();
        by.setItems(people.stream().map(Signer::words).toArray(String[]::new));
        by.select(signer.person().map(people::indexOf).orElse(-1));
        by.addListener(SWT.Selection, e -> {
            signer.is(people.get(by.getSelectionIndex()));
            look();
        });
        wide(by, SWT.DEFAULT);
        fields.accept(area);
        if (proposed != null) {
            label(area, "Counts on");
            day = new Text(area, SWT.BORDER);
            day.setText(Kind.DATE.show(proposed));
            wide(day, SWT.DEFAULT);
        }
        label(area, "Reason");
        reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        wide(reason, LINES);
        judge.ifPresent(by -> judging(area, by));
        look();
    }

    /** Shows that it is looked up. */
    private void judging(Composite area, BiFunction<Copies.Copy, Decided, Verdict> with) {
        progress = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(progress);
        asked = asked();
        again = desk.study(area, title, copy -> judged(copy, with), this::show);
    }

    private Asked asked() {
        int at = by.getSelectionIndex();
        return new Asked(at < 0 ? null : people.get(at).getId(), proposed == null ? LocalDate.now() : proposed);
    }

    /** Off the thread that draws. */
    private Verdict judged(Copies.Copy copy, BiFunction<Copies.Copy, Decided, Verdict> with) {
        Asked now = asked;
        return People.byId(copy.production(), now.person())
                .map(person -> with.apply(copy, new Decided(Signer.now(person), now.day(), "")))
                .orElse(new Verdict(false, "Choose who decides.", List.of()));
    }

    /** Looks up whether who is chosen may decide. */
    private void look() {
        asked = asked();
        if (asked.person() == null) {
            show(new Verdict(false, "Choose who decides.", List.of()));
        } else if (judge.isEmpty()) {
            show(new Verdict(true, "", List.of()));
        } else {
            frame.ready(false);
            frame.say(says.isEmpty() ? "Looking up whether it may be decided\u2026" : says);
            progress.setVisible(true);
            again.run();
        }
    }

    private void show(Verdict verdict) {
        if (verdict == null) {
            return;
        }
        frame.ready(verdict.may());
        if (verdict.may()) {
            frame.say(verdict.says().isEmpty() ? says : verdict.says());
        } else {
            frame.wrong(verdict.says());
        }
        if (progress != null) {
            progress.setVisible(false);
            left.setText(String.join("\n", verdict.left()));
            left.setVisible(!verdict.left().isEmpty());
            var data = (GridData) left.getLayoutData();
            if (data.exclude != verdict.left().isEmpty()) {
                data.exclude = verdict.left().isEmpty();
                left.getShell().pack();
            }
        }
    }

    private boolean decide(Consumer<Decided> work) {
        try {
            var decided = new Decided(Signer.now(people.get(by.getSelectionIndex())), day == null ? LocalDate.now()
                    : Optional.ofNullable(Kind.DATE.parse().apply(day.getText()))
                            .orElseThrow(() -> new IllegalArgumentException("Type the day on which it counts")),
                    reason.getText());
            BusyIndicator.showWhile(by.getDisplay(), () -> work.accept(decided));
            return true;
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage());
            return false;
        } catch (RuntimeException e) {
            desk.tell(title, e);
            return false;
        }
    }

    /** The label of a field, at the left. */
    public static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).indent(0, 4).applyTo(label);
    }

    /** Lays out a field, at the right. */
    public static void wide(Control field, int height) {
        GridDataFactory.fillDefaults().grab(true, height != SWT.DEFAULT).hint(WIDTH, height).applyTo(field);
    }
}
