package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Production;
import org.backlot.core.model.Section;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class SectionsTest {

    @TempDir
    Path folder;

    private static final String ENTRY = "org.studio.notes.xmi";

    /** A studio's section, whose class was called Memo with a feature "words" in format 1. */
    public static final class Notes implements SectionType {

        private static final EPackage MODEL = make();

        private static EPackage make() {
            EPackage model = EcoreFactory.eINSTANCE.createEPackage();
            model.setName("notes");
            model.setNsPrefix("notes");
            model.setNsURI("urn:studio:notes");
            EClass notes = EcoreFactory.eINSTANCE.createEClass();
            notes.setName("Notes");
            notes.getESuperTypes().add(CorePackage.Literals.SECTION);
            EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
            text.setName("text");
            text.setEType(EcorePackage.Literals.ESTRING);
            notes.getEStructuralFeatures().add(text);
            model.getEClassifiers().add(notes);
            model.setEFactoryInstance(new SectionFactory());
            return model;
        }

        @Override
        public EPackage model() {
            return MODEL;
        }

        @Override
        public Section start(Production production, Questions questions) {
            Section notes = (Section) MODEL.getEFactoryInstance().create((EClass) MODEL.getEClassifier("Notes"));
            notes.eSet(notes.eClass().getEStructuralFeature("text"), "started for " + production.getTitle());
            return notes;
        }
    }

    /** From format 1, where the text was called words. */
    public static final class WordsToText implements Migration {
        @Override
        public void migrate(Document entry) {
            var root = entry.getDocumentElement();
            root.setAttribute("text", root.getAttribute("words"));
            root.removeAttribute("words");
        }
    }

    private static Backlot with(int format) {
        return PlainRegistry.of().with("org.backlot.core.tests", "<extension point='org.backlot.core.sections'>"
                + "<section id='org.studio.notes' name='Notes' format='" + format + "' order='50' "
                + "class='org.backlot.core.file.SectionsTest$Notes'>"
                + "<migration from='1' class='org.backlot.core.file.SectionsTest$WordsToText'/>"
                + "</section></extension>").backlot();
    }

    private static Backlot without() {
        return PlainRegistry.of().backlot();
    }

    private static String text(Session session) {
        Section notes = session.production().getSections().get(0);
        return (String) notes.eGet(notes.eClass().getEStructuralFeature("text"));
    }

    /** A production as a folder, so that its entries can be seen. */
    private Path saved(Backlot backlot) throws IOException {
        Path path = Files.createDirectory(folder.resolve("p.backlot"));
        try (Session session = backlot.create(FileStore.create(path, backlot.sections()), FileStoreTest::fill)) {
            session.save();
        }
        return path;
    }

    private static Map<String, String> entries(Path path) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xmi")).toList()) {
                entries.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return entries;
    }

    @Test
    void aSectionBeginsWithTheProductionAndIsAnEntryOfItsOwn() throws IOException {
        Path path = saved(with(1));
        assertTrue(entries(path).get(ENTRY).contains("<?backlot section=\"org.studio.notes\" format=\"1\"?>"));
        try (Session session = with(1).open(path, Access.EDIT).session()) {
            assertTrue(text(session).startsWith("started for "));
            session.edit("Change", () -> session.production().getSections().get(0).eSet(
                    session.production().getSections().get(0).eClass().getEStructuralFeature("text"), "changed"));
            session.undo();
            assertTrue(text(session).startsWith("started for "));
        }
    }

    @Test
    void aSectionWithoutItsPlugInIsKeptByteForByte() throws IOException {
        Path path = saved(with(1));
        byte[] before = Files.readAllBytes(path.resolve(ENTRY));
        Files.createDirectories(path.resolve("attachments"));
        Files.write(path.resolve("attachments/picture.bin"), new byte[] {1, 2, 3, 0, -1});
        Backlot.Opened opened = without().open(path, Access.EDIT);
        try (Session session = opened.session()) {
            assertTrue(opened.notes().get(0).contains("needs the plug-in of org.studio.notes"),
                    opened.notes().toString());
            session.edit("Title", () -> session.production().setTitle("Saved without the plug-in"));
            session.save();
        }
        assertArrayEquals(before, Files.readAllBytes(path.resolve(ENTRY)));
        assertArrayEquals(new byte[] {1, 2, 3, 0, -1}, Files.readAllBytes(path.resolve("attachments/picture.bin")));
        try (Session session = with(1).open(path, Access.EDIT).session()) {
            assertEquals("Saved without the plug-in", session.production().getTitle());
            assertTrue(text(session).startsWith("started for "));
        }
    }

    @Test
    void anOldEntryIsMigratedInMemoryAndSavedInTheNewFormat() throws IOException {
        Path path = saved(with(1));
        String old = entries(path).get(ENTRY).replace(" text=", " words=");
        Files.writeString(path.resolve(ENTRY), old);
        try (Session session = with(2).open(path, Access.EDIT).session()) {
            assertTrue(text(session).startsWith("started for "));
            assertEquals(old, entries(path).get(ENTRY), "opening writes nothing");
            session.save();
        }
        assertTrue(entries(path).get(ENTRY).contains("format=\"2\""));
        assertTrue(entries(path).get(ENTRY).contains(" text="));
    }

    @Test
    void anOldEntryWithoutAStepToTheNextFormatIsRefused() throws IOException {
        Path path = saved(with(1));
        String entry = entries(path).get(ENTRY).replace("format=\"1\"", "format=\"0\"");
        Files.writeString(path.resolve(ENTRY), entry);
        var refused = assertThrows(UnreadableFile.class, () -> with(2).open(path, Access.EDIT));
        assertTrue(refused.getMessage().contains("format 0"), refused.getMessage());
    }

    @Test
    void aNewerEntryOpensReadOnlyAndSaysWhy() throws IOException {
        Path path = saved(with(1));
        String newer = entries(path).get(ENTRY).replace("format=\"1\"", "format=\"3\"")
                .replace(" text=", " invented=\"later\" text=");
        Files.writeString(path.resolve(ENTRY), newer);
        Backlot.Opened opened = with(1).open(path, Access.EDIT);
        try (Session session = opened.session()) {
            assertTrue(session.store().readOnly().orElseThrow().contains("newer Backlot (Notes)"));
            assertTrue(text(session).startsWith("started for "));
            assertThrows(IllegalStateException.class,
                    () -> session.edit("Title", () -> session.production().setTitle("No")));
            assertThrows(IOException.class, session::save);
        }
        assertEquals(newer, entries(path).get(ENTRY));
    }

    @Test
    void aNewerProductionOpensReadOnlyToo() throws IOException {
        Path path = saved(without());
        Path entry = path.resolve("org.backlot.core.xmi");
        Files.write(entry, Files.readString(entry).replace("format=\"1\"", "format=\"9\"")
                .replace("<scenes ", "<scenes mood=\"dark\" ").getBytes(StandardCharsets.UTF_8));
        try (Session session = without().open(path, Access.EDIT).session()) {
            assertEquals(40, session.production().getScript().getScenes().size());
            assertTrue(session.store().readOnly().isPresent());
        }
    }
}
