package org.backlot.budget.ui.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.budget.trail.Signature;
import org.backlot.core.model.Person;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who decides something and why, and says at once why a person may not. */
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

    private final Desk desk;
    private final Signer signer;
    private final Frame frame;
    private final String title;
    private String says = "";
    private Function<Signature, Optional<String>> hindrance = signature -> Optional.empty();
    private Consumer<Composite> fields = area -> { };
    private LocalDate proposed;
    private List<Person> people = List.of();
    private Combo by;
    private Text day;
    private Text reason;

    /**
     * @param title what is decided, as the undo step is called: {@code "Approve Order 12, Panavision"}
     * @param verb  on the button
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

    /** Why a person may not; asked anew when another is chosen. */
    public DecisionDialog hindered(Function<Signature, Optional<String>> by) {
        hindrance = by;
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
        label(area, "Decided by");
        by = new Combo(area, SWT.READ_ONLY);
        people = signer.people();
        by.setItems(people.stream().map(Signer::words).toArray(String[]::new));
        by.select(signer.person().map(people::indexOf).orElse(-1));
        by.addListener(SWT.Selection, e -> {
            signer.is(people.get(by.getSelectionIndex()));
            judge();
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
        judge();
    }

    private void judge() {
        int at = by.getSelectionIndex();
        Optional<String> why = at < 0 ? Optional.of("Choose who decides.")
                : hindrance.apply(Signer.now(people.get(at)));
        frame.ready(why.isEmpty());
        why.ifPresentOrElse(frame::wrong, () -> frame.say(says));
    }

    private boolean decide(Consumer<Decided> work) {
        try {
            var decided = new Decided(Signer.now(people.get(by.getSelectionIndex())), day == null ? LocalDate.now()
                    : Optional.ofNullable(Kind.DATE.parse().apply(day.getText()))
                            .orElseThrow(() -> new IllegalArgumentException("Type the day on which it counts")),
                    reason.getText());
            desk.session().orElseThrow().edit(title, () -> work.accept(decided));
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
