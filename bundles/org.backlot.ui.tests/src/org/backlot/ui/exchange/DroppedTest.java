package org.backlot.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedTest {

    private final Exchanges exchanges = PlainRegistry.of("org.backlot.exchange").backlot().exchanges();

    private Dropped dropped(boolean open, Path... files) {
        return Dropped.of(List.of(files), exchanges, open);
    }

    private String refused(boolean open, Path... files) {
        return assertInstanceOf(Dropped.Refused.class, dropped(open, files)).reason();
    }

    @Test
    void aProductionIsOpenedHoweverItIsKept(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("road.backlot");
        assertEquals(new Dropped.Production(file), dropped(false, file));
        Path parts = Files.createDirectory(folder.resolve("road"));
        Path part = Files.createFile(parts.resolve("org.backlot.core.xmi"));
        assertEquals(new Dropped.Production(parts), dropped(true, parts));
        assertEquals(new Dropped.Production(parts), dropped(true, part));
    }

    @Test
    void anotherProgramsFileIsReadByTheFormatThatItsNameSays(@TempDir Path folder) {
        Path script = folder.resolve("road.FDX");
        Chosen chosen = assertInstanceOf(Dropped.Other.class, dropped(true, script)).chosen();
        assertEquals("Final Draft", chosen.format().orElseThrow().name());
        assertEquals(script, chosen.file());
        assertTrue(refused(false, script).contains("Open or start one first"));
    }

    @Test
    void whatCannotBeReadIsToldWithWhatToDo(@TempDir Path folder) {
        assertTrue(refused(true, folder.resolve("scan.jpg")).contains("drop it on the files of the element"));
        assertTrue(refused(true, folder).startsWith("Backlot does not read"), "a folder without a production");
        assertTrue(refused(true, folder.resolve("a.fdx"), folder.resolve("b.fdx")).contains("one at a time"));
    }
}
