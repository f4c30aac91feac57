package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Imported.demo;
import static org.backlot.exchange.screenplay.Imported.finalDraft;
import static org.backlot.exchange.screenplay.Imported.incoming;
import static org.backlot.exchange.screenplay.Imported.production;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.model.Production;
import org.backlot.core.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Final Draft is read again as it was. */
class FinalDraftRoundTripTest {

    static Stream<String> samples() throws Exception {
        try (Stream<Path> files = Stream.concat(Files.list(SampleFiles.at("fdx")),
                Files.list(SampleFiles.at("fountain")))) {
            return files.map(Path::toString).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scriptsComeBackAsTheyWere(String file) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            Production first = production(incoming(in, file));
            String written = finalDraft(first);
            assertIterableEquals(Told.all(first), Told.all(production(incoming(written, "back.fdx"))));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartOfAFinalDraftFileIsWrittenBack(String file) throws Exception {
        if (file.endsWith(".fdx")) {
            String written = finalDraft(production(incoming(Files.newInputStream(Path.of(file)), file)));
            List<String> parts = parts(written);
            assertTrue(parts.containsAll(parts(Files.readString(Path.of(file)))), () -> file + ": " + parts);
        }
    }

    /** The parts of a file: the elements in its root. */
    private static List<String> parts(String file) throws XMLStreamException {
        List<String> parts = new ArrayList<>();
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(
                new StringReader(file.startsWith("\uFEFF") ? file.substring(1) : file));
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT && depth == 2) {
                parts.add(xml.getLocalName());
            }
        }
        return parts;
    }

    @Test
    void theDemoComesBackWithItsBreakdown() throws Exception {
        Production first = production(demo("the-salt-road.fountain"));
        demo("the-salt-road.breakdown.csv").putInto(first);
        demo("the-salt-road.scenes.csv").putInto(first);
        assertIterableEquals(Told.all(first), Told.all(production(incoming(finalDraft(first), "back.fdx"))));
        long elements = first.getElements().stream().filter(e -> first.getScript().getScenes().stream()
                .anyMatch(scene -> scene.getElements().contains(e))).count();
        assertTrue(elements > 60, () -> "elements: " + elements);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 100, 200, 300 })
    void whateverAProductionHoldsComesBack(int from) throws Exception {
        for (int seed = from; seed < from + 100; seed++) {
            Production first = RandomProduction.of(seed);
            String written = finalDraft(first);
            Production second = production(incoming(written, "back.fdx"));
            int number = seed;
            assertIterableEquals(Told.all(first), Told.all(second), () -> "seed " + number + "\n" + written);
        }
    }
}
