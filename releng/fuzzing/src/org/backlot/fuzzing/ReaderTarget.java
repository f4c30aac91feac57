package org.backlot.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.backlot.core.exchange.Exchanges.Format;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;

/**
 * What a fuzzer calls with bytes that it made up: one reader, named by the system property {@code backlot.format}. The
 * reader may refuse them in its one way, or read them; then they have to fit into an empty production. Anything else,
 * a hang and a heap that bursts among it, is a find.
 */
public final class ReaderTarget {

    private static final Format FORMAT = format(System.getProperty("backlot.format"));
    private static final Importer IMPORTER = FORMAT.importer().orElseThrow();
    private static final String FILE = "fuzzed." + FORMAT.extensions().get(0);

    private ReaderTarget() {
    }

    private static Format format(String name) {
        return Readers.installed().exchanges().named(name).filter(Format::reads).orElseThrow(
                () -> new IllegalArgumentException("There is no reader of the format " + name));
    }

    /** One try. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Incoming incoming;
        try {
            incoming = IMPORTER.read(new ByteArrayInputStream(bytes), FILE);
        } catch (UnreadableFile e) {
            return;
        }
        Production production = CoreFactory.eINSTANCE.createProduction();
        Ids.of(production);
        try {
            incoming.summary();
            incoming.notes();
            incoming.putInto(production);
        } catch (IllegalStateException e) {
            // it does not fit an empty production, and says so
        }
    }
}
