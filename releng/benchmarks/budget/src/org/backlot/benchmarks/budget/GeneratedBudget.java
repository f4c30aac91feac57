package org.backlot.benchmarks.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;

/**
 * A budget of 40 categories with 10 accounts of 50 lines each, 500 globals, half of them formulas over others, and 200
 * fringes, the same each time. Each line has 3 fringes; two lines that follow each other are of one person and have the
 * same, so that they share the ceilings of those that are counted for a person. Amounts and rates are globals,
 * products of globals or numbers.
 */
record GeneratedBudget(Budget budget, List<Line> lines) {

    static final int CATEGORIES = 40;
    static final int ACCOUNTS = 10;
    static final int LINES = 50;
    static final int GLOBALS = 500;
    static final int FRINGES = 200;
    static final int FRINGES_OF_A_LINE = 3;

    private static final BudgetFactory MAKE = BudgetFactory.eINSTANCE;

    static GeneratedBudget make() {
        var random = new Random(1927);
        Budget budget = MAKE.createBudget();
        for (int i = 0; i < GLOBALS; i++) {
            Global global = MAKE.createGlobal();
            global.setName("g" + i);
            global.setValue(i % 2 == 0 ? Integer.toString(1 + random.nextInt(40))
                    : "g" + 2 * random.nextInt((i + 1) / 2) + " + " + random.nextInt(10));
            budget.getGlobals().add(global);
        }
        for (int i = 0; i < FRINGES; i++) {
            Fringe fringe = MAKE.createFringe();
            fringe.setName("Fringe " + i);
            fringe.setPercent(BigDecimal.valueOf(50 + random.nextInt(2_000), 2));
            fringe.setCeiling(i % 2 == 0 ? null : BigDecimal.valueOf(1_000 + random.nextInt(20_000)));
            fringe.setCeilingOf(i % 4 == 1 ? Ceiling.PERSON : Ceiling.LINE);
            budget.getFringes().add(fringe);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            Account category = account(Integer.toString(1000 + 100 * i));
            category.setPart(Part.VALUES.get(i * Part.VALUES.size() / CATEGORIES));
            budget.getAccounts().add(category);
            for (int j = 1; j <= ACCOUNTS; j++) {
                Account account = account(Integer.toString(1000 + 100 * i + j));
                category.getAccounts().add(account);
                for (int k = 0; k < LINES; k++) {
                    Line line = line(random, budget, lines);
                    account.getLines().add(line);
                    lines.add(line);
                }
            }
        }
        charge(budget, "Contingency", "10%");
        charge(budget, "Bond", "2.5%");
        return new GeneratedBudget(budget, lines);
    }

    private static Account account(String number) {
        Account account = MAKE.createAccount();
        account.setNumber(number);
        account.setName("Account " + number);
        return account;
    }

    private static Line line(Random random, Budget budget, List<Line> before) {
        Line line = MAKE.createLine();
        line.setDescription("Line " + before.size());
        line.setAmount(random.nextInt(3) > 0 ? "g" + random.nextInt(GLOBALS)
                : Integer.toString(1 + random.nextInt(60)));
        line.setMultiplier(Integer.toString(1 + random.nextInt(3)));
        line.setRate(random.nextInt(4) > 0 ? BigDecimal.valueOf(100_00 + random.nextInt(2_000_00), 2).toPlainString()
                : "g" + random.nextInt(GLOBALS) + " * 12.5");
        line.setDepartment("Department " + random.nextInt(20));
        line.setSubject("person" + before.size() / 2);
        if (before.size() % 2 == 1) {
            line.getFringes().addAll(before.getLast().getFringes());
        }
        while (line.getFringes().size() < FRINGES_OF_A_LINE) {
            Fringe fringe = budget.getFringes().get(random.nextInt(FRINGES));
            if (!line.getFringes().contains(fringe)) {
                line.getFringes().add(fringe);
            }
        }
        return line;
    }

    private static void charge(Budget budget, String name, String rate) {
        Charge charge = MAKE.createCharge();
        charge.setName(name);
        charge.setRate(rate);
        budget.getCharges().add(charge);
    }

    @Override
    public String toString() {
        return String.format("%,d lines, %d globals, %d fringes", lines.size(), GLOBALS, FRINGES);
    }
}
