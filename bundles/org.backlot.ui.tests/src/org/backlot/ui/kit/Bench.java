package org.backlot.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A screen with a production of three scenes, and nothing installed but core. */
public final class Bench extends Screen {

    /** Columns of scenes, to be shown and typed into. */
    public static final List<Column<Scene, ?>> COLUMNS = List.of(
            Column.text("Number", 60, Scene::getNumber).edit(Scene::setNumber),
            Column.text("Heading", 200, Scene::getHeading),
            Column.of("Length", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths));

    private final Backlot backlot;

    /** A production of three scenes, 1, 2 and 12A, that nothing has been done to yet. */
    public Bench(Path folder) throws IOException {
        this(folder, PlainRegistry.of().backlot());
    }

    private Bench(Path folder, Backlot backlot) throws IOException {
        super(new Seat(backlot.create(FileStore.create(folder.resolve("bench.backlot"), backlot.sections()),
                Bench::fill)));
        this.backlot = backlot;
        shell().setSize(800, 500);
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

    /** What is installed: core alone, with its categories. */
    public Backlot backlot() {
        return backlot;
    }

    public List<Scene> scenes() {
        return session().production().getScript().getScenes();
    }

    /** A table of the scenes in the shell. */
    public Table<Scene> table() {
        return new Table<>(shell(), desk(), "scenes", COLUMNS)
                .named(scene -> "scene " + scene.getNumber()).rows(this::scenes);
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
}
