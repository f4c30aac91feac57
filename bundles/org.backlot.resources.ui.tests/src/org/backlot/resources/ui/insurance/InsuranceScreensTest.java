package org.backlot.resources.ui.insurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.CertificateState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.Book;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to be insured, by rules, policies and certificates; a crane of Tall Order is booked from 9 to 12 March. */
class InsuranceScreensTest {

    @TempDir
    Path folder;
    private final Selected selected = new Selected();
    private Book office;
    private Resources resources;
    private Screen screen;
    private Composite matrix;
    private Composite rules;
    private Composite certificates;
    private Composite policies;

    @BeforeEach
    void open() {
        office = new Book(folder);
        office.booking(9, 12, BookingStatus.CONFIRMED);
        resources = office.book.resources();
        screen = new Screen(new Seat(office.session));
        screen.context().set(ESelectionService.class, selected.service());
        screen.shell().setSize(2000, 1200);
        screen.shell().setLayout(new FillLayout(SWT.VERTICAL));
        matrix = screen.room();
        rules = screen.room();
        certificates = screen.room();
        policies = screen.room();
        assertNotNull(new InsurancePart(matrix, screen.desk()));
        assertNotNull(new InsuranceRulesPart(rules, screen.desk()));
        assertNotNull(new CertificatesPart(certificates, screen.desk()));
        assertNotNull(new PoliciesPart(policies, screen.desk()));
        screen.open();
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private void undo() {
        office.session.undo();
        screen.settle();
    }

    private String state() {
        Grid grid = Grid.in(matrix);
        return grid.shown("Equipment", grid.shown("What").indexOf("Crane"));
    }

    /** Equipment has to have a certificate of its vendor. */
    private void rule() {
        screen.press(rules, "Add");
        Grid.in(rules).select("Cover", 0);
        InsuranceRule rule = resources.getInsuranceRules().getLast();
        office.session.edit("Rule", () -> {
            rule.setCover(Cover.EQUIPMENT);
            rule.setOf("org.backlot.resources.equipment");
            rule.setCertificate(true);
        });
        screen.settle();
    }

    @Test
    void nothingIsCalledForUntilTheStarterRulesAreAddedInOneStep() {
        assertTrue(Widgets.says(matrix, "No rule calls for insurance yet"));
        assertEquals(List.of("What", "Needed", "What is wrong"), Grid.in(matrix).heads());
        screen.press(matrix, "Add Starter Rules");
        assertEquals(13, resources.getInsuranceRules().size());
        assertTrue(Grid.in(matrix).heads().contains("Equipment"), Grid.in(matrix).heads().toString());
        assertTrue(Widgets.says(matrix, "are not as the rules call for"));
        undo();
        assertEquals(0, Grid.in(rules).rows());
        assertEquals(List.of("What", "Needed", "What is wrong"), Grid.in(matrix).heads());
    }

    @Test
    void aRuleIsTypedAndItsLimitIsNotBelowNothing() {
        rule();
        assertEquals("Missing", state());
        Grid.in(rules).type("Least limit", 0, "-5");
        assertEquals(null, resources.getInsuranceRules().getFirst().getLimit());
        Grid.in(rules).type("Least limit", 0, "100,000");
        assertEquals(new BigDecimal("100000"), resources.getInsuranceRules().getFirst().getLimit());
        undo();
        assertEquals("", Grid.in(rules).shown("Least limit", 0));
    }

    @Test
    void whatIsMissingIsAskedForOnceAndHeldWhenItComes() {
        rule();
        Grid.in(matrix).select("What", 0);
        screen.press(matrix, "Ask for Certificates");
        assertEquals("Requested", state());
        assertEquals(List.of("Crane"), Grid.in(certificates).shown("About"));
        screen.press(matrix, "Ask for Certificates");
        assertEquals(1, resources.getCertificates().size(), "who was asked is not asked again");
        InsuranceCertificate certificate = resources.getCertificates().getFirst();
        office.session.edit("Came", () -> certificate.setState(CertificateState.HELD));
        screen.settle();
        Grid.in(certificates).type("From", 0, "2027-03-01");
        Grid.in(certificates).type("Until", 0, "2027-03-11");
        assertEquals("Not in force", state());
        assertTrue(Grid.in(matrix).shown("What is wrong", 0).contains("12 Mar"),
                Grid.in(matrix).shown("What is wrong", 0));
        Grid.in(certificates).type("Until", 0, "2027-03-12");
        assertEquals("Held", state());
        assertTrue(Widgets.says(matrix, "Everything that the rules call for is there"));
    }

    @Test
    void whatIsWrongStandsFirst() {
        office.session.edit("Lamp", () -> {
            office.book.require("org.backlot.resources.vehicle", "Barge").setFrom(Book.march(3));
            InsuranceRule rule = ResourcesFactory.eINSTANCE.createInsuranceRule();
            rule.setCover(Cover.AUTO);
            rule.setOf("org.backlot.resources.vehicle");
            rule.setCertificate(true);
            resources.getInsuranceRules().add(rule);
        });
        rule();
        assertEquals(List.of("Barge", "Crane"), Grid.in(matrix).shown("What").stream().sorted().toList());
        Grid.in(matrix).select("What", 0);
        screen.press(matrix, "Ask for Certificates");
        assertEquals(List.of("Missing", "Requested"), List.of(cell(0), cell(1)));
    }

    /** The state of the only kind of insurance that a row of the matrix calls for. */
    private String cell(int row) {
        return Grid.in(matrix).shown("Auto", row) + Grid.in(matrix).shown("Equipment", row);
    }

    @Test
    void whatIsSelectedInTheMatrixIsSelectedInTheWindow() {
        rule();
        Grid.in(matrix).select("What", 0);
        assertEquals(office.crane, selected.now());
    }

    @Test
    void aPolicyIsAddedTypedDeletedAndTakenBack() {
        screen.press(policies, "Add");
        Grid.in(policies).type("Insurer", 0, "Skerry Mutual");
        Grid.in(policies).type("Premium", 0, "4,250.50");
        assertEquals(new BigDecimal("4250.50"), resources.getPolicies().getFirst().getPremium());
        Grid.in(policies).type("From", 0, "soon");
        assertEquals(null, resources.getPolicies().getFirst().getFrom());
        Grid.in(policies).select("Insurer", 0);
        screen.key(Widgets.first(policies, NatTable.class), SWT.MOD1, SWT.DEL);
        assertEquals(0, Grid.in(policies).rows());
        assertEquals("Delete policy", office.session.undoable().orElseThrow().label());
        undo();
        assertEquals(List.of("Skerry Mutual"), Grid.in(policies).shown("Insurer"));
        assertFalse(resources.getPolicies().isEmpty());
    }
}
