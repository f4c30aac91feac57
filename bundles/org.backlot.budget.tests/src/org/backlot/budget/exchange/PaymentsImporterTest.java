package org.backlot.budget.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.backlot.budget.Office;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentState;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsImporterTest {

    private static final String HEADS = "Invoice No,Vendor,Date,Account,Amount,Memo,PO\n";

    private final Office office = new Office();
    private final MappedImporter importer = (MappedImporter) new Exchanges(
            PlainRegistry.of("org.backlot.budget").backlot().contributions()).reading("week.payments.csv")
                    .orElseThrow().importer().orElseThrow();

    private static InputStream in(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(String csv) throws IOException {
        return Spreadsheet.read(in(csv), "ledger.csv").first();
    }

    private MappedIncoming read(String csv) throws IOException {
        return importer.read(sheet(csv), importer.suggest(sheet(csv), 0));
    }

    private Outcome put(String csv) throws IOException {
        return read(csv).put(office.small.production);
    }

    private List<String> faults(String csv) throws IOException {
        return read(csv).faults().listed().stream().map(Fault::located).toList();
    }

    @Test
    void rowsOfOneDocumentAreOnePayment() throws IOException {
        Outcome done = put(HEADS + "4711,Panavision,2027-03-01,3340,\"1,200.00\",Lenses,\n"
                + "4711,Panavision,2027-03-01,33-01,99.5,Freight,\n,Shell,2027-03-02,3340,(12.00),Back,\n");
        assertEquals("2 payments added; 3 amounts", done.summary());
        Payment first = office.budget.getPayments().get(0);
        assertEquals("1299.50", Ledger.total(first).toPlainString());
        assertEquals(List.of(office.rentals, office.crew), first.getLines().stream().map(l -> l.getAccount()).toList());
        assertEquals(PaymentState.DRAFT, first.getState());
        assertEquals(LocalDate.of(2027, 3, 1), first.getDate());
        assertEquals("ledger.csv", first.getOrigin());
        assertEquals("-12.00", Ledger.total(office.budget.getPayments().get(1)).toPlainString());
    }

    @Test
    void whatIsThereAlreadyIsToldAndLeftOut() throws IOException {
        String row = "4711,Panavision,2027-03-01,3340,1200,Lenses,\n";
        put(HEADS + row);
        Outcome again = put(HEADS + row + "4711,PANAVISION ,2027-03-01,3340,1200.01,Lenses,\n".replace("4711", "4712"));
        assertEquals(1, again.count("payments", "added"));
        assertEquals(1, again.count("payments", "duplicates"));
        assertEquals(List.of("Row 2: Invoice 4711, Panavision of 2027-03-01 over 1,200 is there already and was left "
                + "out."), again.notes());
        assertEquals(2, office.budget.getPayments().size());
    }

    @Test
    void anOrderIsRelievedAndWhatIsUnknownIsSaid() throws IOException {
        Order order = office.approvedOrder("3000");
        Outcome done = put(HEADS + "1,Panavision,2027-03-01,,100,,1\n2,Panavision,2027-03-01,3340,100,,1\n"
                + "3,Panavision,2027-03-01,9999,100,,7\n");
        assertSame(order.getLines().get(0), office.budget.getPayments().get(0).getLines().get(0).getRelieves());
        assertSame(office.rentals, office.budget.getPayments().get(0).getLines().get(0).getAccount());
        assertSame(order.getLines().get(0), office.budget.getPayments().get(1).getLines().get(0).getRelieves());
        assertEquals(List.of("Row 4: There is no order 7, so it relieves none.",
                "Row 4: There is no account 9999; code the amount before it is posted."), done.notes());
    }

    @Test
    void rowsThatCannotBeReadAreNamedWithTheirReason() throws IOException {
        String csv = HEADS + "1,A,2027-03-01,3340,lots,,\n2,B,yesterday,3340,5,,\n3,C,2027-03-01,3340,,,\n"
                + "4,D,2027-02-30,3340,5,,\n5,E,2027-03-01,3340,5,,\n,,,,5,Total,\n";
        assertEquals(List.of("E2: The amount \"lots\" is none. Write it as 1,234.50",
                "C3: The date \"yesterday\" is none. Write it as 2027-03-01", "E4: The amount is missing. Fill it in",
                "C5: There is no day 2027-02-30"), faults(csv));
        assertThrows(IllegalStateException.class, () -> put(csv));
        assertEquals(0, office.budget.getPayments().size());
        assertEquals("1 payment added; 1 amount",
                read(csv).leavingOut().put(office.small.production).summary());
        assertThrows(UnreadableFile.class, () -> importer.read(in(csv), "ledger.csv"));
    }

    @Test
    void anAmountThatMayBeTwoIsNotGuessed() throws IOException {
        assertEquals(List.of("E2: The amount \"1.234\" may be two. Write it as 1234, or with two decimals"),
                faults(HEADS + "1,A,2027-03-01,3340,1.234,,\n"));
    }

    @Test
    void daysWithSlashesAreReadAsTheColumnTells() throws IOException {
        put("Date,Payee,Amount\n3/4/2027,A,1\n3/25/2027,B,1\n");
        assertEquals(LocalDate.of(2027, 3, 4), office.budget.getPayments().get(0).getDate());
        assertTrue(faults("Date,Payee,Acct,Amount\n3/4/2027,A,,1\n").get(0).contains("may be two days"));
        Sheet sheet = sheet("Date,Payee,Amount\n3/4/2027,A,1\n");
        importer.read(sheet, importer.suggest(sheet, 0).with("Date", "documentDateDayFirst"))
                .put(office.small.production);
        assertEquals(LocalDate.of(2027, 4, 3), office.budget.getPayments().get(2).getDate());
    }

    @Test
    void debitAndCreditMakeOneAmountAndKindsAreKnown() throws IOException {
        put("Type;Reference;Payee;Trans Date;GL Account;Dr;Cr\nPC;E1;Lou;01.03.2027;3340;12,50;\n"
                + "Payroll;W1;;07.03.2027;3301;2.000,00;\nCC;;Shell;08.03.2027;3340;;30\n");
        assertEquals(List.of(PaymentKind.PETTY_CASH, PaymentKind.PAYROLL, PaymentKind.CARD),
                office.budget.getPayments().stream().map(Payment::getKind).toList());
        assertEquals(List.of("12.50", "2000.00", "-30"), office.budget.getPayments().stream()
                .map(payment -> Ledger.total(payment).toPlainString()).toList());
    }

    @Test
    void aWordForAKindCanBeTaughtAndTheMappingKept() throws IOException {
        String csv = "Wer,Betrag,Wann,Was\nShell,5,2027-03-01,Tankkarte\n";
        Mapping mapping = new Mapping("", 0, Map.of("Wer", "vendor", "Betrag", "amount", "Wann",
                "documentDate", "Was", "paymentKind"), List.of(), Mapping.Lists.AUTO, Mapping.NewScenes.REFUSE, false);
        assertTrue(importer.read(sheet(csv), mapping).faults().listed().get(0).located()
                .startsWith("D2: \"Tankkarte\" is no kind of payment"));
        Profiles.save(office.small.production, "Bank", mapping.with("paymentKind", "Tankkarte", "card"));
        Mapping kept = Profiles.of(office.small.production).get("Bank");
        assertTrue(importer.takes(kept));
        importer.read(sheet(csv), kept).put(office.small.production);
        assertEquals(PaymentKind.CARD, office.budget.getPayments().get(0).getKind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invoice No,Vendor,Date,Account,Amount", "Rechnungsnummer,Lieferant,Datum,Konto,Betrag",
        "No facture,Fournisseur,Date de facture,Compte,Montant", "Factura,Proveedor,Fecha,Cuenta,Importe"})
    void headsAreKnownInFourLanguagesBelowTitles(String heads) throws IOException {
        String csv = "The Salt Road,,,,\nWeek 3,,,,\n" + heads + "\n1,A,2027-03-01,3340,5\n";
        assertTrue(importer.knows(sheet(csv)));
        assertEquals("1 payment added; 1 amount", put(csv).summary());
    }

    @Test
    void listsOfPeopleAndColumnsWithoutAmountsAreNotPayments() throws IOException {
        assertFalse(importer.knows(sheet("Name,Department,Notes\nAnn,Camera,x\n")));
        assertTrue(faults("Vendor,Account,PO\nA,3340,1\n").stream()
                .anyMatch(fault -> fault.contains("no column with amounts")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.50|1234.50", "1.234,50|1234.50", "1 234,50|1234.50", "1'234.50|1234.50",
        "$1,200|1200", "€ 12,5|12.5", "EUR 7|7", "1,234|1234", "0.125|0.125", "1.234.567|1234567", "12,34|12.34",
        "(5.00)|-5.00", "($5.00)|-5.00", "-5|-5", "5.00-|-5.00", "-$5|-5", ".5|.5"})
    void amountsAreReadAsTheyAreWritten(String text, String amount) throws IOException {
        put("Vendor;Date;Account;Amount\nA;2027-03-01;3340;" + text + "\n");
        BigDecimal read = Ledger.total(office.budget.getPayments().get(0));
        assertEquals(0, new BigDecimal(amount).compareTo(read), text + " is " + read);
    }
}
