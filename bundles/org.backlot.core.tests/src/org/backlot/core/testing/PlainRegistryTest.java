package org.backlot.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Checks;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainRegistryTest {

    @Test
    void holdsWhatCoreContributes() {
        Backlot backlot = PlainRegistry.of().backlot();
        assertTrue(backlot.categories().byId(Category.CAST).isPresent());
        assertTrue(new Checks(backlot.contributions()).installed().stream()
                .allMatch(check -> check.object().isPresent()));
    }

    @Test
    void takesContributionsOfATest() {
        Backlot backlot = PlainRegistry.of().with("com.example.studio", """
                <extension point="org.backlot.core.categories">
                  <category id="com.example.studio.drone" name="Drone" order="175"/>
                </extension>""").backlot();
        assertEquals("Drone", backlot.categories().nameOf("com.example.studio.drone"));
    }

    @Test
    void failsTheTestWhereAContributionIsBroken(@TempDir Path folder) throws Exception {
        Backlot backlot = PlainRegistry.of().with("org.backlot.core", """
                <extension point="org.backlot.core.checks">
                  <check id="org.backlot.core.Missing" name="Missing" class="org.backlot.core.Missing"/>
                </extension>""").backlot();
        try (Session session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()),
                production -> production.setTitle("Any"))) {
            assertThrows(AssertionError.class, session::findings);
        }
    }

    @Test
    void refusesATextThatIsNoPluginXml() {
        assertThrows(IllegalStateException.class, () -> PlainRegistry.of().with("com.example.studio", "<extension"));
    }
}
