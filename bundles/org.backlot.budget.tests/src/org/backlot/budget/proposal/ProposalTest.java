package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.backlot.budget.Told;
import org.backlot.budget.edit.Lines;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.Origin;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.model.RuleKind;
import org.backlot.budget.proposal.LineProposal.Kind;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Budget budget = BudgetFactory.eINSTANCE.createBudget();
    private Account cast;
    private Account staff;
    private Session session;
    private Element nell;

    @BeforeEach
    void productionWithARuleForCastAndOneForTheGaffer() {
        production.setStart(LocalDate.of(2027, 3, 1));
        production.setScript(CoreFactory.eINSTANCE.createScript());
        nell = element("NELL", "3", "5");
        cast = account("1400");
        staff = account("2000");
        Fringe fringe = BudgetFactory.eINSTANCE.createFringe();
        fringe.setName("Pension");
        fringe.setPercent(BigDecimal.TEN);
        budget.getFringes().add(fringe);
        LineRule rule = rule(RuleKind.ELEMENTS, Category.CAST, cast, "schedule.workDays({name})", "day", "1000");
        rule.getFringes().add(fringe);
        LineRule gaffer = rule(RuleKind.POSITION, "gaffer", staff, "schedule.shootDays", "day", "400");
        gaffer.setDescription("Gaffer");
        Told.quantity(production, "schedule.workDays", "NELL", "9");
        Told.quantity(production, "schedule.shootDays", "", "20");
        production.getSections().add(budget);
        Ids.complete(production);
        session = Told.session(production);
    }

    private Element element(String name, String... scenes) {
        Element element = new Breakdown(production).element(Category.CAST, name);
        for (String number : scenes) {
            Scene scene = CoreFactory.eINSTANCE.createScene();
            Ids.of(scene);
            scene.setNumber(number);
            scene.setEighths(8);
            scene.getElements().add(element);
            production.getScript().getScenes().add(scene);
        }
        return element;
    }

    private Account account(String number) {
        Account account = BudgetFactory.eINSTANCE.createAccount();
        account.setNumber(number);
        account.setName("Account " + number);
        account.setPart(Part.PRODUCTION);
        budget.getAccounts().add(account);
        return account;
    }

    private LineRule rule(RuleKind kind, String of, Account account, String amount, String unit, String rate) {
        LineRule rule = BudgetFactory.eINSTANCE.createLineRule();
        rule.setKind(kind);
        rule.setOf(of);
        rule.setAccount(account);
        rule.setAmount(amount);
        rule.setUnit(unit);
        rule.setRate(rate);
        rule.setBasis("Estimate");
        budget.getRules().add(rule);
        return rule;
    }

    private Proposal proposal() {
        return Proposal.of(production, session.questions()).orElseThrow();
    }

    private LineProposal only() {
        assertEquals(1, proposal().lines().size(), proposal().lines()::toString);
        return proposal().lines().getFirst();
    }

    private void accept() {
        List<LineProposal> all = proposal().lines();
        session.edit("Accept", () -> new Acceptance(session).accept(all));
    }

    private void decline() {
        List<LineProposal> all = proposal().lines();
        session.edit("Decline", () -> new Acceptance(session).decline(all));
    }

    private Person person(String position, String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        person.setPosition(position);
        production.getPeople().add(person);
        return person;
    }

    @Test
    void anElementWithoutALineIsProposedWithItsScenesAndItsMoneyAndAcceptedInOneStep() {
        LineProposal added = only();
        assertEquals(Kind.ADDED, added.kind());
        assertEquals("0.00", added.before().toString());
        assertEquals("9900.00", added.after().toString());
        assertEquals("NELL is in scenes 3, 5 and has no line", added.reasons().getFirst());
        assertTrue(added.reasons().contains("NELL works 9 days of the board"));
        accept();
        assertTrue(proposal().isEmpty());
        Line line = cast.getLines().getFirst();
        assertEquals("schedule.workDays(NELL)", line.getAmount());
        assertEquals(nell.getId(), line.getSubject());
        assertEquals(proposalTotal(), new BigDecimal("9900.00"));
        session.undo();
        assertEquals(0, cast.getLines().size());
    }

    private BigDecimal proposalTotal() {
        return Estimate.of(production, session.questions()).orElseThrow().total();
    }

    @Test
    void aLineThatIsADetailNowIsTheLineOfItsElementStill() {
        accept();
        Line line = cast.getLines().getFirst();
        session.edit("Gather", () -> Lines.add(cast, "Leads").getDetails().add(line));
        assertEquals(List.of(), proposal().lines());
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "11"));
        LineProposal followed = only();
        assertEquals(Kind.FOLLOWED, followed.kind());
        assertEquals(cast, followed.account());
        assertEquals("12100.00", followed.after().toString());
        session.edit("Deal", () -> Settings.set(production, "rate:" + nell.getId() + ":WORK", "1300"));
        accept();
        assertEquals("1300", line.getRate());
        assertEquals(new BigDecimal("15730.00"), proposalTotal());
        assertTrue(proposal().isEmpty());
    }

    @Test
    void aLineIsNotObsoleteWhileOneOfItsDetailsIsCalledFor() {
        session.edit("Write", () -> {
            element("BEN", "7");
            Told.quantity(production, "schedule.workDays", "BEN", "2");
            Ids.complete(production);
        });
        accept();
        List<Line> lines = List.copyOf(cast.getLines());
        session.edit("Gather", () -> lines.getFirst().getDetails().add(lines.getLast()));
        session.edit("Cut", () -> production.getScript().getScenes().stream()
                .filter(scene -> scene.getElements().contains(nell)).forEach(scene -> scene.setOmitted(true)));
        assertEquals(List.of(), proposal().lines());
        session.edit("Cut", () -> production.getScript().getScenes().forEach(scene -> scene.setOmitted(true)));
        assertEquals(List.of(Kind.OBSOLETE, Kind.OBSOLETE),
                proposal().lines().stream().map(LineProposal::kind).toList());
        accept();
        assertEquals(List.of(), cast.getLines());
        assertTrue(proposal().isEmpty());
    }

    @Test
    void nothingChangesWhileAProposalIsLookedAt() {
        var before = EcoreUtil.copy(production);
        proposal();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void aNewBoardIsToldWithOldAndNewMoneyAndTheFigureThatMoved() {
        accept();
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "11"));
        LineProposal followed = only();
        assertEquals(Kind.FOLLOWED, followed.kind());
        assertEquals("9900.00", followed.before().toString());
        assertEquals("12100.00", followed.after().toString());
        assertEquals("9900.00", proposal().before().toString());
        assertEquals("12100.00", proposal().after().toString());
        assertEquals(List.of("schedule.workDays(NELL) was 9 and is 11: NELL works 11 days of the board"),
                followed.reasons());
        accept();
        assertTrue(proposal().isEmpty());
    }

    @Test
    void whoLeavesAFollowedLineHasTheOldNumberAndIsNotAskedAgainUntilItMovesOn() {
        accept();
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "11"));
        decline();
        assertEquals("9", cast.getLines().getFirst().getAmount());
        assertEquals(new BigDecimal("9900.00"), proposalTotal());
        assertTrue(proposal().isEmpty());
        assertEquals(1, proposal().declined());
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "12"));
        LineProposal changed = only();
        assertEquals(Kind.CHANGED, changed.kind());
        assertTrue(changed.byHand());
        assertEquals("13200.00", changed.after().toString());
    }

    @Test
    void whatAPersonChangedStaysAndIsShownAsTheirsWhenTheDealChanges() {
        accept();
        Line line = cast.getLines().getFirst();
        session.edit("Rate", () -> line.setRate("1100"));
        assertTrue(proposal().isEmpty());
        session.edit("Deal", () -> Settings.set(production, "rate:" + nell.getId() + ":WORK", "1300"));
        LineProposal changed = only();
        assertTrue(changed.byHand());
        assertEquals("10890.00", changed.before().toString());
        assertEquals("12870.00", changed.after().toString());
        assertEquals("Rate 1100 becomes 1300", changed.reasons().getFirst());
        decline();
        assertEquals("1100", line.getRate());
        assertTrue(proposal().isEmpty());
        session.edit("Again", () -> new Acceptance(session).reconsider());
        accept();
        assertEquals("1300", line.getRate());
        assertEquals("The deal of " + nell.getId(), line.getBasis());
    }

    @Test
    void aLineWhoseScenesWereCutIsObsoleteAndSaysWhich() {
        accept();
        session.edit("Cut", () -> production.getScript().getScenes().forEach(scene -> scene.setOmitted(true)));
        LineProposal obsolete = only();
        assertEquals(Kind.OBSOLETE, obsolete.kind());
        assertEquals("NELL is in no scene any more: scenes 3, 5 were cut", obsolete.reasons().getFirst());
        accept();
        assertEquals(0, cast.getLines().size());
    }

    @Test
    void aLineWhoseElementIsDeletedIsObsoleteToo() {
        accept();
        session.edit("Delete", () -> session.delete(nell));
        assertEquals("NELL is not in the production any more", only().reasons().getFirst());
    }

    @Test
    void whoTakesAPositionTakesThePlaceOfItsAllowance() {
        accept();
        session.edit("Allowance", () -> {
            Line line = BudgetFactory.eINSTANCE.createLine();
            line.setDescription("Gaffer");
            line.setAmount("schedule.shootDays");
            line.setUnit("day");
            line.setRate("400");
            Origin origin = BudgetFactory.eINSTANCE.createOrigin();
            origin.setRule(budget.getRules().get(1).getId());
            origin.setAmount("schedule.shootDays");
            origin.setMultiplier("1");
            origin.setUnit("day");
            origin.setRate("400");
            line.setOrigin(origin);
            Ids.complete(line);
            staff.getLines().add(line);
        });
        assertTrue(proposal().isEmpty());
        session.edit("Hire", () -> person("Gaffer", "Auguste"));
        assertEquals(List.of(Kind.ADDED, Kind.OBSOLETE), proposal().lines().stream().map(LineProposal::kind).toList());
        assertEquals(proposal().before(), proposal().after());
        accept();
        assertEquals(List.of("Gaffer: Auguste"), staff.getLines().stream().map(Line::getDescription).toList());
    }

    @Test
    void aLineOfAPersonsOwnForTheSameSubjectIsNotDoubled() {
        session.edit("By hand", () -> {
            Line line = BudgetFactory.eINSTANCE.createLine();
            Ids.of(line);
            line.setDescription("Nell, run of show");
            line.setRate("20000");
            line.setSubject(nell.getId());
            cast.getLines().add(line);
        });
        LineProposal changed = only();
        assertEquals(Kind.CHANGED, changed.kind());
        assertTrue(changed.byHand());
        decline();
        assertTrue(proposal().isEmpty());
    }

    @Test
    void aRenamedElementAndItsLineAreStillTheSame() {
        session.edit("Board", () -> {
            production.getSettings().removeIf(setting -> setting.getName().endsWith(":NELL"));
            Told.quantity(production, "schedule.workDays", nell.getId(), "9");
        });
        accept();
        session.edit("Rename", () -> new Elements(session).rename(nell, "NELL HARKNESS"));
        assertTrue(proposal().isEmpty(), proposal().lines()::toString);
        assertFalse(cast.getLines().getFirst().getAmount().contains("NELL)"));
    }

    private CardRate card(LocalDate from, String rate) {
        RateCard card = BudgetFactory.eINSTANCE.createRateCard();
        card.setName("House prices");
        card.setFrom(from);
        CardRate price = BudgetFactory.eINSTANCE.createCardRate();
        price.setDescription("Gaffer");
        price.setUnit("day");
        price.setRate(new BigDecimal(rate));
        card.getRates().add(price);
        budget.getRateCards().add(card);
        Ids.complete(card);
        return price;
    }

    @Test
    void aNewerCardIsProposedAndOneOfTheFutureIsNot() {
        accept();
        session.edit("Hire", () -> person("Gaffer", "Auguste"));
        CardRate old = session.edit("Card", () -> card(null, "450")).map(step -> budget.getRateCards().getFirst()
                .getRates().getFirst()).orElseThrow();
        accept();
        Line line = staff.getLines().getFirst();
        assertEquals("450", line.getRate());
        assertEquals(old.getId(), line.getSource());
        session.edit("Cards", () -> {
            card(LocalDate.of(2027, 1, 1), "480");
            card(LocalDate.of(2028, 1, 1), "520");
        });
        assertEquals("Rate 450 becomes 480", only().reasons().getFirst());
        accept();
        assertEquals("House prices, from 2027-01-01", line.getBasis());
        assertTrue(proposal().isEmpty());
    }

    @Test
    void aLineThatNobodyCallsForTakesTheNewerPriceOfItsCardToo() {
        accept();
        CardRate[] prices = new CardRate[2];
        Line line = BudgetFactory.eINSTANCE.createLine();
        session.edit("Card", () -> {
            prices[0] = card(null, "450");
            prices[1] = card(LocalDate.of(2027, 1, 1), "480");
            Ids.of(line);
            line.setDescription("Second gaffer");
            line.setRate("450");
            line.setUnit("day");
            line.setSource(prices[0].getId());
            staff.getLines().add(line);
        });
        assertEquals(Kind.REPRICED, only().kind());
        accept();
        assertEquals("480", line.getRate());
        assertEquals(prices[1].getId(), line.getSource());
        assertTrue(proposal().isEmpty());
    }
}
