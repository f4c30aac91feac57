package org.backlot.budget.document;

import static org.backlot.budget.document.Printed.assertInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetReport;
import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Posting;
import org.backlot.budget.model.Share;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.documents.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

class PapersTest {

    private final SmallBudget small = new SmallBudget();

    @BeforeEach
    void fill() {
        small.production.setTitle("Salt & Sea");
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        small.line(small.account(cast, "1401"), "12", "2", "1250", small.fringe("Pension", "21", null));
        small.line(small.category("2500", Part.PRODUCTION), "1 / 3", "1", "900");
        small.charge("Contingency", "10%");
    }

    private Map<String, Object> content(Document document) {
        return document.content(small.production, SmallBudget.unanswered(), Map.of());
    }

    /** The template filled in, on a paper without a look. */
    private String print(Document document, String template) throws IOException, TemplateException {
        StringTemplateLoader paper = new StringTemplateLoader();
        paper.putTemplate("paper.ftlh",
                "<#macro page title orientation subtitle=''><html><title>${title}</title><#nested></html></#macro>");
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {paper,
            new ClassTemplateLoader(Topsheet.class, "/templates")}));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        StringWriter out = new StringWriter();
        configuration.getTemplate(template).process(content(document), out);
        return out.toString();
    }

    @Test
    void theTopSheetGoesFromCategoriesToTheGrandTotal() throws IOException, TemplateException {
        // 12 x 2 x 1,250 = 30,000 + 21 % = 36,300; 900 / 3 = 300; 36,600 + 10 % = 40,260.
        String paper = print(new Topsheet(), "topsheet.ftlh");
        assertInOrder(paper, "1400", "36,300.00", "Total above the line", "2500", "300.00",
                "Total below the line", "300.00", "36,600.00", "Contingency: 10%", "3,660.00", "Grand total",
                "40,260.00");
        assertFalse(paper.contains("incomplete"));
    }

    @Test
    void theDetailShowsEveryLineAndItsFringes() throws IOException, TemplateException {
        assertInOrder(print(new BudgetDetail(), "detail.ftlh"), "Grand total", "1401 Account 1401", "Line 1", "12",
                "1,250", "30,000.00", "Pension", "6,300.00", "Account total for 1401", "36,300.00",
                "Total 1400 Account 1400", "0.33", "300.00");
    }

    @Test
    void scenesBoardsSavingsAndProposalsArePrintedWithTheirTotals() throws IOException, TemplateException {
        assertInOrder(print(new ScenariosPaper(), "figures.ftlh"), "Boards and budgets", "Estimate",
                "As it stands (active)", "40,260.00");
        assertInOrder(print(new SavingsPaper(), "figures.ftlh"), "Savings", "Nothing is known");
        assertInOrder(print(new ProposalPaper(), "figures.ftlh"), "Proposed changes", "The budget is what");
        small.production.setScript(CoreFactory.eINSTANCE.createScript());
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setId("one");
        scene.setNumber("12");
        scene.setHeading("EXT. <SEA>");
        scene.setEighths(11);
        small.production.getScript().getScenes().add(scene);
        assertInOrder(print(new SceneCostPaper(), "figures.ftlh"), "Cost of scenes", "12", "EXT. &lt;SEA&gt;", "1 3/8",
                "0.00", "40,260.00", "3,660.00", "Grand total", "40,260.00");
        assertEquals(2, new SceneCostPaper().sheets(small.production, SmallBudget.unanswered(), Map.of()).getFirst()
                .rows().size());
    }

    @Test
    void whatIsIncompleteIsPrintedAsIncomplete() throws IOException, TemplateException {
        small.line(small.budget.getAccounts().get(1), "schedule.workDays(GEORGE)", "1", "<1");
        assertInOrder(print(new Topsheet(), "topsheet.ftlh"), "Grand total (incomplete)", "schedule.workDays(GEORGE)");
        assertInOrder(print(new BudgetDetail(), "detail.ftlh"), "Line 2", "?", "Account total for 2500 (incomplete)");
    }

    @Test
    void sheetsHaveACellForEveryColumn() {
        for (Document document : List.of(new Topsheet(), new BudgetDetail())) {
            for (Document.Sheet sheet : document.sheets(small.production, SmallBudget.unanswered(), Map.of())) {
                assertFalse(sheet.rows().isEmpty());
                sheet.rows().forEach(row -> assertEquals(sheet.columns().size(), row.size()));
            }
        }
    }

    @Test
    void aProductionWithoutABudgetIsToldSo() {
        assertThrows(IllegalArgumentException.class, () -> new Topsheet().content(
                CoreFactory.eINSTANCE.createProduction(), SmallBudget.unanswered(), Map.of()));
    }

    @Test
    void fringesStandWhereTheBudgetPostsThem() throws IOException, TemplateException {
        small.budget.setPosting(Posting.ACCOUNT);
        assertInOrder(print(new BudgetDetail(), "detail.ftlh"), "1401 Account 1401", "30,000.00", "Pension", "6,300.00",
                "Account total for 1401", "36,300.00", "Total 1400 Account 1400: 36,300.00");
        small.budget.setPosting(Posting.CATEGORY);
        assertInOrder(print(new BudgetDetail(), "detail.ftlh"), "Account total for 1401", "30,000.00",
                "Pension: 6,300.00", "Total 1400 Account 1400: 36,300.00");
        small.budget.setPosting(Posting.PART);
        assertInOrder(print(new Topsheet(), "topsheet.ftlh"), "1400", "30,000.00", "Fringes", "6,300.00",
                "Total above the line", "36,300.00", "40,260.00");
        small.budget.setPosting(Posting.TOTAL);
        String paper = print(new Topsheet(), "topsheet.ftlh");
        assertInOrder(paper, "Total above the line", "30,000.00", "Total fringes", "6,300.00", "36,600.00",
                "40,260.00");
        assertFalse(print(new BudgetDetail(), "detail.ftlh").contains("Pension"));
    }

    @Test
    void creditsGiftsPhasesAndWhatIsLeftOutAreOnTheTopSheet() throws IOException, TemplateException {
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        credit.setName("Rebate");
        credit.setRate("20%");
        small.budget.getCredits().add(credit);
        Account grip = small.budget.getAccounts().get(1);
        small.line(grip, "1", "1", "1000").setInKind("400");
        Group group = BudgetFactory.eINSTANCE.createGroup();
        group.setName("Crane");
        group.setIncluded(false);
        small.budget.getGroups().add(group);
        small.line(grip, "1", "1", "7000").getGroups().add(group);
        Phase shoot = BudgetFactory.eINSTANCE.createPhase();
        shoot.setName("Shoot");
        small.budget.getPhases().add(shoot);
        Share share = BudgetFactory.eINSTANCE.createShare();
        share.setPhase(shoot);
        share.setAmount("2");
        Line split = small.line(grip, "", "1", "50");
        split.getShares().add(share);
        // 36,600 + 1,000 + 100 = 37,700, of which 37,300 is paid: contingency 3,730, credit 7,460.
        String paper = print(new Topsheet(), "topsheet.ftlh");
        assertInOrder(paper, "Total before credits", "41,430.00", "Rebate: 20%", "(7,460.00)", "Grand total",
                "33,970.00", "of which given and not paid", "400.00", "Money needed", "33,570.00", "By phase", "Shoot",
                "100.00", "Not split", "37,600.00", "Left out, without fringes", "Crane", "7,000.00");
        assertFalse(print(new BudgetDetail(), "detail.ftlh").contains("Line 3"));
        sheetsHaveACellForEveryColumn();
        assertEquals("Shoot", new Topsheet().sheets(small.production, SmallBudget.unanswered(), Map.of()).getFirst()
                .columns().getLast());
    }

    @Test
    void aLockedBudgetStandsBesideTheOneOfNow() throws IOException, TemplateException {
        Office office = new Office();
        Line lens = office.small.line(office.rentals, "1", "1", "2000");
        Ids.of(office.small.charge("Contingency", "10%"));
        Versions.lock(office.small.production, SmallBudget.unanswered(), "Green light", "",
                Office.monday(office.producer));
        lens.setRate("2500");
        Map<String, Object> content = new Topsheet().content(office.small.production, SmallBudget.unanswered(),
                Map.of());
        assertEquals("Green light", content.get("baseline"));
        assertEquals(Map.of("original", "2,200.00", "difference", "550.00"), content.get("totalBeside"));
        Document.Sheet sheet = new BudgetDetail().sheets(office.small.production, SmallBudget.unanswered(), Map.of())
                .getFirst();
        assertEquals(List.of("Original", "Difference"), sheet.columns().subList(15, 17));
        assertEquals(new BigDecimal("500.00"), sheet.rows().getFirst().get(16));
        Map<?, ?> report = (Map<?, ?>) new BudgetReport().of(office.small.production, SmallBudget.unanswered(),
                Map.of());
        assertEquals(new BigDecimal("550.00"), ((Map<?, ?>) report.get("baseline")).get("difference"));
        assertEquals(true, ((Map<?, ?>) report.get("baseline")).get("asLocked"));
        Map<?, ?> category = (Map<?, ?>) ((List<?>) report.get("accounts")).getFirst();
        assertEquals(new BigDecimal("2000.00"), category.get("original"));
    }

    @Test
    void sumsStandBesideThoseOfAnyVersionAndWhatIsGoneIsNamed() throws IOException, TemplateException {
        Office office = new Office();
        office.small.line(office.rentals, "1", "1", "2000");
        Account music = office.small.category("5400", Part.POST);
        office.small.line(music, "1", "1", "300");
        Ids.complete(office.budget);
        Versions.putAside(office.small.production, office.budget, "Cheaper", "", Office.monday(office.producer));
        office.budget.getAccounts().remove(music);
        office.rentals.getLines().getFirst().setRate("2600");
        Map<String, Object> alone = new Topsheet().content(office.small.production, SmallBudget.unanswered(),
                Map.of());
        assertEquals("", alone.get("baseline"), "nothing was locked");
        Map<String, String> against = Map.of("against", "cheaper");
        Map<String, Object> content = new Topsheet().content(office.small.production, SmallBudget.unanswered(),
                against);
        assertEquals("Cheaper", content.get("baseline"));
        assertEquals(Map.of("original", "2,300.00", "difference", "300.00"), content.get("belowBeside"));
        Map<?, ?> post = (Map<?, ?>) ((List<?>) content.get("parts")).getLast();
        assertEquals(Map.of("original", "300.00", "difference", "(300.00)"), post.get("beside"));
        assertTrue(post.get("categories").toString().contains("Account 5400"), post::toString);
        List<List<Object>> rows = new Topsheet().sheets(office.small.production, SmallBudget.unanswered(), against)
                .getFirst().rows();
        assertEquals(List.of(new BigDecimal("300.00"), new BigDecimal("-300.00")), rows.get(1).subList(5, 7));
        assertEquals(List.of(new BigDecimal("2300.00"), new BigDecimal("300.00")), rows.getLast().subList(5, 7));
        assertThrows(IllegalArgumentException.class, () -> new Topsheet().content(office.small.production,
                SmallBudget.unanswered(), Map.of("against", "Nothing")));
    }
}
