package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.backlot.budget.approval.Approvals;
import org.backlot.budget.approval.Chains;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Payment;
import org.backlot.budget.trail.Signature;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is spent, on the command line. */
class MoneyTest {

    private static final String WEEK = "Invoice No,Vendor,Date,Account,Amount,Memo\n"
            + "4711,Panavision,2027-03-01,3300,1200,Lenses\n4711,Panavision,2027-03-01,3300,99.50,Freight\n"
            + "K-9,Kit & Co,2027-03-02,9999,15,Tape\n";

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() {
        typed = Typed.everything(folder);
        typed.write("road.fountain", "EXT. SALT PANS - DAY #1#\n\nODA\nRake.\n");
        assertEquals(0, typed.run("new", "road.backlot", "--script", "road.fountain", "--start", "2027-03-01"),
                typed.err());
        typed.write("week.csv", WEEK);
    }

    private Map<?, ?> map(String... words) {
        assertEquals(0, typed.run(words), typed.err());
        return (Map<?, ?>) typed.json();
    }

    @Test
    void paymentsComeFromASpreadsheetAndASecondTimeAreLeftOut() {
        Map<?, ?> first = map("import", "road.backlot", "week.csv", "--as", "payments", "--keep-as", "Weekly",
                "--format", "json");
        assertEquals("2 payments added; 3 amounts", first.get("summary"));
        assertEquals(List.of("Row 4: There is no account 9999; code the amount before it is posted."),
                first.get("notes"));
        Map<?, ?> second = map("import", "road.backlot", "week.csv", "--as", "payments", "--mapping", "Weekly",
                "--format", "json");
        assertEquals(2, ((Map<?, ?>) second.get("payments")).get("duplicates"));
        assertEquals(0, ((Map<?, ?>) second.get("payments")).get("added"));
    }

    @Test
    void theCostReportIsShownAndPrinted() throws Exception {
        Map<?, ?> report = map("show", "road.backlot", "cost-report", "--as-of", "2027-03-07", "--format", "json");
        assertEquals("2027-03-07", report.get("until"));
        assertTrue(((List<?>) report.get("accounts")).size() > 10);
        assertEquals(0, typed.run("print", "road.backlot", "cost-report", "--to", "report.csv"), typed.err());
        assertTrue(Files.readString(folder.resolve("report.csv")).contains("Estimated final cost"));
        assertEquals(2, typed.run("show", "road.backlot", "cost-report", "--period", "4"));
        assertTrue(typed.err().contains("There is no period 4"), typed.err());
        assertEquals(2, typed.run("print", "road.backlot", "purchase-order", "--order", "7", "--to", "x.pdf"));
        assertTrue(typed.err().contains("There is no order 7"), typed.err());
    }

    @Test
    void whatWasDecidedIsNotSetAndAForgeryIsFound() throws Exception {
        map("import", "road.backlot", "week.csv", "--as", "payments", "--format", "json");
        try (Session session = typed.registry().backlot().open(folder.resolve("road.backlot"),
                FileStore.Access.EDIT).session()) {
            Budget budget = session.section(Budget.class).orElseThrow();
            session.edit("Ask", () -> {
                Person ada = CoreFactory.eINSTANCE.createPerson();
                Ids.of(ada);
                ada.setName("Ada");
                session.production().getPeople().add(ada);
                budget.getChains().add(Chains.standard());
                budget.getChains().get(0).getSteps().remove(0);
                Payment payment = budget.getPayments().get(0);
                new Approvals(budget, session.questions(), new Signature(ada, LocalDateTime.of(2027, 3, 1, 9, 0)))
                        .request(payment);
            });
            session.save();
        }
        assertEquals(2, typed.run("set", "road.backlot", "budget.trail[1].name", "Eve"));
        assertTrue(typed.err().contains("The trail of a Budget only grows"), typed.err());
        typed.run("check", "road.backlot");
        assertTrue(!typed.out().contains("it was changed afterwards"), typed.out());
        assertEquals(0, typed.run("set", "road.backlot", "budget.payments[1].lines[1].amount", "12"), typed.err());
        assertEquals(1, typed.run("check", "road.backlot"));
        assertTrue(typed.out().contains("it was changed afterwards"), typed.out());
    }
}
