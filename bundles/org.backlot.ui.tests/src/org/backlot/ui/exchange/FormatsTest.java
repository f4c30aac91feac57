package org.backlot.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.testing.Answer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Exchanges exchanges = PlainRegistry.of("org.backlot.exchange", "org.backlot.schedule",
            "org.backlot.resources").backlot().exchanges();
    private final Formats reading = Formats.reading(exchanges);
    private final Formats writing = Formats.writing(exchanges);

    private static String id(Optional<Exchanges.Format> format) {
        return format.map(f -> f.id().replace("org.backlot.", "")).orElse("");
    }

    private static int filter(Formats formats, String name) {
        return formats.names().stream().map(n -> n.replaceFirst(" \\(\\*.*", "")).toList().indexOf(name);
    }

    @Test
    void everyFormatHasAFilterWhereItCanBeUsed() {
        for (Exchanges.Format format : exchanges.formats()) {
            assertEquals(format.reads(), filter(reading, format.name()) >= 0, format.name());
            assertEquals(format.writes(), filter(writing, format.name()) >= 0, format.name());
        }
        assertEquals(reading.names().size(), reading.patterns().size());
        assertEquals(writing.names().size(), writing.patterns().size());
    }

    @Test
    void theFirstFilterOfAnImportShowsAllThatCanBeReadHoweverItIsWritten() {
        List<String> first = Arrays.asList(reading.patterns().getFirst().split(";"));
        assertTrue(first.containsAll(List.of("*.fdx", "*.FDX", "*.uss", "*.msd", "*.sex", "*.people.csv")), first + "");
        assertEquals("*", reading.patterns().get(1));
        assertTrue(reading.names().contains("Fountain (*.fountain, *.spmd)"), reading.names() + "");
    }

    @ParameterizedTest
    @CsvSource({"Final Draft, walk, exchange.fdx", "Final Draft, walk.fountain, exchange.fountain",
        "Scenes (CSV), walk.csv, exchange.scenes", "Final Draft, WALK.FDX, exchange.fdx", ", walk.uss, schedule.uss",
        ", walk.odd, ''"})
    void theNameSaysTheFormatAndElseTheFilter(String filter, String name, String format) {
        assertEquals(format, id(writing.chosen(filter == null ? -1 : filter(writing, filter), name)));
    }

    @Test
    void amongAllFilesTheNameAloneSaysTheFormat() {
        assertEquals("exchange.fdx", id(reading.chosen(0, "a.fdx")));
        assertEquals("", id(reading.chosen(1, "a.jpg")));
    }

    @Test
    void aNameGetsTheEndingOfItsFormatOnce() {
        Exchanges.Format scenes = exchanges.named("scenes").orElseThrow();
        assertEquals(Path.of("a.scenes.csv"), Formats.named("a", scenes));
        assertEquals(Path.of("a.scenes.csv"), Formats.named("a.scenes.csv", scenes));
        assertEquals(Path.of("a.scenes.csv"), Formats.named("a.csv", scenes));
    }

    @Test
    void whatIsWrittenCanBeRead(@TempDir Path folder) throws IOException {
        Production production = production();
        var questions = new Questions(PlainRegistry.of("org.backlot.exchange").backlot().contributions(),
                Questions.Memory.NONE);
        for (Exchanges.Format format : writing.formats()) {
            Path file = Formats.named(folder.resolve("walk").toString(), format);
            Formats.write(format, production, questions, "Ruth", file);
            assertTrue(Files.size(file) > 0, format.name());
            if (format.reads() && format.id().startsWith("org.backlot.exchange.f")) {
                Production again = CoreFactory.eINSTANCE.createProduction();
                String name = file.getFileName().toString();
                try (InputStream in = Files.newInputStream(file)) {
                    new Chosen(file, reading.chosen(0, name)).importer().read(in, name).putInto(again);
                }
                assertEquals("INT. KITCHEN - DAY", again.getScript().getScenes().getFirst().getHeading());
            }
        }
    }

    @Test
    void whatAFileCannotHoldIsTold(@TempDir Path folder) throws IOException {
        Production production = production();
        production.getScript().getScenes().getFirst().setOmitted(true);
        Exchanges.Format fountain = exchanges.named("fountain").orElseThrow();
        List<String> notes = Formats.write(fountain, production, new Questions(PlainRegistry.of("org.backlot.exchange")
                .backlot().contributions(), Questions.Memory.NONE), "Ruth", folder.resolve("walk.fountain"));
        assertFalse(notes.isEmpty());
    }

    @Test
    void aFileOfNoFormatSaysWhatToDo() {
        var odd = new Chosen(Path.of("a.odd"), Optional.empty());
        assertTrue(assertThrows(UnreadableFile.class, odd::importer).located().contains("Choose one in the list"));
    }

    @Test
    void allNotesCanBeReadHoweverMany() {
        var owner = new Shell();
        List<String> notes = IntStream.range(0, 200).mapToObj(i -> "Note " + i + ".").toList();
        List<String> shown = new ArrayList<>();
        Answer.inDialog("Export walk", new ExchangeDialog(owner, "Export walk", "walk is there", notes)::tell,
                shell -> {
            texts(shell, shown);
            shell.close();
        });
        owner.dispose();
        assertEquals(List.of(String.join("\n", notes)), shown);
    }

    private static void texts(Composite in, List<String> shown) {
        for (Control child : in.getChildren()) {
            if (child instanceof Text text && (text.getStyle() & SWT.V_SCROLL) != 0) {
                shown.add(text.getText());
            } else if (child instanceof Composite composite) {
                texts(composite, shown);
            }
        }
    }

    private static Production production() {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setTitle("Walk");
        production.setScript(CoreFactory.eINSTANCE.createScript());
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber("1");
        scene.setHeading("INT. KITCHEN - DAY");
        production.getScript().getScenes().add(scene);
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName("Ada Finch");
        production.getPeople().add(person);
        return production;
    }
}
