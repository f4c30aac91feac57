package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.model.Attachment;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.codehaus.stax2.XMLInputFactory2;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** The program is killed at any moment, again and again; every edit that was made is there afterwards. */
class KilledWhileSavingTest {

    private static final int KILLS = 6;

    @TempDir
    Path folder;

    private final Backlot backlot = PlainRegistry.of().backlot();

    @ParameterizedTest
    @ValueSource(strings = {"zip", "folder"})
    void noEditThatWasMadeIsLost(String form) throws Exception {
        Path path = folder.resolve(form + ".backlot");
        if (form.equals("folder")) {
            Files.createDirectory(path);
        }
        try (Session session = backlot.create(FileStore.create(path, backlot.sections()), FileStoreTest::fill)) {
            session.save();
        }
        var random = new Random(7);
        int made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            made = killAfter(path, made + 1, 5 + random.nextInt(120));
            Session session = backlot.open(path, Access.EDIT).session();
            int kept = Integer.parseInt(session.production().getTitle());
            assertTrue(kept >= made, form + ": edit " + made + " was made, and the file has " + kept);
            assertEquals(40, session.production().getScript().getScenes().size());
            for (Attachment attachment : session.production().getAttachments()) {
                assertEquals(attachment.getName(), new String(session.attachments().content(attachment)));
            }
            made = kept;
            if (kill % 2 == 0) {
                session.save();
                session.close();
            } else {
                ((FileStore) session.store()).abandon();
            }
        }
    }

    /** Runs the loop in a process of its own until it has made some edits, and kills it without warning. */
    private int killAfter(Path path, int first, int edits) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", classPath(), SaveLoop.class.getName(), path.toString(),
                Integer.toString(first)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int last = 0;
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < edits; i++) {
                String line = out.readLine();
                assertTrue(line != null, "the loop ended by itself");
                last = Integer.parseInt(line);
            }
            process.destroyForcibly();
            for (String line = read(out); line != null; line = read(out)) {
                last = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return last;
    }

    /** What was said before the kill; a line that the kill cut off says nothing. */
    private static String read(BufferedReader out) throws IOException {
        try {
            String line = out.readLine();
            return line == null || line.isEmpty() ? null : line;
        } catch (IOException e) {
            return null;
        }
    }

    /** Where the classes of this test come from, in plain Java and in OSGi alike. */
    private static String classPath() throws URISyntaxException, IOException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {SaveLoop.class, Backlot.class, EObject.class, URI.class, XMIResource.class,
                InputFactoryImpl.class, XMLInputFactory2.class, IStatus.class, IExtensionRegistry.class,
                Bundle.class}) {
            URL url = type.getProtectionDomain().getCodeSource().getLocation();
            Path place = Path.of(url.toURI());
            for (Path classes : new Path[] {place, place.resolve("target/classes"), place.resolve("bin")}) {
                if (Files.exists(classes)) {
                    places.add(classes.toString());
                }
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
