package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The resource book from the command line: lists, duplicates, places and libraries. */
class BookVerbsTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() throws IOException {
        typed = Typed.everything(folder);
        typed.write("short.fountain", "INT. BARN - DAY #1#\n\nNELL\nIs it you?\n");
        typed.write("a.vendors.csv",
                "Name,E-mail,Phone\nTall Order,t@order.example,555-0204\nCranes Inc.,t@order.example,555-0999\n");
        typed.write("a.places.csv", "Name,Kind,Address\nStore,storage,14 Cannery Row\nStore / Shelf 3,storage,\n");
        typed.write("a.equipment.csv", "Name,Owner,Kept at\nCrane,Tall Order,Store / Shelf 3\n");
        typed.write("a.positions.csv", "Department,Position,Wanted\nCamera,Loader,2\n");
        run("new", "short.backlot", "--script", "short.fountain", "--start", "2027-03-01");
        List.of("vendors", "places", "equipment", "positions")
                .forEach(list -> run("import", "short.backlot", "a." + list + ".csv"));
    }

    private void run(String... arguments) {
        assertEquals(0, typed.run(arguments), typed.err());
    }

    private List<?> rows(String... arguments) {
        run(arguments);
        return (List<?>) typed.json();
    }

    private static Map<?, ?> only(List<?> rows) {
        assertEquals(1, rows.size(), rows.toString());
        return (Map<?, ?>) rows.getFirst();
    }

    @Test
    void positionsAndPlacesAreReported() {
        Map<?, ?> loader = only(rows("show", "short.backlot", "positions", "--format", "json"));
        assertEquals("Loader", loader.get("position"));
        assertEquals("2", loader.get("open").toString());
        Map<?, ?> shelf = (Map<?, ?>) rows("show", "short.backlot", "places", "--format", "json").getLast();
        assertEquals("Store", shelf.get("inside"));
        assertEquals("14 Cannery Row", ((Map<?, ?>) shelf.get("facts")).get("Address"));
    }

    @Test
    void whatIsThereTwiceIsListedAndMerged() {
        Map<?, ?> pair = only(rows("show", "short.backlot", "duplicates", "--format", "json"));
        assertEquals("vendor", pair.get("kind"));
        assertEquals(2, typed.run("merge", "short.backlot", "Tall Order", "Cranes Inc.", "--take", "e-mail"));
        assertTrue(typed.err().contains("do not differ in e-mail"), typed.err());
        run("merge", "short.backlot", "Cranes Inc.", "Tall Order", "--take", "phone", "--format", "json");
        Map<?, ?> merged = (Map<?, ?>) typed.json();
        assertEquals("1 asset", merged.get("uses"));
        assertEquals(2, ((List<?>) merged.get("differences")).size());
        assertEquals(List.of(), rows("show", "short.backlot", "duplicates", "--format", "json"));
    }

    @Test
    void whatOnlyLooksTheSameIsKeptApartAndNotListedAgain() {
        run("merge", "short.backlot", "Tall Order", "Cranes Inc.", "--not-the-same", "--format", "json");
        assertEquals(Map.of("one", "Tall Order", "other", "Cranes Inc."), typed.json());
        assertEquals(List.of(), rows("show", "short.backlot", "duplicates", "--format", "json"));
    }

    @Test
    void aLibraryIsFilledLinkedAndFollowed() {
        run("library", "studio.backlot", "new", "--name", "Studio");
        rows("library", "short.backlot", "put", "--library", "studio.backlot", "--entry", "Crane", "--format", "json");
        run("new", "other.backlot", "--script", "short.fountain", "--start", "2027-03-01");
        assertEquals(4, rows("library", "other.backlot", "available", "--library", "studio.backlot", "--format", "json")
                .size());
        rows("library", "other.backlot", "link", "--library", "studio.backlot", "--entry", "Tall Order", "--format",
                "json");
        assertEquals(List.of(), rows("library", "other.backlot", "changes", "--format", "json"));
        assertEquals(0, typed.run("set", "studio.backlot", "resources.vendors[name=Tall Order].phone", "1"),
                typed.err());
        Map<?, ?> change = only(rows("library", "other.backlot", "changes", "--format", "json"));
        assertEquals("newer there", change.get("state"));
        only(rows("library", "other.backlot", "take", "--format", "json"));
        assertEquals(List.of(), rows("library", "other.backlot", "changes", "--format", "json"));
        assertEquals(2, typed.run("library", "other.backlot", "lend"));
        assertTrue(typed.err().contains("There is no library lend"), typed.err());
    }
}
