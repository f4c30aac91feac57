package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.backlot.budget.Told;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.RuleKind;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.junit.jupiter.api.BeforeEach;

/** A production with a rule for the cast and one for the gaffer, and what it proposes. */
abstract class Proposed {

    final Production production = CoreFactory.eINSTANCE.createProduction();
    final Budget budget = BudgetFactory.eINSTANCE.createBudget();
    Account cast;
    Account staff;
    Session session;
    Element nell;

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

    Element element(String name, String... scenes) {
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

    Account account(String number) {
        Account account = BudgetFactory.eINSTANCE.createAccount();
        account.setNumber(number);
        account.setName("Account " + number);
        account.setPart(Part.PRODUCTION);
        budget.getAccounts().add(account);
        return account;
    }

    LineRule rule(RuleKind kind, String of, Account account, String amount, String unit, String rate) {
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

    Proposal proposal() {
        return Proposal.of(production, session.questions()).orElseThrow();
    }

    LineProposal only() {
        assertEquals(1, proposal().lines().size(), proposal().lines()::toString);
        return proposal().lines().getFirst();
    }

    void accept() {
        List<LineProposal> all = proposal().lines();
        session.edit("Accept", () -> new Acceptance(session).accept(all));
    }

    Person person(String position, String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        person.setPosition(position);
        production.getPeople().add(person);
        return person;
    }

    BigDecimal proposalTotal() {
        return Estimate.of(production, session.questions()).orElseThrow().total();
    }
}
