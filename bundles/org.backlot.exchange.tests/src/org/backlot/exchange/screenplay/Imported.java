package org.backlot.exchange.screenplay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;

/** Productions for tests, made by the installed importers. */
final class Imported {

    private Imported() {
    }

    static Incoming incoming(InputStream in, String fileName) throws IOException {
        return PlainRegistry.of("org.backlot.exchange").backlot().exchanges().reading(fileName).orElseThrow().importer()
                .orElseThrow().read(in, fileName);
    }

    static Incoming incoming(String text, String fileName) throws IOException {
        return incoming(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fileName);
    }

    static Incoming demo(String fileName) throws IOException {
        try (InputStream in = Files.newInputStream(
                PlainRegistry.bundles().resolve("org.backlot.demo/productions").resolve(fileName))) {
            return incoming(in, fileName);
        }
    }

    static Production production(Incoming incoming) {
        Production production = CoreFactory.eINSTANCE.createProduction();
        incoming.putInto(production);
        return production;
    }

    static String fountain(Production production) throws IOException {
        var out = new ByteArrayOutputStream();
        new FountainExporter().write(production, PlainRegistry.of("org.backlot.exchange").questions(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String finalDraft(Production production) throws IOException {
        var out = new ByteArrayOutputStream();
        PlainRegistry.of("org.backlot.exchange").backlot().exchanges().writing("a.fdx").orElseThrow().exporter()
                .orElseThrow().write(production, PlainRegistry.of("org.backlot.exchange").questions(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<String> names(Stream<Element> elements) {
        return elements.map(Element::getName).toList();
    }

    /** Headings and paragraphs as "ACTION:He sits." */
    static List<String> shown(Production production) {
        List<String> shown = new ArrayList<>();
        production.getScript().getPreamble().forEach(p -> shown.add(shown(p)));
        production.getScript().getScenes().forEach(scene -> {
            shown.add("SCENE " + scene.getNumber() + ":" + scene.getHeading());
            shown.add("SYNOPSIS OF SCENE:" + scene.getSynopsis());
            scene.getParagraphs().forEach(p -> shown.add(shown(p)));
        });
        return shown;
    }

    private static String shown(Paragraph paragraph) {
        return paragraph.getKind() + (paragraph.isDual() ? " dual" : "") + ":" + paragraph.getText();
    }
}
