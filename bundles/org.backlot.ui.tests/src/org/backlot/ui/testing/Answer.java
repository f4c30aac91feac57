package org.backlot.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What a person does in a dialog as soon as it is there. A dialog keeps its own loop of events, which swallows what
 * goes wrong in it and ends with the dialog alone; so a fault is kept until then, and the dialog is closed after it.
 */
public final class Answer {

    private final Display display = Display.getCurrent();
    private final List<Shell> before = List.of(display.getShells());
    private final Predicate<Shell> dialog;
    private final Consumer<Shell> person;
    private BooleanSupplier late = Events.patience();
    private boolean answered;
    private boolean over;
    private Throwable fault;

    private Answer(Predicate<Shell> dialog, Consumer<Shell> person) {
        this.dialog = dialog;
        this.person = person;
    }

    /** Does something in the dialog of a title, which the other opens. */
    public static void inDialog(String title, Runnable opens, Consumer<Shell> person) {
        inDialog(shell -> shell.getText().equals(title), opens, person);
    }

    /** Does something in the dialog that the other opens, whatever its title. */
    public static void inDialog(Runnable opens, Consumer<Shell> person) {
        inDialog(shell -> !shell.getText().isEmpty(), opens, person);
    }

    private static void inDialog(Predicate<Shell> dialog, Runnable opens, Consumer<Shell> person) {
        var answer = new Answer(dialog, person);
        answer.look();
        try {
            opens.run();
        } finally {
            answer.over = true;
        }
        answer.verify();
    }

    private void look() {
        if (over) {
            return;
        }
        try {
            glance();
        } catch (RuntimeException | Error e) {
            fault = fault == null ? e : fault;
        }
        display.timerExec(Events.GLANCE, this::look);
    }

    private void glance() {
        if (fault != null) {
            opened().forEach(Shell::close);
        } else if (late.getAsBoolean()) {
            fault = new AssertionError(answered ? "The dialog was left open" : "No such dialog came, but "
                    + opened().stream().map(Shell::getText).toList());
        } else if (!answered) {
            opened().stream().filter(dialog).reduce((first, last) -> last).ifPresent(shell -> {
                answered = true;
                person.accept(shell);
                late = Events.patience();
            });
        }
    }

    private List<Shell> opened() {
        return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && !before.contains(shell))
                .toList();
    }

    private void verify() {
        if (fault != null) {
            throw new AssertionError(fault.getMessage(), fault);
        }
        if (!answered) {
            throw new AssertionError("No such dialog came");
        }
    }
}
