package org.backlot.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A shell with a desk in it and a production on the desk; real events go to its widgets. */
public final class Bench implements AutoCloseable {

    /** Columns of scenes, to be shown and typed into. */
    public static final List<Column<Scene, ?>> COLUMNS = List.of(
            Column.text("Number", 60, Scene::getNumber).edit(Scene::setNumber),
            Column.text("Heading", 200, Scene::getHeading),
            Column.of("Length", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths));

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final Session session;
    private final Backlot backlot;

    /** A production of three scenes, 1, 2 and 12A, that nothing has been done to yet. */
    public Bench(Path folder) throws IOException {
        backlot = PlainRegistry.of().backlot();
        session = backlot.create(FileStore.create(folder.resolve("bench.backlot"), backlot.sections()), Bench::fill);
        context.set(Session.class, session);
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
        shell.setLayout(new FillLayout());
        shell.setSize(800, 500);
    }

    private static void fill(Production production) {
        production.setTitle("Bench");
        production.setScript(CoreFactory.eINSTANCE.createScript());
        scene(production, "1", "INT. KITCHEN - DAY", 12);
        scene(production, "2", "EXT. QUAY - NIGHT", 3);
        scene(production, "12A", "INT. BOAT - NIGHT", 8);
    }

    private static void scene(Production production, String number, String heading, int eighths) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setHeading(heading);
        scene.setEighths(eighths);
        production.getScript().getScenes().add(scene);
    }

    public Desk desk() {
        return new Desk(context);
    }

    /** What is installed: core alone, with its categories. */
    public Backlot backlot() {
        return backlot;
    }

    public IEclipseContext context() {
        return context;
    }

    public Shell shell() {
        return shell;
    }

    public Session session() {
        return session;
    }

    public List<Scene> scenes() {
        return session.production().getScript().getScenes();
    }

    /** A table of the scenes in the shell. */
    public Table<Scene> table() {
        return new Table<>(shell, desk(), "scenes", COLUMNS)
                .named(scene -> "scene " + scene.getNumber()).rows(this::scenes);
    }

    /** What the person was told, in order. */
    public List<String> told() {
        return told;
    }

    /** Opens the shell and lets everything happen that is due. */
    public void open() {
        shell.open();
        settle();
    }

    /** Lets everything happen that is due. */
    public void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Lets things happen, what works in the background too, until something is so. */
    public void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Presses a key in a control. */
    public void press(Control control, int modifiers, int keyCode, char character) {
        var event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Clicks, with the left button. */
    public void click(Control control, int x, int y) {
        click(control, x, y, 0);
    }

    /** Clicks, with the left button, while keys are held. */
    public void click(Control control, int x, int y, int modifiers) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            var event = new Event();
            event.button = 1;
            event.count = 1;
            event.stateMask = type == SWT.MouseUp ? modifiers | SWT.BUTTON1 : modifiers;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        }
        settle();
    }

    @Override
    public void close() throws IOException {
        shell.dispose();
        settle();
        context.dispose();
        session.close();
    }
}
