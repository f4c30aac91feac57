package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.model.ScriptNote;

/** A script and its breakdown, told line by line, without ids, for comparison. */
final class Told {

    private Told() {
    }

    /** Everything that a Final Draft file keeps. */
    static List<String> all(Production production) {
        Script script = production.getScript();
        List<String> lines = new ArrayList<>();
        lines.add("title " + script.getTitle() + "|" + script.getCredit() + "|" + script.getAuthor() + "|"
                + script.getBasedOn() + "|" + script.getContact() + "|" + script.getDraft() + "|"
                + script.getDraftDate() + "|" + script.isLocked());
        for (Draft draft : script.getDrafts()) {
            lines.add("draft " + draft.getName() + "|" + draft.getColour() + "|" + draft.getMark() + "|"
                    + draft.getDate());
        }
        script.getPreamble().forEach(paragraph -> tell(paragraph, lines));
        for (Scene scene : script.getScenes()) {
            lines.add(heading(scene));
            lines.add("  sheet " + sheet(scene));
            scene.getParagraphs().forEach(paragraph -> tell(paragraph, lines));
        }
        return lines;
    }

    private static String heading(Scene scene) {
        return "SCENE " + scene.getNumber() + "|" + scene.getHeading() + "|" + scene.getIntExt() + "|"
                + scene.isIntExtInferred() + "|"
                + (scene.getSet() == null ? null : scene.getSet().getName().toUpperCase())
                + "|" + scene.getTime() + "|" + scene.getEighths() + "|" + scene.isEstimated() + "|" + scene.getPage()
                + "|" + scene.getSynopsis() + "|" + scene.getScriptDay() + "|" + scene.getSequence() + "|"
                + scene.getUnit() + "|" + scene.getLocation() + "|" + scene.getWeather() + "|" + scene.getShootingTime()
                + "|" + scene.getNotes() + "|" + scene.isOmitted() + "|" + name(scene.getDraft());
    }

    /** The elements of a scene, in any order. */
    static String sheet(Scene scene) {
        var names = new TreeSet<String>();
        for (Element element : scene.getElements()) {
            names.add(element.getCategory() + "/" + element.getName() + new TreeSet<>(element.getWords()));
        }
        return names.toString();
    }

    private static void tell(Paragraph paragraph, List<String> lines) {
        lines.add("  " + paragraph.getKind() + (paragraph.isDual() ? " dual" : "") + "|" + paragraph.getText() + "|"
                + name(paragraph.getDraft()));
        for (ScriptNote note : paragraph.getNotes()) {
            lines.add("    note " + note.getStart() + "+" + note.getLength() + "|" + note.getText() + "|"
                    + Objects.requireNonNullElse(note.getTitle(), "") + "|" + note.getAuthor() + "|" + note.getKind()
                    + "|" + note.getColour() + "|" + note.getWritten());
        }
    }

    private static String name(Draft draft) {
        return draft == null ? "-" : draft.getName();
    }
}
