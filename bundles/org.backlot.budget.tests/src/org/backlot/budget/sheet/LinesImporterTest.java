package org.backlot.budget.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Ids;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class LinesImporterTest {

    /** As a budgeting program writes it: titles above, accounts and sums between the lines, money with its sign. */
    private static final String OTHER = """
            Production budget,,,,,,,
            Acct#,Description,Amt,Units,X,Curr,Rate,Subtotal
            14-00,CAST,,,,,,
            14-01,Principals,,,,,,
            ,Nell,10,Days,1,,"$1,250.00","12,500"
            ,Overtime,(2),Hours,1,GBP,£100,
            ,Total for 14-01,,,,,,"12,300"
            20-00,PRODUCTION STAFF,,,,,,
            20-01,UPM,6,Weeks,,,"2.800,50",
            """;

    private final SmallBudget small = new SmallBudget();

    private static MappedIncoming read(String csv) throws Exception {
        LinesImporter importer = new LinesImporter();
        Sheet sheet = Spreadsheet.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "b.csv").first();
        assertTrue(importer.knows(sheet));
        return importer.read(sheet, importer.suggest(sheet, 0));
    }

    @Test
    void anotherProgramsBudgetIsReadWithItsAccountsAndWithoutItsSums() throws Exception {
        Outcome outcome = read(OTHER).put(small.production);
        assertEquals(3, outcome.count("lines", "added"));
        Account principals = small.budget.getAccounts().getFirst();
        assertEquals("14-01", principals.getNumber());
        assertEquals("Principals", principals.getName());
        assertEquals(List.of("Nell", "Overtime"), principals.getLines().stream().map(Line::getDescription).toList());
        assertEquals("1250.00", principals.getLines().getFirst().getRate());
        assertEquals("-2", principals.getLines().get(1).getAmount());
        assertEquals("GBP", principals.getLines().get(1).getCurrency().getCurrencyCode());
        Line manager = small.budget.getAccounts().get(1).getLines().getFirst();
        assertEquals("2800.50", manager.getRate());
        assertEquals("6", manager.getAmount());
    }

    @Test
    void readingItAgainDoublesNothing() throws Exception {
        read(OTHER).put(small.production);
        var before = EcoreUtil.copy(small.production);
        Outcome outcome = read(OTHER).put(small.production);
        assertEquals(3, outcome.count("lines", "same"));
        assertEquals(0, outcome.count("lines", "added"));
        assertTrue(EcoreUtil.equals(before, small.production));
    }

    @Test
    void cellsThatAreNoFiguresAreAllToldAndNothingIsPut() throws Exception {
        MappedIncoming incoming = read("Account,Description,Amount,Unit,Rate\n1400,Nell,ten days,day,5 +\n");
        assertEquals(2, incoming.faults().count());
        assertEquals("C2", incoming.faults().listed().getFirst().place());
        assertThrows(IllegalStateException.class, () -> incoming.put(small.production));
        assertEquals(0, small.budget.getAccounts().size());
    }

    @Test
    void aFileWithoutRatesSaysWhichColumnIsMissing() {
        byte[] file = "Account,Description\n1400,Nell\n".getBytes(StandardCharsets.UTF_8);
        UnreadableFile fault = assertThrows(UnreadableFile.class,
                () -> new LinesImporter().read(new ByteArrayInputStream(file), "x.csv"));
        assertTrue(fault.getMessage().contains("No column holds the rate"));
    }

    @Test
    void ourOwnFileIsReadBackTheSameWithFormulasAndFringesAndNoFormulaForASpreadsheet() throws Exception {
        Account camera = small.account(small.category("3300", Part.PRODUCTION), "3301");
        camera.setName("=cmd|' /C calc'!A0");
        small.global("days", "10");
        Line line = small.line(camera, "days + 2", "2", "-125.5", small.fringe("Pension, crew", "10", null));
        line.setDescription("+Operator");
        line.setDepartment("Camera");
        line.setUnit("day");
        line.setNotes("@home");
        Ids.complete(small.production);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LinesExporter().write(small.production, SmallBudget.unanswered(), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertTrue(csv.contains("'+Operator"));
        assertTrue(csv.contains("'=cmd"));
        assertTrue(csv.contains("'-125.5"));
        var before = EcoreUtil.copy(small.production);
        Outcome outcome = read(csv).put(small.production);
        assertEquals(1, outcome.count("lines", "same"));
        assertTrue(EcoreUtil.equals(before, small.production));

        SmallBudget other = new SmallBudget();
        other.fringe("Pension, crew", "10", null);
        other.global("days", "10");
        read(csv).put(other.production);
        assertEquals(small.estimate().total(), other.estimate().total());
    }

    @Test
    void theFringesOfAFileTakeThePlaceOfThoseThatALineHas() throws Exception {
        Line line = small.line(small.category("1400", Part.PRODUCTION), "1", "1", "500",
                small.fringe("Dental", "1", null), small.fringe("Tax; state", "2", null));
        line.setDescription("Nell");
        Fringe union = small.fringe("Union", "3", null);
        String csv = "Account,Description,Unit,Rate,Fringes\n1400,Nell,,500,%s\n";
        assertEquals(1, read(csv.formatted("union; tax;  state")).put(small.production).count("lines", "updated"));
        assertEquals(Set.of(union, small.budget.getFringes().get(1)), Set.copyOf(line.getFringes()));
        assertEquals(1, read(csv.formatted("")).put(small.production).count("lines", "same"));
        assertEquals(1, read(csv.formatted("Dental;Retired")).put(small.production).count("lines", "updated"));
        assertEquals(3, line.getFringes().size());
    }

    @Test
    void aFringeThatTheBudgetDoesNotHaveIsToldAndLeftOut() throws Exception {
        Outcome outcome = read("Account,Description,Unit,Rate,Fringes\n1400,Nell,day,500,Dental\n").put(
                small.production);
        assertEquals(List.of("The budget has no fringe called Dental; the lines were read without"), outcome.notes());
    }

    @Test
    void aPriceListBecomesARateCardWithAPriceForTheDayAndOneForTheWeek() throws Exception {
        String csv = "Item,Daily,Weekly,Notes\nCrane,\"1,500\",4500,\nVan,120,,with driver\n";
        RatesImporter importer = new RatesImporter();
        Sheet sheet = Spreadsheet.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                "House prices.rates.csv").first();
        assertTrue(importer.knows(sheet));
        importer.read(sheet, importer.suggest(sheet, 0)).put(small.production);
        var card = small.budget.getRateCards().getFirst();
        assertEquals("House prices", card.getName());
        assertEquals(List.of("Crane day 1500", "Crane week 4500", "Van day 120"), card.getRates().stream()
                .map(rate -> rate.getDescription() + " " + rate.getUnit() + " " + rate.getRate()).toList());
        assertNull(card.getRates().getFirst().getCurrency());
    }
}
