package org.backlot.ui.script;

import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Session;
import org.backlot.ui.elements.AskingDialogs;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.RowDragging;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The scenes as a spreadsheet. */
public class ScenesPart {

    private final Table<Scene> table;

    @Inject
    public ScenesPart(Composite parent, Desk desk, Backlot backlot) {
        table = new Table<>(parent, desk, "org.backlot.ui.scenes", 
                new SceneTable(desk).columns(backlot.categories()))
                .named(scene -> "scene " + scene.getNumber())
                .look(scene -> scene.isOmitted() ? new Look("", "text.disabled", false, true) : Look.PLAIN)
                .action("Omit", "omit", scenes -> desk.edit("Omit " + count(scenes),
                        () -> scenes.forEach(scene -> scene.setOmitted(true))))
                .action("Take back into the script", "scene", scenes -> desk.edit("Take back " + count(scenes),
                        () -> scenes.forEach(scene -> scene.setOmitted(false))))
                .follow(Scene.class)
                .leading()
                .rows(() -> desk.session().map(ScenesPart::scenes).orElse(List.of()));
        var dragged = new DraggedElements(desk, backlot.categories(),
                new AskingDialogs(parent.getShell(), backlot.categories()));
        new RowDragging<>(table, desk).onto(Element.class, dragged::canTag, dragged::tag);
    }

    private static String count(List<Scene> scenes) {
        return scenes.size() == 1 ? "scene " + scenes.getFirst().getNumber() : scenes.size() + " scenes";
    }

    private static List<Scene> scenes(Session session) {
        Script script = session.production().getScript();
        return script == null ? List.of() : script.getScenes();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().setFocus();
    }
}
