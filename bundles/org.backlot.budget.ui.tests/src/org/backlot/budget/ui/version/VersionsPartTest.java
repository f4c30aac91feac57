package org.backlot.budget.ui.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Version;
import org.backlot.budget.ui.Bench;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsPartTest {

    private Bench bench;
    private NatTable versions;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        var session = bench.of.session();
        session.edit("Put aside", () -> Versions.putAside(session.production(), bench.of.budget, "Cheaper", "",
                Optional.empty(), LocalDateTime.of(2027, 3, 1, 10, 0)));
        session.edit("Dearer", () -> bench.of.truck.setRate("9000"));
        versions = Widgets.first(bench.open((parent, desk) -> new VersionsPart(parent, desk, new Jump(null, null))),
                NatTable.class);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private BigDecimal total() {
        return bench.of.figures().estimate().orElseThrow().total();
    }

    @Test
    void aVersionIsTakenBackAndThePresentBudgetPutAsideInOneStep() {
        bench.select(versions, "Version", 0);
        Answer.inDialog("Take Back", () -> bench.press("Take Back\u2026"),
                dialog -> Widgets.press(dialog, "Take Back"));
        assertEquals(List.of(), bench.told());
        assertEquals(new BigDecimal("25300.00"), total());
        assertEquals(List.of("Cheaper", "Before Cheaper"), bench.of.budget.getVersions().stream()
                .map(Version::getName).toList());
        bench.of.session().undo();
        assertEquals(new BigDecimal("33000.00"), total());
        assertEquals(1, bench.of.budget.getVersions().size());
    }

    @Test
    void whereNobodyProducesWhoLocksABaselineIsMadeTheProducerThere() {
        bench.of.session().edit("Hire", () -> {
            Person person = CoreFactory.eINSTANCE.createPerson();
            Ids.of(person);
            person.setName("Pia");
            bench.of.session().production().getPeople().add(person);
        });
        Answer.inDialog("Lock Baseline", () -> bench.press("Lock Baseline\u2026"), dialog -> {
            assertFalse(Widgets.button(dialog, "Sign").isEnabled());
            Combo producer = Widgets.all(dialog, Combo.class).getLast();
            assertEquals(List.of("Pia"), List.of(producer.getItems()));
            producer.select(0);
            producer.notifyListeners(SWT.Selection, new Event());
            assertEquals("Pia", Widgets.first(dialog, Combo.class).getText());
            Widgets.press(dialog, "Sign");
        });
        Version locked = bench.of.budget.getVersions().getLast();
        assertEquals(bench.of.session().production().getPeople().getLast().getId(), locked.getBy());
        assertEquals(1, bench.of.session().production().getRoles().size());
        bench.of.session().undo();
        assertEquals(2, bench.of.budget.getVersions().size(), "what was signed is not undone");
    }

    @Test
    void whoHasSelectedNoneIsTold() {
        bench.press("Take Back\u2026");
        assertEquals(1, bench.told().size(), bench.told()::toString);
        assertEquals(new BigDecimal("33000.00"), total());
    }
}
