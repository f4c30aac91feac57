package org.backlot.budget.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.chart.ChartFile;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.proposal.FirstEstimate;
import org.backlot.budget.rule.Rules;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static byte[] written(Production production, Questions questions) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookExporter().write(production, questions, out);
        return out.toByteArray();
    }

    /** Every formula comes to what the file says, to the cent. */
    private static void assertComputes(Evaluator book) {
        assertTrue(book.formulas().size() > 3);
        for (String cell : book.formulas().keySet()) {
            assertEquals(book.cached(cell).setScale(2, RoundingMode.HALF_UP),
                    book.value(cell).setScale(2, RoundingMode.HALF_UP), cell + " " + book.formulas().get(cell));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-feature.xml", "live.xml", "uk-drama.xml", "commercial.xml"})
    void aSpreadsheetProgramComputesTheSameTotalsForEveryChart(String file) throws Exception {
        Production production = CoreFactory.eINSTANCE.createProduction();
        new Breakdown(production).element(Category.CAST, "NELL");
        Budget budget = FirstEstimate.of(production, ChartFile.shipped(file), id -> List.of(),
                SmallBudget.basis(Money.currency(production)));
        production.getSections().add(budget);
        List<Quantity> known = new ArrayList<>(List.of(SmallBudget.quantity("schedule.shootDays", "", "17"),
                SmallBudget.quantity("schedule.workDays", "NELL", "9"),
                SmallBudget.quantity("schedule.paidDays", "NELL", "12"),
                SmallBudget.quantity("schedule.holdDays", "NELL", "3")));
        Stream.of("REHEARSAL", "LOAD_IN", "FOCUS", "TECH", "DRESS", "PREVIEW", "PERFORMANCE", "STRIKE")
                .forEach(kind -> known.add(SmallBudget.quantity("schedule.days", kind, "2")));
        Questions questions = SmallBudget.answering(known.toArray(Quantity[]::new));
        Evaluator book = new Evaluator(written(production, questions));
        assertComputes(book);
        BigDecimal total = Estimate.of(production, questions).orElseThrow().total();
        String cell = book.beside("Grand total " + (production.getCurrency() == null ? "USD" : ""), 3);
        assertEquals(total, book.value(cell).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void theWorkbookGoesOnComputingWhenAGlobalIsTyped() throws Exception {
        SmallBudget small = new SmallBudget();
        small.global("days", "10");
        Account account = small.category("3300", Part.PRODUCTION);
        small.line(account, "days", "2", "round(days * 33.3; 1)", small.fringe("Pension", "10", "5000"));
        small.line(account, "if(days > 12; days; 12)", "1", "1/3");
        small.charge("Bond", "10%");
        Evaluator book = new Evaluator(written(small.production, SmallBudget.unanswered()));
        assertComputes(book);
        small.budget.getGlobals().getFirst().setValue("14");
        book.type(book.beside("days", 1), "14");
        assertEquals(small.estimate().total(), book.value(book.beside("Grand total USD", 3))
                .setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void randomBudgetsWithSharedCeilingsAndExcludedAccountsComputeTheSame() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 15; round++) {
            SmallBudget small = new SmallBudget();
            List<Fringe> fringes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Fringe fringe = small.fringe("Fringe " + i, BigDecimal.valueOf(random.nextInt(2500), 2).toPlainString(),
                        i % 2 == 0 ? null : Integer.toString(500 + random.nextInt(9000)));
                fringe.setCeilingOf(i == 3 ? Ceiling.PERSON : Ceiling.LINE);
                fringes.add(fringe);
            }
            List<Account> accounts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Account category = small.category("1" + i + "00", Part.PRODUCTION);
                accounts.add(category);
                accounts.add(small.account(category, "1" + i + "01"));
                accounts.add(small.account(accounts.getLast(), "1" + i + "01-1"));
            }
            for (int i = 0; i < 40; i++) {
                Line line = small.line(accounts.get(random.nextInt(accounts.size())),
                        BigDecimal.valueOf(random.nextInt(400), 1).toPlainString(), "1",
                        BigDecimal.valueOf(random.nextInt(90_000), 2).toPlainString(),
                        fringes.get(random.nextInt(4)), fringes.get(random.nextInt(4)));
                line.setSubject(random.nextBoolean() ? "person" + random.nextInt(3) : null);
            }
            small.charge("Contingency", "10%", accounts.get(1), accounts.get(3));
            Charge bond = small.charge("Bond", "2.5%");
            bond.setCompound(true);
            small.charge("Flat", "0").setFlat("1234.5");
            Evaluator book = new Evaluator(written(small.production, SmallBudget.unanswered()));
            assertComputes(book);
            assertEquals(List.of(), new WorkbookExporter().notes(small.production, SmallBudget.unanswered()));
        }
    }

    @Test
    void whatASpreadsheetCannotSayIsWrittenAsItsAmountAndTold() throws Exception {
        SmallBudget small = new SmallBudget();
        Fringe flat = small.fringe("Pension", null, null);
        flat.setRule(Rules.FLAT);
        flat.setFlat(new BigDecimal("12.50"));
        small.line(small.category("3300", Part.PRODUCTION), "10", "1", "100", flat);
        Evaluator book = new Evaluator(written(small.production, SmallBudget.unanswered()));
        assertEquals(small.estimate().total(), book.value(book.beside("Grand total USD", 3)).setScale(2));
        assertEquals(1, new WorkbookExporter().notes(small.production, SmallBudget.unanswered()).size());
    }

    @Test
    void detailsSharesWhatIsGivenAndCreditsAreFormulasThatComputeTheSame() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 25; round++) {
            SmallBudget small = FullBudget.of(random);
            assertEquals(List.of(), small.estimate().faults());
            Evaluator book = new Evaluator(written(small.production, SmallBudget.unanswered()));
            assertComputes(book);
            assertEquals(List.of(), new WorkbookExporter().notes(small.production, SmallBudget.unanswered()));
        }
    }

    @Test
    void typedFiguresMoveDetailsSharesWhatIsGivenAndCredits() throws Exception {
        SmallBudget small = FullBudget.of(new Random(3));
        Evaluator book = new Evaluator(written(small.production, SmallBudget.unanswered()));
        small.budget.getGlobals().getFirst().setValue("0.31");
        book.type(book.beside("share", 1), "0.31");
        small.budget.getGroups().getFirst().setIncluded(false);
        book.type(book.beside("Nights", 1), "0");
        assertEquals(small.estimate().total(), book.value(book.beside("Grand total USD", 3))
                .setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void fringesAndCurrenciesAreReadBackFromTheWorkbook() throws Exception {
        SmallBudget small = new SmallBudget();
        Line line = small.line(small.account(small.category("3300", Part.PRODUCTION), "3301"), "10", "2", "125.50",
                small.fringe("Pension", "10", "500"), small.fringe("Tax; state", "3", null));
        line.setCurrency(Currency.getInstance("GBP"));
        Ids.complete(small.production);
        byte[] file = written(small.production, SmallBudget.unanswered());
        var before = EcoreUtil.copy(small.production);
        Incoming incoming = new LinesImporter().read(new ByteArrayInputStream(file), "x.budget.xlsx");
        assertEquals(List.of(), incoming.notes());
        incoming.putInto(small.production);
        assertTrue(EcoreUtil.equals(before, small.production));
        line.getFringes().clear();
        line.setCurrency(null);
        incoming.putInto(small.production);
        assertTrue(EcoreUtil.equals(before, small.production));
    }

    @Test
    void theWorkbookIsReadBackAsTheSameLines() throws Exception {
        SmallBudget small = new SmallBudget();
        Account camera = small.account(small.category("3300", Part.PRODUCTION), "3301");
        small.line(camera, "10", "2", "125.50");
        small.line(camera, "3", "1", "80");
        byte[] file = written(small.production, SmallBudget.unanswered());
        var incoming = new LinesImporter().read(new ByteArrayInputStream(file), "x.budget.xlsx");
        assertEquals("2 lines in 1 accounts", incoming.summary());
        SmallBudget other = new SmallBudget();
        incoming.putInto(other.production);
        assertEquals(small.estimate().total(), other.estimate().total());
        assertEquals("3300", other.budget.getAccounts().getFirst().getNumber());
        assertEquals("Account 3301", other.budget.getAccounts().getFirst().getAccounts().getFirst().getName());
    }
}
