package org.backlot.ui.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.production.Office;
import org.backlot.ui.production.Showcase;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/**
 * Goes through the whole workbench with the first demo open, as a person would: shows every part of every perspective,
 * edits, undoes, saves, closes and opens again, each by its command; and ends the program. Asked for with {@code
 * -rehearse FILE}; writes what is wrong into the file, a line each, and as its last line how much was tried.
 */
final class Rehearsal {

    private static final int DIALOG_MILLIS = 500;

    private final MApplication application;
    private final EModelService model;
    private final IWorkbench workbench;
    private final Perspectives perspectives;
    private final Office office;
    private final Showcase showcase;
    private final Pause pause = new Pause();
    private final List<String> faults = new ArrayList<>();
    private int parts;

    @Inject
    Rehearsal(MApplication application, EModelService model, IWorkbench workbench, Perspectives perspectives,
            Office office, Showcase showcase) {
        this.application = application;
        this.model = model;
        this.workbench = workbench;
        this.perspectives = perspectives;
        this.office = office;
        this.showcase = showcase;
    }

    void walk(Path report) {
        application.getContext().set(Notice.class, (doing, cause) -> faults.add(doing + ": " + cause));
        try {
            faults.addAll(Soundness.faults(application));
            showcase.openFirst();
            pause.until(() -> office.session().isPresent());
            perspectives.all().forEach(this::visit);
            work();
            look("org.backlot.ui.help");
            look("org.backlot.ui.about");
            List<String> lines = new ArrayList<>(faults);
            lines.add(perspectives.all().size() + " perspectives, " + parts + " parts, "
                    + application.getCommands().size() + " commands, " + faults.size() + " faults");
            Files.write(report, lines);
        } catch (IOException e) {
            throw new IllegalStateException("The report " + report + " cannot be written: " + e.getMessage(), e);
        } finally {
            workbench.close();
        }
    }

    private void visit(MPerspective perspective) {
        perspectives.show(perspective);
        for (MPart part : model.findElements(perspective, null, MPart.class)) {
            service(EPartService.class).showPart(part, EPartService.PartState.ACTIVATE);
            pause.settle();
            parts++;
            expect(part.getObject() != null, part.getElementId() + " could not be made");
        }
        pause.rest();
    }

    private void work() {
        Session session = office.session().orElseThrow();
        String before = session.production().getTitle();
        session.edit("Rename", () -> session.production().setTitle("Rehearsal"));
        perspectives.all().forEach(this::visit);
        run("org.backlot.ui.undo");
        expect(before.equals(session.production().getTitle()), "What was undone is still there");
        run("org.backlot.ui.redo");
        run("org.backlot.ui.save");
        expect(!session.isDirty(), "What was saved is still to be saved");
        Path file = office.path().orElseThrow();
        run("org.backlot.ui.close");
        expect(office.session().isEmpty(), "What was closed is still open");
        office.open(file);
        pause.until(() -> office.session().isPresent());
        pause.rest();
        expect("Rehearsal".equals(office.session().orElseThrow().production().getTitle()),
                "What was saved is not there");
    }

    /** Opens a dialog by its command, and closes it again. */
    private void look(String id) {
        Display display = Display.getCurrent();
        Set<Shell> others = Set.of(display.getShells());
        var closed = new boolean[1];
        var over = new boolean[1];
        Runnable close = new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (!others.contains(shell) && shell.isVisible()) {
                        closed[0] = true;
                        shell.close();
                    }
                }
                if (!over[0] && !closed[0]) {
                    display.timerExec(DIALOG_MILLIS, this);
                }
            }
        };
        display.timerExec(DIALOG_MILLIS, close);
        run(id);
        over[0] = true;
        expect(closed[0], id + " shows nothing");
    }

    private void run(String id) {
        pause.rest();
        ParameterizedCommand command = service(ECommandService.class).createCommand(id, null);
        boolean can = command != null && service(EHandlerService.class).canExecute(command);
        expect(can, id + " cannot be done");
        if (can) {
            service(EHandlerService.class).executeHandler(command);
        }
        pause.rest();
    }

    private void expect(boolean so, String fault) {
        if (!so) {
            faults.add(fault);
        }
    }

    private <S> S service(Class<S> type) {
        MWindow window = application.getChildren().getFirst();
        return window.getContext().get(type);
    }
}
