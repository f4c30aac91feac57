package org.backlot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.backlot.core.testing.PlainRegistry;

/** Types commands in a folder and keeps what they answer. */
final class Typed {

    static final String BUNDLE = "org.backlot.cli.tests";

    private static final String HEADINGS = """
            <extension point="org.backlot.core.exchanges">
              <format id="org.backlot.cli.tests.headings" name="Headings" extensions="headings"
                  importer="org.backlot.cli.HeadingsFormat" exporter="org.backlot.cli.HeadingsFormat"/>
            </extension>""";

    private final PlainRegistry registry;
    private final Path folder;
    private String out = "";
    private String err = "";

    Typed(Path folder) {
        this(folder, PlainRegistry.of("org.backlot.cli", "org.backlot.documents").with(BUNDLE, HEADINGS));
    }

    private Typed(Path folder, PlainRegistry registry) {
        this.folder = folder;
        this.registry = registry;
    }

    /** With every section and format that comes with the program. */
    static Typed everything(Path folder) {
        return new Typed(folder, PlainRegistry.of("org.backlot.cli", "org.backlot.documents", "org.backlot.exchange",
                "org.backlot.schedule", "org.backlot.budget", "org.backlot.resources"));
    }

    /** A production of three scenes, {@code road.backlot}, made by the command line. */
    static Typed withProduction(Path folder) {
        var typed = new Typed(folder);
        typed.write("road.headings",
                "1 EXT SALT PANS - DAY: ODA, WREN\n2 INT BOILER HOUSE - NIGHT: ODA\n12A EXT PASS - DAWN\n");
        if (typed.run("new", "road.backlot", "--script", "road.headings", "--start", "2027-03-01") != 0) {
            throw new AssertionError(typed.err);
        }
        return typed;
    }

    Typed with(String xml) {
        registry.with(BUNDLE, xml);
        return this;
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(String... words) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                new PrintStream(errBytes, false, StandardCharsets.UTF_8), folder, folder.resolve("backlot.log"),
                Clock.fixed(Instant.parse("2026-11-18T12:00:00Z"), ZoneOffset.UTC));
        int code = new CommandLine(registry.registry(), "Tester", terminal).run(List.of(words));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** What was printed, read as JSON. */
    Object json() {
        return Json.parse(out);
    }

    PlainRegistry registry() {
        return registry;
    }
}
