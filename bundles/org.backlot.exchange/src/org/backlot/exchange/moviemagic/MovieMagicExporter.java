package org.backlot.exchange.moviemagic;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Element;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * Writes the breakdown as a scheduling export ({@code .sex}) for Movie Magic and others: scenes with their lengths,
 * elements by category, and the boxes of the sheet as categories of their own. Letters that windows-1252 lacks become
 * question marks.
 */
public final class MovieMagicExporter implements Exporter {

    private static final int MOST_LABELS = 255;

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        SchedulingExportWriter.write(file(production, questions), out);
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        SchedulingExport file = file(production, questions);
        List<String> replaced = Stream.concat(file.labels().stream(), file.scenes().stream().flatMap(sheet ->
                Stream.concat(Stream.of(sheet.heading()), sheet.entries().stream().map(SchedulingExport.Entry::text))))
                .filter(text -> !SchedulingExportWriter.fits(text)).distinct().toList();
        if (replaced.isEmpty()) {
            return List.of();
        }
        String some = String.join(", ", replaced.subList(0, Math.min(5, replaced.size())));
        return List.of("Letters that this format does not have became question marks in " + replaced.size()
                + (replaced.size() == 1 ? " text: " : " texts: ") + some + (replaced.size() > 5 ? ", ..." : "") + ".");
    }

    private static SchedulingExport file(Production production, Questions questions) {
        List<Foreign> kept = production.getForeign().stream()
                .filter(foreign -> SchedulingExport.FORMAT.equals(foreign.getFormat())).toList();
        return new Sheets(new Labels(Optional.of(questions.categories())), kept).of(production);
    }

    /** The sheets, with the labels that they turn out to need. */
    private static final class Sheets {

        private final Labels names;
        private final List<Foreign> kept;
        private final Map<String, String> keptLabels = new HashMap<>();
        private final List<String> labels = new ArrayList<>(Labels.STANDARD);

        Sheets(Labels names, List<Foreign> kept) {
            this.names = names;
            this.kept = kept;
            kept.stream().filter(foreign -> "category".equals(foreign.getName()) && foreign.getContent() != null)
                    .forEach(foreign -> keptLabels.put(foreign.getObject(), foreign.getContent()));
        }

        SchedulingExport of(Production production) {
            List<Scene> scenes = production.getScript() == null ? List.of()
                    : inOrder(List.copyOf(production.getScript().getScenes()));
            List<SchedulingExport.Sheet> sheets = scenes.stream().map(this::sheet).toList();
            return new SchedulingExport(List.copyOf(labels), sheets, kept.stream().flatMap(Sheets::record).toList());
        }

        /** As the file that was imported had them, where that was not by number. */
        private List<Scene> inOrder(List<Scene> scenes) {
            Optional<List<String>> order = kept.stream().filter(foreign -> "order".equals(foreign.getName())
                    && foreign.getContent() != null).map(foreign -> foreign.getContent().lines().toList()).findFirst();
            return order.map(numbers -> scenes.stream().sorted((a, b) -> Integer.compare(place(numbers, a),
                    place(numbers, b))).toList()).orElse(scenes);
        }

        private static int place(List<String> numbers, Scene scene) {
            int place = numbers.indexOf(scene.getNumber());
            return place < 0 ? numbers.size() : place;
        }

        private static Stream<SchedulingExport.Unknown> record(Foreign foreign) {
            if (foreign.getName() == null || !foreign.getName().matches("record \\d{1,5}")
                    || foreign.getContent() == null) {
                return Stream.empty();
            }
            try {
                return Stream.of(new SchedulingExport.Unknown(Integer.parseInt(foreign.getName().substring(7)),
                        Base64.getDecoder().decode(foreign.getContent())));
            } catch (IllegalArgumentException e) {
                return Stream.empty();
            }
        }

        private SchedulingExport.Sheet sheet(Scene scene) {
            List<SchedulingExport.Entry> entries = new ArrayList<>();
            for (Element element : scene.getElements()) {
                String label = Labels.FALLBACK.equals(element.getCategory()) && keptLabels.containsKey(element.getId())
                        ? keptLabels.get(element.getId()) : names.labelOf(element.getCategory());
                entries.add(new SchedulingExport.Entry(place(label), clean(element.getName())));
            }
            for (Labels.Field field : Labels.Field.values()) {
                Stream.ofNullable(field.of(scene)).flatMap(String::lines).filter(line -> !line.isBlank())
                        .forEach(line -> entries.add(new SchedulingExport.Entry(place(field.label()), clean(line))));
            }
            return new SchedulingExport.Sheet(clean(scene.getPage()), clean(scene.getNumber()),
                    scene.isOmitted() ? "" : heading(scene), scene.isOmitted() ? 0 : scene.getEighths(), entries);
        }

        private int place(String label) {
            int place = labels.indexOf(label);
            if (place < 0 && labels.size() < MOST_LABELS) {
                place = labels.size();
                labels.add(label);
            }
            return place < 0 ? labels.indexOf(names.labelOf(Labels.FALLBACK)) : place;
        }

        private static String heading(Scene scene) {
            if (scene.getHeading() != null && !scene.getHeading().isBlank()) {
                return clean(scene.getHeading());
            }
            String place = scene.getIntExt() == IntExt.NONE ? "" : scene.getIntExt().getName().replace('_', '/') + ". ";
            String set = scene.getSet() == null ? "" : scene.getSet().getName();
            return clean(place + set + (scene.getTime() == null ? "" : " - " + scene.getTime()));
        }

        private static String clean(String text) {
            return text == null ? "" : text.replaceAll("[\\x00-\\x1f]+", " ").strip();
        }
    }
}
