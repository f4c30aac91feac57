package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * EMF's defaults sweep the whole resource for each reference to what stands later in the file, which takes minutes at
 * 10,000 scenes. Counted in bytes that opening allocates, which are the same on a fast and on a busy machine.
 */
class OpeningGrowsWithTheFileTest {

    @TempDir
    Path folder;

    private final Backlot backlot = PlainRegistry.of().backlot();

    private static void fill(Production production, int scenes) {
        production.setScript(CoreFactory.eINSTANCE.createScript());
        EList<Element> elements = production.getElements();
        for (int i = 0; i < scenes; i++) {
            Element element = CoreFactory.eINSTANCE.createElement();
            element.setCategory("test");
            element.setName("E" + i);
            elements.add(element);
        }
        for (int i = 0; i < scenes; i++) {
            Scene scene = CoreFactory.eINSTANCE.createScene();
            scene.getElements().addAll(List.of(elements.get(i), elements.get((i * 7 + 3) % scenes)));
            production.getScript().getScenes().add(scene);
        }
    }

    private long bytesToOpen(int scenes) throws IOException {
        Path path = folder.resolve(scenes + ".backlot");
        try (Session session = backlot.create(FileStore.create(path, backlot.sections()), p -> fill(p, scenes))) {
            session.save();
        }
        backlot.open(path, Access.READ).session().close();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        backlot.open(path, Access.READ).session().close();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void fourTimesTheScenesCostAboutFourTimesAsMuch() throws IOException {
        long small = bytesToOpen(500);
        long large = bytesToOpen(2000);
        assertTrue(large < small * 8, "500 scenes: " + small + " bytes, 2,000 scenes: " + large);
    }
}
