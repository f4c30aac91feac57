package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() {
        typed = Typed.everything(folder);
        typed.write("s.fountain",
                "Title: S\n\nEXT. QUAY - DAY\n\nRain. A goat and two fishermen.\n\nINT. HUT - DAY\n\nA goat.\n");
        assertEquals(0, typed.run("new", "s.backlot", "--script", "s.fountain", "--start", "2027-03-01"), typed.err());
    }

    private List<String> suggested() {
        assertEquals(0, typed.run("show", "s.backlot", "suggestions", "--format", "json"), typed.err());
        return ((List<?>) typed.json()).stream().map(row -> (Map<?, ?>) row)
                .map(row -> row.get("scene") + " " + row.get("name")).toList();
    }

    @Test
    void whatIsSuggestedIsShownAndAcceptedByCategory() {
        assertEquals(List.of("1 rain", "1 Goat", "1 Fishermen", "2 Goat"), suggested());
        assertEquals(0, typed.run("suggest", "s.backlot", "--accept", "animals", "--name", "GOAT"), typed.err());
        assertEquals(List.of("1 rain", "1 Fishermen"), suggested());
        assertEquals(0, typed.run("suggest", "s.backlot", "--accept", "Background Actors"), typed.err());
        assertEquals(0, typed.run("suggest", "s.backlot", "--accept", "weather"), typed.err());
        assertEquals(List.of(), suggested());
        assertEquals(0, typed.run("suggest", "s.backlot", "--accept", "all"), typed.err());
    }

    @Test
    void aCategoryThatIsNotThereChangesNothing() {
        assertEquals(2, typed.run("suggest", "s.backlot", "--accept", "animls"));
        assertTrue(typed.err().contains("Did you mean animals?"), typed.err());
        assertEquals(4, suggested().size());
    }
}
