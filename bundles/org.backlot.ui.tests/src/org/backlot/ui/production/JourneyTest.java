package org.backlot.ui.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.backlot.core.Backlot;
import org.backlot.core.demo.Demos;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.life.Perspectives;
import org.backlot.ui.script.ScenesPart;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's morning: opens the demo, changes a scene, thinks again, saves, goes, comes back. */
class JourneyTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final MPerspectiveStack perspectives = MAdvancedFactory.INSTANCE.createPerspectiveStack();
    private final MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
    private Backlot backlot;
    private Office office;
    @TempDir
    private Path folder;

    @BeforeEach
    void arrive() {
        backlot = PlainRegistry.of("org.backlot.documents", "org.backlot.exchange", "org.backlot.schedule",
                "org.backlot.budget", "org.backlot.resources", "org.backlot.demo").backlot();
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        perspective(Perspectives.START);
        perspective("org.backlot.ui.script");
        application.getChildren().add(window);
        window.getChildren().add(perspectives);
        window.setContext(context.createChild());
        context.set(MApplication.class, application);
        context.set(EModelService.class, answering(EModelService.class, arguments -> List.of(perspectives)));
        context.set(EPartService.class, answering(EPartService.class, arguments -> {
            perspectives.setSelectedElement((MPerspective) arguments[0]);
            return null;
        }));
        context.set(Backlot.class, backlot);
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause));
        context.set(Habits.class, new Remembered());
        context.set(UISynchronize.class, new Screen());
        office = ContextInjectionFactory.make(Office.class, context);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
    }

    @AfterEach
    void leave() {
        assertEquals(List.of(), told);
        assertTrue(office.close());
        shell.dispose();
        context.dispose();
    }

    @Test
    void aSceneOfTheDemoIsChangedSavedAndThereAgain() {
        Path file = folder.resolve("Backlot").resolve("demo.backlot");
        var demos = new Demos(backlot);
        office.make(file, store -> demos.make(demos.all().getFirst(), store));
        until(() -> office.session().isPresent());
        assertEquals("org.backlot.ui.script", perspectives.getSelectedElement().getElementId());
        assertEquals(Optional.of(file), office.path());

        new ScenesPart(shell, new Desk(window.getContext()), backlot).focus();
        shell.open();
        until(() -> grid(shell).getRowCount() > 10);
        String before = scene().getNumber();
        type("1A");
        assertEquals("1A", scene().getNumber());
        assertTrue(session().isDirty());
        session().undo();
        assertEquals(before, scene().getNumber());
        assertFalse(session().isDirty());

        type("1B");
        assertTrue(office.save());
        assertFalse(session().isDirty());
        assertTrue(office.close());
        assertEquals(Perspectives.START, perspectives.getSelectedElement().getElementId());

        office.open(file);
        until(() -> office.session().isPresent());
        assertEquals("1B", scene().getNumber());
        assertEquals("The Salt Road", session().production().getTitle());
        assertEquals(List.of(file), ContextInjectionFactory.make(Recent.class, context).all());
    }

    private void type(String number) {
        NatTable grid = grid(shell);
        grid.doCommand(new EditCellCommand(grid, grid.getConfigRegistry(), grid.getCellByPosition(0, 1)));
        var editor = (Text) grid.getActiveCellEditor().getEditorControl();
        editor.setText(number);
        var enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        editor.notifyListeners(SWT.KeyDown, enter);
    }

    private Session session() {
        return office.session().orElseThrow();
    }

    private Scene scene() {
        return session().production().getScript().getScenes().getFirst();
    }

    private void until(BooleanSupplier done) {
        while (!done.getAsBoolean() && told.isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private void perspective(String id) {
        MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
        perspective.setElementId(id);
        perspectives.getChildren().add(perspective);
    }

    private static NatTable grid(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof NatTable grid) {
                return grid;
            }
            if (child instanceof Composite composite && grid(composite) != null) {
                return grid(composite);
            }
        }
        return null;
    }

    /** What every method of a service answers. */
    @FunctionalInterface
    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <S> S answering(Class<S> service, Answer answer) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class ? "service"
                        : answer.to(arguments)));
    }

    private static final class Remembered implements Habits {

        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void set(String name, String value) {
            kept.put(name, value);
        }
    }

    private final class Screen extends UISynchronize {

        @Override
        public void syncExec(Runnable runnable) {
            display.syncExec(runnable);
        }

        @Override
        public void asyncExec(Runnable runnable) {
            display.asyncExec(runnable);
        }

        @Override
        protected boolean isUIThread(Thread thread) {
            return display.getThread() == thread;
        }

        @Override
        protected void showBusyWhile(Runnable runnable) {
            runnable.run();
        }

        @Override
        protected boolean dispatchEvents() {
            return display.readAndDispatch();
        }
    }
}
