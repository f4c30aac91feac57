package org.backlot.exchange.screenplay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * Writes the script as Fountain: UTF-8 without a byte order mark, one line end {@code \n}. Fountain has no breakdown
 * and no page lengths, and takes a shot or general text for action. A scene that was cut is written as OMITTED, with
 * its words cut out.
 */
public final class FountainExporter implements Exporter {

    @Override
    public List<String> notes(Production production, Questions questions) {
        List<String> notes = new ArrayList<>();
        List<Scene> scenes = production.getScript() == null ? List.of() : production.getScript().getScenes();
        long tagged = scenes.stream().flatMap(scene -> scene.getElements().stream())
                .filter(element -> !Category.CAST.equals(element.getCategory())).distinct().count();
        if (tagged > 0) {
            notes.add("Fountain has no breakdown: " + tagged + (tagged == 1 ? " element" : " elements")
                    + " of the sheets, and their boxes, are not in this file. Write Final Draft (.fdx) to keep them.");
        }
        if (scenes.stream().anyMatch(scene -> !scene.isEstimated())) {
            notes.add("Fountain has no lengths: a reader estimates them.");
        }
        long omitted = scenes.stream().filter(Scene::isOmitted).count();
        if (omitted > 0) {
            notes.add("Fountain has no omitted scenes: " + omitted + (omitted == 1 ? " scene is" : " scenes are")
                    + " written as OMITTED with the number, and the words are cut out, where no reader looks.");
        }
        String odd = scenes.stream().map(Scene::getNumber).filter(Objects::nonNull)
                .filter(number -> !number.isBlank() && !FountainLine.asNumber(number).equals(number))
                .map(number -> number + " as " + FountainLine.asNumber(number)).collect(Collectors.joining(", "));
        if (!odd.isEmpty()) {
            notes.add("Scene numbers that Fountain does not allow were written otherwise: " + odd + ".");
        }
        return notes;
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        out.write(FountainWriter.write(production).getBytes(StandardCharsets.UTF_8));
    }
}
