package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A production to try Backlot with, made of the files of a contribution. */
class DemoTest {

    private static final String DEMOS = """
            <extension point="org.backlot.core.demos">
              <demo id="org.backlot.cli.tests.pass" name="The Pass" order="10" kind="FEATURE" start="2027-03-01"
                  description="A feature of one scene.">
                <file path="demo/pass.headings"/>
              </demo>
              <demo id="org.backlot.cli.tests.lost" name="Lost" order="20" description="Its file is gone.">
                <file path="demo/lost.headings"/>
              </demo>
            </extension>""";

    @TempDir
    Path folder;

    @Test
    void demosAreListedWithWhatTheyAre() {
        var typed = new Typed(folder).with(DEMOS);
        assertEquals(0, typed.run("demo", "--list", "--format", "json"), typed.err());
        Map<?, ?> first = (Map<?, ?>) ((List<?>) typed.json()).get(0);
        assertEquals(List.of("name", "title", "bundle", "description"), List.copyOf(first.keySet()));
        assertEquals("pass", first.get("name"));
        assertEquals("The Pass", first.get("title"));
    }

    @Test
    void anUnknownDemoNamesTheOnesThereAre() {
        var typed = new Typed(folder).with(DEMOS);
        assertEquals(2, typed.run("demo", "a.backlot", "--name", "opera"));
        assertEquals("backlot demo: There is no demo opera. There is: pass, lost. See backlot demo --help\n",
                typed.err());
        assertEquals(2, typed.run("demo"));
        assertTrue(typed.err().contains("The argument OUT is missing"), typed.err());
        assertEquals(List.of(), names());
    }

    @Test
    void withoutADemoThatIsSaidAndNothingIsMade() {
        var typed = new Typed(folder);
        assertEquals(2, typed.run("demo", "a.backlot"));
        assertTrue(typed.err().contains("No demo is installed. Install the plug-in org.backlot.demo"), typed.err());
        assertEquals(List.of(), names());
    }

    @Test
    void aDemoWhoseFileIsGoneLeavesNoProductionBehind() {
        var typed = new Typed(folder).with(DEMOS);
        assertEquals(2, typed.run("demo", "a.backlot", "--name", "lost"));
        List<String> errors = typed.err().lines().filter(line -> !line.startsWith("warning: ")).toList();
        assertEquals(1, errors.size(), typed.err());
        assertTrue(errors.getFirst().contains("lost.headings: "), typed.err());
        assertEquals(List.of(), names());
    }

    @Test
    void aDemoNeverOverwrites() throws IOException {
        var typed = Typed.withProduction(folder).with(DEMOS);
        byte[] before = Files.readAllBytes(folder.resolve("road.backlot"));
        assertEquals(2, typed.run("demo", "road.backlot"));
        assertTrue(typed.err().contains("There is a file of this name already"), typed.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("road.backlot")));
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".headings"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
