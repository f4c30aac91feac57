package org.backlot.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.Backlot;
import org.backlot.core.exchange.Exchanges.Format;
import org.backlot.core.exchange.Importer;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.exchange.screenplay.FinalDraftReader;
import org.backlot.exchange.screenplay.FountainReader;

/**
 * Importing a script of 1,000 scenes: reading it, page lengths, elements and the model, ids and all; and the
 * reader of the file alone, without what is made of it. Final Draft against a parser that goes through the same bytes
 * and does nothing with them; Fountain against reading its lines.
 */
final class ImportBenchmark implements Benchmark {

    private static final Generated SCRIPT = new Generated(1_000, 20);
    private static final int WARM_UPS = 20;
    private static final int TURNS = 11;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Workplace place) throws Exception {
        Backlot backlot = PlainRegistry.of("org.backlot.exchange").backlot();
        Production production = CoreFactory.eINSTANCE.createProduction();
        SCRIPT.fill(production);
        compare(backlot, production, "a.fdx", ImportBenchmark::readFinalDraft,
                new Bare("bare parser over the same bytes", ImportBenchmark::parse));
        compare(backlot, production, "a.fountain", ImportBenchmark::readFountain,
                new Bare("its lines", ImportBenchmark::lines));
    }

    /** Something done with a file, and how much there was of it, which is never nothing. */
    private interface Look {
        long over(byte[] file) throws Exception;
    }

    /** The least that a machine could do with a file. */
    private record Bare(String name, Look look) {
    }

    private static void compare(Backlot backlot, Production production, String fileName, Look reader, Bare bare)
            throws Exception {
        Format format = backlot.exchanges().writing(fileName).orElseThrow();
        var out = new ByteArrayOutputStream();
        format.exporter().orElseThrow().write(production, null, out);
        byte[] file = out.toByteArray();
        Importer importer = format.importer().orElseThrow();
        Figures.title("import", String.format("%s, %s, %.1f MB", format.name(), SCRIPT, file.length / 1e6));
        Side read = new Side("import", () -> {
            Production made = CoreFactory.eINSTANCE.createProduction();
            double nanos = Side.time(
                    () -> importer.read(new ByteArrayInputStream(file), fileName).putInto(made));
            if (made.getScript().getScenes().size() != SCRIPT.scenes()) {
                throw new IllegalStateException("Imported " + made.getScript().getScenes().size() + " scenes");
            }
            return nanos;
        });
        Side alone = side("reader alone", reader, file);
        Side least = side(bare.name(), bare.look(), file);
        Figures.slower(read, least, Comparison.of(WARM_UPS, TURNS, read, least), "aim 3");
        Figures.slower(alone, least, Comparison.of(WARM_UPS, TURNS, alone, least), "");
    }

    private static Side side(String name, Look look, byte[] file) {
        return new Side(name, () -> {
            long[] seen = new long[1];
            double nanos = Side.time(() -> seen[0] = look.over(file));
            if (seen[0] == 0) {
                throw new IllegalStateException(name + ": nothing was read");
            }
            return nanos;
        });
    }

    private static long readFinalDraft(byte[] file) throws Exception {
        return new FinalDraftReader().read(new ByteArrayInputStream(file), "a.fdx").scenes().size();
    }

    private static long readFountain(byte[] file) throws Exception {
        return new FountainReader().read(new ByteArrayInputStream(file), "a.fountain").scenes().size();
    }

    private static long parse(byte[] file) throws Exception {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new ByteArrayInputStream(file));
        long characters = 0;
        while (reader.hasNext()) {
            characters += reader.next() == XMLStreamConstants.CHARACTERS ? reader.getTextLength() : 0;
        }
        return characters;
    }

    private static long lines(byte[] file) throws Exception {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().count();
        }
    }
}
