package org.backlot.budget.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.PhaseKind;
import org.backlot.budget.model.Version;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.ui.account.Total;
import org.backlot.budget.ui.chart.ChartsPart;
import org.backlot.budget.ui.saving.SavingsPart;
import org.backlot.budget.ui.scenario.ScenariosPart;
import org.backlot.budget.ui.scene.SceneCostsPart;
import org.backlot.budget.ui.version.VersionsPart;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.Scene;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts whose figures are worked out off the thread that draws. */
class BackgroundPartsTest {

    private static final Jump NOWHERE = new Jump(null, null);

    private Bench bench;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private Person producer() {
        Person pia = CoreFactory.eINSTANCE.createPerson();
        Ids.of(pia);
        pia.setName("Pia");
        bench.session().edit("Hire", () -> {
            bench.session().production().getPeople().add(pia);
            Roles.appoint(bench.session().production(), pia, Role.PRODUCER);
        });
        return pia;
    }

    @Test
    void whatChangedSinceTheBaselineIsShownLineByLine() {
        Person pia = producer();
        var session = bench.session();
        session.edit("Lock", () -> Versions.lock(session.production(), session.questions(), "Original", "",
                new Signature(pia, LocalDateTime.of(2027, 3, 1, 10, 0))));
        session.edit("More days", () -> {
            bench.of.actor.setAmount("12");
            LineTree.insert(bench.of.truck, true, "Crane truck").setRate("300");
        });
        Composite room = bench.open((parent, desk) -> new VersionsPart(parent, desk, NOWHERE));
        List<NatTable> tables = Widgets.all(room, NatTable.class);
        bench.until(() -> tables.get(1).getRowCount() > 4);
        assertEquals("25300.00", bench.shown(tables.get(0), "Total", 0));
        assertEquals("2750.00", bench.shown(tables.get(0), "Now", 0));
        NatTable rows = tables.get(1);
        List<String> told = IntStream.range(0, rows.getRowCount() - 1).mapToObj(row -> bench.shown(rows,
                "Account and line", row) + " " + bench.shown(rows, "Difference", row)).toList();
        assertTrue(told.contains("Mara 2200.00"), told::toString);
        assertTrue(told.contains("Crane truck 300.00"), told::toString);
        bench.select(tables.get(0), "Version", 0);
        bench.key(tables.get(0), SWT.MOD1, SWT.DEL);
        assertEquals(1, bench.of.budget.getVersions().size(), "what was signed stays");
        assertEquals(1, bench.told().size(), bench.told()::toString);
    }

    @Test
    void anAlternativeCanBeDeletedAndItsDeletionTakenBack() {
        Person pia = producer();
        var session = bench.session();
        session.edit("Put aside", () -> Versions.putAside(session.production(), bench.of.budget, "Cheaper", "",
                new Signature(pia, LocalDateTime.of(2027, 3, 1, 10, 0))));
        NatTable versions = Widgets.first(bench.open((parent, desk) -> new VersionsPart(parent, desk, NOWHERE)),
                NatTable.class);
        bench.select(versions, "Version", 0);
        bench.key(versions, SWT.MOD1, SWT.DEL);
        assertEquals(List.of(), bench.of.budget.getVersions());
        session.undo();
        assertEquals(List.of("Cheaper"), bench.of.budget.getVersions().stream().map(Version::getName).toList());
    }

    @Test
    void aSceneIsPricedWithTheLinesThatAreSpentForIt() {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber("7");
        scene.setEighths(10);
        bench.session().edit("Write", () -> {
            bench.session().production().setScript(CoreFactory.eINSTANCE.createScript());
            bench.session().production().getScript().getScenes().add(scene);
            bench.of.truck.setSubject(scene.getId());
        });
        List<NatTable> tables = Widgets.all(bench.open((parent, desk) -> new SceneCostsPart(parent, desk, NOWHERE)),
                NatTable.class);
        bench.until(() -> tables.get(0).getRowCount() > 1);
        assertEquals("25300.00", bench.shown(tables.get(0), "Total", 0));
        assertEquals("2530.00", bench.shown(tables.get(0), "An eighth", 0));
        bench.select(tables.get(0), "Heading", 0);
        assertEquals("Truck", bench.shown(tables.get(1), "Line", 0));
        assertEquals("2000.00", bench.shown(tables.get(1), "For the scene", 0));
    }

