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
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.exchange.screenplay.FinalDraftReader;
import org.backlot.exchange.screenplay.FountainReader;

/**
 * Importing a script of 1,000 scenes, by the processor time of the importing thread: into a new production, ids,
 * session and all, as a production is begun from a script; as one edit of an open production, recorded for undo; and
 * the reader of the file alone, without what is made of it. Final Draft against a parser that goes through the same
 * bytes and does nothing with them, Fountain against reading its lines; and either against that and then
 * {@linkplain BareObjects making the objects} that an import has to make.
 */
final class ImportBenchmark implements Benchmark {

    private static final Generated SCRIPT = new Generated(1_000, 20);
    private static final int WARM_UPS = 40;
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
        format.exporter().orElseThrow().write(production, session(backlot, production).questions(), out);
        byte[] file = out.toByteArray();
        Importer importer = format.importer().orElseThrow();
        Figures.title("import", String.format("%s, %s, %.1f MB, processor time", format.name(), SCRIPT,
                file.length / 1e6));
        Side begin = imported("import into a new production", () -> {
            Production made = CoreFactory.eINSTANCE.createProduction();
            importer.read(new ByteArrayInputStream(file), fileName).putInto(made);
            return session(backlot, made);
        });
        Side edit = imported("import as an edit", () -> {
            Session session = session(backlot, CoreFactory.eINSTANCE.createProduction());
            Incoming script = importer.read(new ByteArrayInputStream(file), fileName);
            session.edit("Import", () -> script.putInto(session.production()));
            return session;
        });
        Side least = side(bare.name(), bare.look(), file);
        Figures.line("  %-46s %,10.2f ms  %s %,.2f ms", "the first time in this process", begin.run().nanos() / 1e6,
                bare.name(), least.run().nanos() / 1e6);
        Production made = CoreFactory.eINSTANCE.createProduction();
        importer.read(new ByteArrayInputStream(file), fileName).putInto(made);
        Side objects = side(bare.name() + ", and bare objects",
                bytes -> bare.look().over(bytes) + BareObjects.like(made).getScript().getScenes().size(), file);
        Side alone = side("reader alone", reader, file);
        Figures.slower(begin, least, Comparison.of(WARM_UPS, TURNS, begin, least), "aim 3");
        Figures.slower(begin, objects, Comparison.of(WARM_UPS, TURNS, begin, objects), "");
        Figures.slower(edit, least, Comparison.of(WARM_UPS, TURNS, edit, least), "");
        Figures.slower(alone, least, Comparison.of(WARM_UPS, TURNS, alone, least), "");
    }

    private interface Import {
        Session run() throws Exception;
    }

    private static Side imported(String name, Import work) {
        return new Side(name, () -> {
            Session[] session = new Session[1];
            double nanos = Side.processor(() -> session[0] = work.run());
            int scenes = session[0].production().getScript().getScenes().size();
            if (scenes != SCRIPT.scenes()) {
                throw new IllegalStateException("Imported " + scenes + " scenes");
            }
            return nanos;
        });
    }

    private static Session session(Backlot backlot, Production production) {
        return Session.unsaved(production, "Benchmark", backlot.contributions(), new ScratchStore());
    }

    private static Side side(String name, Look look, byte[] file) {
        return new Side(name, () -> {
            long[] seen = new long[1];
            double nanos = Side.processor(() -> seen[0] = look.over(file));
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
