package org.backlot.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.ui.kit.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindsTest {

    private Bench bench;

    @BeforeEach
    void fill(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        bench.session().edit("Fill", () -> {
            var breakdown = new Breakdown(bench.session().production());
            breakdown.element("org.backlot.core.props", "Nell's bag");
            breakdown.element(Category.CAST, "NELL").setBoardId("1");
            Person person = CoreFactory.eINSTANCE.createPerson();
            person.setName("Nell Ames");
            bench.session().production().getPeople().add(person);
        });
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private List<String> find(String words) {
        return Finds.of(bench.session(), words, object -> true).stream().map(Finds.Find::text).toList();
    }

    @Test
    void whatIsCalledJustSoComesBeforeWhatBeginsSo() {
        assertEquals(List.of("1  NELL", "Nell's bag", "Nell Ames"), find("nell"));
    }

    @Test
    void everyWordMustBeThereInAnyOrder() {
        assertEquals(List.of("12A  INT. BOAT - NIGHT  1 0/8"), find("night int"));
        assertEquals(List.of(), find("night kitchen"));
    }

    @Test
    void aSceneIsFoundByItsNumber() {
        assertEquals("2  EXT. QUAY - NIGHT  3/8", find("2").getFirst());
    }

    @Test
    void onlyWhatSomePartShowsIsFound() {
        assertTrue(Finds.of(bench.session(), "nell", object -> object instanceof Person).size() == 1);
    }
}