    @Test
    void theProductionAsItStandsIsAScenarioWhereThereIsNoBoard() {
        NatTable table = Widgets.first(bench.open((parent, desk) -> new ScenariosPart(parent, desk, NOWHERE)),
                NatTable.class);
        bench.until(() -> Widgets.all(bench.shell(), NatTable.class).stream().anyMatch(t -> t.getRowCount() > 1));
        NatTable filled = Widgets.first(bench.shell(), NatTable.class);
        assertTrue(table.isDisposed(), "another budget has columns of its own");
        assertEquals("25300.00", bench.shown(filled, "Estimate", 0));
    }

    @Test
    void eachBudgetThatWasPutAsideHasColumnsOfItsOwn() {
        bench.session().edit("Put aside", () -> {
            Version version = BudgetFactory.eINSTANCE.createVersion();
            version.setName("Cheaper");
            version.getAccounts().add(Ids.copy(bench.of.trucks));
            Ids.complete(version);
            bench.of.budget.getVersions().add(version);
        });
        Composite room = bench.open((parent, desk) -> new ScenariosPart(parent, desk, NOWHERE));
        bench.until(() -> Widgets.all(room, NatTable.class).stream().anyMatch(t -> t.getRowCount() > 1));
        NatTable matrix = Widgets.first(room, NatTable.class);
        assertTrue(bench.heads(matrix).containsAll(List.of("Estimate", "Cheaper")), bench.heads(matrix)::toString);
        assertEquals("2000.00", bench.shown(matrix, "Cheaper", 0));
    }

    @Test
    void chartsTellTheFiguresOfWhatIsPointedAt() {
        Phase shoot = BudgetFactory.eINSTANCE.createPhase();
        Ids.of(shoot);
        shoot.setKind(PhaseKind.SHOOT);
        shoot.setFrom(LocalDate.of(2027, 3, 1));
        shoot.setUntil(LocalDate.of(2027, 3, 5));
        bench.session().edit("Date", () -> bench.of.budget.getPhases().add(shoot));
        Composite room = bench.open((parent, desk) -> new ChartsPart(parent, desk, NOWHERE));
        Canvas picture = Widgets.find(room, Canvas.class, c -> c.getClass() == Canvas.class)
                .orElseThrow();
        bench.until(() -> told(picture, 300, 60) != null);
        assertTrue(told(picture, 300, 60).startsWith("1400  Cast\n11,000.00"), told(picture, 300, 60));
        bench.press("Departments");
        assertTrue(told(picture, 300, 25).startsWith("No department"), told(picture, 300, 25));
        bench.press("Cash Flow");
        assertEquals("Week of 1 Mar\n25,300.00\nso far 25,300.00", told(picture, 400, 100));
        bench.press("Actuals");
        assertEquals(null, told(picture, 300, 60), "nothing is spent yet");
    }

    @Test
    void savingsOpenWhereNobodySuggestsAny() {
        NatTable table = Widgets.first(bench.open((parent, desk) -> new SavingsPart(parent, desk, NOWHERE)),
                NatTable.class);
        assertEquals(1, table.getRowCount());
        assertEquals(List.of(), bench.told());
    }

    @Test
    void creditsStandBetweenTheGrossAndTheGrandTotal() {
        Credit rebate = BudgetFactory.eINSTANCE.createCredit();
        Ids.of(rebate);
        rebate.setName("Rebate");
        rebate.setRate("10%");
        bench.session().edit("Claim", () -> {
            bench.of.budget.getCredits().add(rebate);
            bench.of.truck.setInKind("500");
        });
        List<Object> rows = Total.topsheet(bench.of.budget);
        assertEquals(List.of(Total.GROSS, rebate, Total.GRAND, Total.CASH), rows.subList(rows.size() - 4, rows.size()));
        var estimate = bench.of.figures().estimate().orElseThrow();
        assertEquals(Total.GRAND.total(estimate), Total.GROSS.total(estimate).subtract(estimate.credited()));
        assertEquals("500.00", Total.GRAND.total(estimate).subtract(Total.CASH.total(estimate)).toString());
    }

    private String told(Canvas picture, int x, int y) {
        var event = new Event();
        event.x = x;
        event.y = y;
        picture.notifyListeners(SWT.MouseMove, event);
        return picture.getToolTipText();
    }
}
