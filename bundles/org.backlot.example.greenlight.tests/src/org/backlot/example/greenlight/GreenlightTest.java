package org.backlot.example.greenlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.core.Backlot;
import org.backlot.core.check.Finding;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.NeedSource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.report.Reports;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Document;
import org.backlot.example.greenlight.model.Decision;
import org.backlot.example.greenlight.model.Gate;
import org.backlot.example.greenlight.model.GreenlightPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a studio tests its plug-in: a registry with core and its own contributions, and a production in a folder. */
class GreenlightTest {

    private static final String ENTRY = "org.backlot.example.greenlight.xmi";

    @TempDir
    Path folder;
    private final Backlot backlot = PlainRegistry.of("org.backlot.example.greenlight")
            .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>").backlot();
    private Session session;

    @BeforeEach
    void begin() throws Exception {
        session = backlot.create(FileStore.create(folder, backlot.sections()), GreenlightTest::fill);
    }

    private static void fill(Production production) {
        production.setTitle("The Salt Road");
        production.setStart(LocalDate.of(2027, 3, 1));
        Person producer = CoreFactory.eINSTANCE.createPerson();
        producer.setId("ruth");
        producer.setName("Ruth Castellano");
        production.getPeople().add(producer);
    }

    private Gate gate(int n) {
        return Gates.of(session.production()).get(n);
    }

    private void decide(int n, Decision decision) {
        session.edit("Decide", () -> Gates.decide(gate(n), decision, LocalDate.of(2026, 11, 2),
                session.production().getPeople().getFirst()));
    }

    private List<Finding> overdue(Session of) {
        return of.findings().stream().filter(f -> f.check().equals(GateOverdue.class.getName())).toList();
    }

    @Test
    void aNewProductionHasItsGatesInWeeksBeforeItsFirstDay() {
        assertEquals(List.of("Script", "Budget and schedule", "Final go"),
                Gates.of(session.production()).stream().map(Gate::getName).toList());
        assertEquals(LocalDate.of(2026, 11, 9), gate(0).getDue());
    }

    @Test
    void aDecisionNamesItsDayAndPersonAndCanBeTakenBack() {
        decide(0, Decision.GO);
        assertEquals("Ruth Castellano", Gates.decidedBy(session.production(), gate(0)));
        assertEquals(LocalDate.of(2026, 11, 2), gate(0).getDecided());
        session.undo();
        assertEquals(Decision.OPEN, gate(0).getDecision());
        decide(0, Decision.GO);
        decide(0, Decision.OPEN);
        assertNull(gate(0).getDecided());
        assertNull(gate(0).getDecidedBy());
    }

    @Test
    void aGateThatIsOpenWhenTheShootBeginsIsFound() {
        assertEquals(3, overdue(session).size());
        decide(0, Decision.CONDITIONAL);
        assertEquals(2, overdue(session).size());
        session.edit("Late gates", () -> Gates.open(session.production())
                .forEach(gate -> gate.setDue(session.production().getStart())));
        assertEquals(List.of(), overdue(session));
    }

    /** The first need of a production that shoots earlier than it planned to start. */
    public static final class Early implements NeedSource {
        @Override
        public List<Need> needs(Production production, Days days, Questions questions) {
            return List.of(new Need("nobody", LocalDate.of(2026, 12, 1), 1, Source.of("A pick-up of the trailer")));
        }
    }

    @Test
    void theFirstNeedIsTheFirstShootDayWhereASectionKnowsIt() throws Exception {
        Backlot scheduled = PlainRegistry.of("org.backlot.example.greenlight").with(
                "org.backlot.example.greenlight.tests",
                "<extension point='org.backlot.core.needs'><source id='early' class='"
                        + Early.class.getName() + "'/></extension>").backlot();
        try (Session early = scheduled.create(FileStore.create(folder.resolve("early.backlot"), scheduled.sections()),
                GreenlightTest::fill)) {
            assertEquals(List.of("Script"), overdue(early).stream().map(Finding::place).toList());
        }
    }

    @Test
    void formulasCanAskForOpenGates() {
        decide(1, Decision.NO_GO);
        assertEquals("2", session.questions().quantity(session.production(), "greenlight.openGates", "")
                .orElseThrow().value().toPlainString());
    }

    @Test
    void theReportAndTheMemoShowEveryGate() {
        decide(0, Decision.GO);
        Object rows = new Reports(backlot.contributions()).named("gates").orElseThrow()
                .ask(report -> report.of(session.production(), session.questions(), Map.of()), List.of());
        assertEquals("[{name=Script, due=2026-11-09, decision=GO, decided=2026-11-02, by=Ruth Castellano},"
                + " {name=Budget and schedule, due=2027-01-04, decision=OPEN, decided=null, by=},"
                + " {name=Final go, due=2027-02-01, decision=OPEN, decided=null, by=}]", rows.toString());
        var memo = new GreenlightMemo();
        assertEquals(rows, memo.content(session.production(), session.questions(), Map.of()).get("gates"));
        assertEquals(Arrays.asList("Final go", "2027-02-01", "OPEN", null, ""),
                memo.sheets(session.production(), session.questions(), Map.of()).getFirst().rows().getLast());
    }

    @Test
    void theMemoSaysWhatIsNotKnownWithoutScheduleAndBudget() {
        Map<String, Object> memo = new GreenlightMemo().content(session.production(), session.questions(), Map.of());
        assertEquals("Not known", memo.get("budget"));
        assertEquals("Not known", memo.get("shootDays"));
        assertEquals("1 March 2027", memo.get("start"));
    }

    @Test
    void everyContributionCanBeMade() {
        assertEquals("Drone", backlot.categories().nameOf("org.backlot.example.greenlight.drone"));
        List<? extends Contribution<?>> documents = backlot.contributions()
                .of(new ExtensionPoint<>("org.backlot.documents.documents", Document.class));
        assertFalse(documents.isEmpty());
        assertTrue(documents.getFirst().object().isPresent());
        assertTrue(Files.exists(PlainRegistry.bundles().resolve("org.backlot.example.greenlight")
                .resolve(documents.getFirst().attribute("template").orElseThrow())));
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        decide(2, Decision.GO);
        session.save();
        session.close();
        session = backlot.open(folder, FileStore.Access.EDIT).session();
        assertEquals(Decision.GO, gate(2).getDecision());
        assertTrue(Files.readString(folder.resolve(ENTRY)).contains("format=\"2\""));
        assertEquals(GreenlightPackage.eNS_URI, gate(0).eClass().getEPackage().getNsURI());
    }

    @Test
    void aFileOfFormatOneOpensWithItsApprovalsAsDecisions() throws Exception {
        session.save();
        session.close();
        Files.copy(PlainRegistry.bundles().resolve("org.backlot.example.greenlight.tests/old/format-1.xmi"),
                folder.resolve(ENTRY), StandardCopyOption.REPLACE_EXISTING);
        session = backlot.open(folder, FileStore.Access.EDIT).session();
        assertEquals(List.of(Decision.GO, Decision.OPEN),
                Gates.of(session.production()).stream().map(Gate::getDecision).toList());
        assertEquals("Ruth Castellano", Gates.decidedBy(session.production(), gate(0)));
        session.edit("Rename", () -> gate(1).setName("Final greenlight"));
        session.save();
        assertFalse(Files.readString(folder.resolve(ENTRY)).contains("approved"));
    }
}
