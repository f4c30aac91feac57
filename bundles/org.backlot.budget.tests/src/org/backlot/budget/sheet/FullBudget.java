package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Share;

/** All that a line can be: with details of details, split over phases, given in part, paid abroad, left out. */
final class FullBudget {

    private FullBudget() {
    }

    static SmallBudget of(Random random) {
        SmallBudget small = new SmallBudget();
        small.global("share", "0.25");
        Fringe own = small.fringe("Payroll", "18.37", "900");
        Fringe shared = small.fringe("Pension", "9.11", "2500");
        shared.setCeilingOf(Ceiling.PERSON);
        Fringe endless = small.fringe("Tax", "1.33", null);
        endless.setCeilingOf(Ceiling.PERSON);
        List<Fringe> fringes = List.of(own, shared, endless);
        Group nights = group(small, "Nights", true);
        Group snow = group(small, "Snow", false);
        Phase prep = phase(small, "Prep");
        Phase shoot = phase(small, "Shoot");
        ExchangeRate rate = BudgetFactory.eINSTANCE.createExchangeRate();
        rate.setCurrency(Currency.getInstance("GBP"));
        rate.setRate(new BigDecimal("1.2731"));
        small.budget.getExchangeRates().add(rate);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            accounts.add(small.category("1" + i + "00", Part.PRODUCTION));
            accounts.add(small.account(accounts.getLast(), "1" + i + "01"));
        }
        accounts.get(5).getGroups().add(nights);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Line line = line(small, random, accounts.get(random.nextInt(6)), fringes);
            lines.add(line);
            if (i % 5 == 1) {
                line.getDetails().add(detail(random, fringes));
                line.getDetails().add(detail(random, fringes));
                line.getDetails().getFirst().getDetails().add(detail(random, fringes));
                line.getDetails().getLast().getGroups().add(snow);
            } else if (i % 5 == 2) {
                share(line, prep, "1.5");
                share(line, shoot, "7 * share");
            } else if (i % 5 == 3) {
                line.getGroups().add(random.nextBoolean() ? nights : snow);
            } else if (i % 5 == 4) {
                line.setCurrency(Currency.getInstance("GBP"));
            }
            line.setInKind(random.nextInt(3) > 0 ? null : random.nextBoolean() ? "share * cost" : "0.01");
        }
        Charge bond = small.charge("Bond", "2.5%", accounts.get(3));
        bond.getExcludedGroups().add(nights);
        bond.getExcludedLines().add(lines.get(1).getDetails().getFirst());
        bond.setWithoutFringes(true);
        small.charge("Contingency", "10%").setCompound(true);
        Credit credit = credit(small, "Rebate", "share");
        credit.getQualifies().add(accounts.get(0));
        credit.getQualifies().add(accounts.get(3));
        credit.getExcludes().add(accounts.get(1));
        credit.setCountedPercent(new BigDecimal("80"));
        credit.setCap(new BigDecimal(random.nextBoolean() ? "1000.005" : "90000"));
        Credit each = credit(small, "Each up to 700", "0.4");
        each.setLineCeiling(new BigDecimal("700"));
        each.getExcludedLines().add(lines.get(1).getDetails().getFirst());
        each.setLeast(new BigDecimal(random.nextBoolean() ? "1" : "999999"));
        return small;
    }

    private static Line line(SmallBudget small, Random random, Account in, List<Fringe> fringes) {
        Line line = small.line(in, BigDecimal.valueOf(random.nextInt(400), 1).toPlainString(), "1.5",
                BigDecimal.valueOf(random.nextInt(30_000), 2).toPlainString(), fringes.get(random.nextInt(3)));
        line.setSubject(random.nextBoolean() ? "person" + random.nextInt(2) : null);
        return line;
    }

    private static Line detail(Random random, List<Fringe> fringes) {
        Line detail = BudgetFactory.eINSTANCE.createLine();
        detail.setAmount(Integer.toString(1 + random.nextInt(9)));
        detail.setRate(BigDecimal.valueOf(random.nextInt(30_000), 2).toPlainString());
        detail.getFringes().add(fringes.get(random.nextInt(3)));
        detail.setInKind(random.nextBoolean() ? null : "cost / 3");
        return detail;
    }

    private static void share(Line line, Phase phase, String amount) {
        Share share = BudgetFactory.eINSTANCE.createShare();
        share.setPhase(phase);
        share.setAmount(amount);
        line.getShares().add(share);
    }

    private static Group group(SmallBudget small, String name, boolean included) {
        Group group = BudgetFactory.eINSTANCE.createGroup();
        group.setName(name);
        group.setIncluded(included);
        small.budget.getGroups().add(group);
        return group;
    }

    private static Phase phase(SmallBudget small, String name) {
        Phase phase = BudgetFactory.eINSTANCE.createPhase();
        phase.setName(name);
        small.budget.getPhases().add(phase);
        return phase;
    }

    private static Credit credit(SmallBudget small, String name, String rate) {
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        credit.setName(name);
        credit.setRate(rate);
        small.budget.getCredits().add(credit);
        return credit;
    }
}
