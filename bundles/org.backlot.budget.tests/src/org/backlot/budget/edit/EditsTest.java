package org.backlot.budget.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.Part;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);

    @Test
    void aCategoryIsAddedAtTheEndOfItsPart() {
        Accounts.addCategory(small.budget, "6700", "Insurance", Part.OTHER);
        Accounts.addCategory(small.budget, "3300", "Camera", Part.PRODUCTION);
        Accounts.addCategory(small.budget, "1500", "Travel", Part.ABOVE_THE_LINE);
        assertEquals(List.of("1400", "1500", "3300", "6700"),
                small.budget.getAccounts().stream().map(Account::getNumber).toList());
        assertThrows(IllegalArgumentException.class, () -> Accounts.add(cast, " ", "No number"));
        assertEquals(0, cast.getAccounts().size());
    }

    @Test
    void aCellTakesWhatIsAFormulaAndRefusesTheRest() {
        Line line = Lines.add(cast, " Gaffer ");
        Lines.set(line, Lines.Column.RATE, " 1,250.50 ");
        assertEquals("1250.50", line.getRate());
        Lines.set(line, Lines.Column.AMOUNT, "notYetThere + 1");
        assertEquals("notYetThere + 1", Lines.Column.AMOUNT.of(line));
        assertThrows(FaultyFormula.class, () -> Lines.set(line, Lines.Column.RATE, "1250 +"));
        assertEquals("1250.50", line.getRate());
        Lines.set(line, Lines.Column.MULTIPLIER, "");
        assertEquals("", line.getMultiplier());
    }

    @Test
    void renamingAGlobalRewritesEveryFormulaThatUsesIt() {
        Global days = small.global("Days", "20");
        Global weeks = small.global("weeks", "DAYS / 5");
        Charge charge = small.charge("Bond", "days * 1%");
        Line line = small.line(small.account(cast, "1401"), "days + schedule.workDays(\"Days\")", "daysOff",
                "5 + days");
        Line faulty = small.line(cast, "days +", "1", "1");
        Globals.rename(small.budget, days, "shootDays");
        assertEquals("shootDays", days.getName());
        assertEquals("shootDays / 5", weeks.getValue());
        assertEquals("shootDays * 1%", charge.getRate());
        assertEquals("shootDays + schedule.workDays(\"Days\")", line.getAmount());
        assertEquals("daysOff", line.getMultiplier());
        assertEquals("5 + shootDays", line.getRate());
        assertEquals("days +", faulty.getAmount());
    }

    @Test
    void renumberingAnAccountRewritesEveryFormulaThatAsksForItsTotal() {
        Account camera = small.category("3300", Part.PRODUCTION);
        Global share = small.global("share", "2% * account(1400)");
        Charge charge = small.charge("Bond", "1%");
        charge.setFlat("Account(1400) + account(3300)");
        Line line = small.line(camera, "1", "1", " account( 1400 ) / 14000 + schedule.workDays(1400)");
        Line faulty = small.line(camera, "account(1400", "1", "1");
        Accounts.renumber(small.budget, cast, " 1450 ");
        assertEquals("1450", cast.getNumber());
        assertEquals("2% * account(1450)", share.getValue());
        assertEquals("account(1450) + account(3300)", charge.getFlat());
        assertEquals(" account(1450) / 14000 + schedule.workDays(1400)", line.getRate());
        assertEquals("account(1400", faulty.getAmount());
        assertThrows(IllegalArgumentException.class, () -> Accounts.renumber(small.budget, cast, " "));
        assertEquals("1450", cast.getNumber());
    }

    @Test
    void formulasStayWithTheOtherAccountThatHasTheNumber() {
        Account twin = small.account(small.category("3300", Part.PRODUCTION), "1400");
        Global share = small.global("share", "account(1400)");
        Accounts.renumber(small.budget, cast, "1450");
        assertEquals("account(1400)", share.getValue());
        Accounts.renumber(small.budget, twin, "3301");
        assertEquals("account(3301)", share.getValue());
    }

    @Test
    void aGlobalMayChangeTheCaseOfItsNameButNotTakeAnothers() {
        Global days = small.global("days", "20");
        small.global("weeks", "4");
        Globals.rename(small.budget, days, "Days");
        assertEquals("Days", days.getName());
        for (String name : List.of("WEEKS", "two words", "round", "")) {
            assertThrows(IllegalArgumentException.class, () -> Globals.rename(small.budget, days, name), name);
        }
        assertEquals("Days", days.getName());
        assertThrows(IllegalArgumentException.class, () -> Globals.add(small.budget, "weeks", "1"));
        assertThrows(FaultyFormula.class, () -> Globals.add(small.budget, "more", "1 +"));
        assertEquals(2, small.budget.getGlobals().size());
    }

    @Test
    void aRenamedGlobalIsRewrittenInRulesToo() {
        Global global = small.global("prepWeeks", "4");
        LineRule rule = BudgetFactory.eINSTANCE.createLineRule();
        rule.setAmount("needs.days({name}) / 5 + prepWeeks");
        rule.setHeld("prepWeeks");
        small.budget.getRules().add(rule);
        Globals.rename(small.budget, global, "preparation");
        assertEquals("needs.days({name}) / 5 + preparation", rule.getAmount());
        assertEquals("preparation", rule.getHeld());
    }

    @Test
    void aGlobalIsRemovedOnlyWhenNothingUsesIt() {
        Global days = small.global("days", "20");
        Line line = small.line(cast, "DAYS", "1", "1");
        String refusal = assertThrows(IllegalArgumentException.class,
                () -> Globals.remove(small.budget, days)).getMessage();
        assertTrue(refusal.contains("1 formula uses days"), refusal);
        Lines.set(line, Lines.Column.AMOUNT, "20");
        Globals.remove(small.budget, days);
        assertEquals(0, small.budget.getGlobals().size());
    }
}
