package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.eclipse.emf.common.util.EList;

/** A small budget that is made by chance: sense and nonsense. */
abstract class ChanceBudget {

    static final BudgetFactory MAKE = BudgetFactory.eINSTANCE;
    static final List<String> NUMBERS = List.of("10", "3", "0.335", "-2", "1 / 3", "", "1000.005", "12", "250",
            "schedule.shootDays", "schedule.shootDays * 2", "33.333");
    private static final List<String> FORMULAS = List.of("a", "b + 1", "c * 2", "A / (b + 0.5)", "if(a > 3; b; 2)",
            "d / 7", "max(a; b; 4)", "schedule.workDays(GEORGE) + a", "c");
    private static final List<String> TOTALS = List.of("account(c1)", "2% * account(a3)", "account(a5) / 10 + b");
    private static final List<String> FAULTY = List.of("nobody", "1 +", "1 / (a - a)", "budget.total", "account(gone)");
    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    static final List<String> UNITS = List.of("day", "week", "flat", "hour", "");
    static final Currency EUR = Currency.getInstance("EUR");
    final SmallBudget small = new SmallBudget();
    final Random random;
    final Budget budget = small.budget;
    final boolean wild;
    private int made;

    /** @param seed divisible by 3: a wild budget, in which much follows from itself and little can be computed */
    ChanceBudget(long seed) {
        random = new Random(seed);
        wild = seed % 3 == 0;
        NAMES.forEach(name -> budget.getGlobals().add(global(name)));
        ExchangeRate always = rate();
        always.setFrom(null);
        budget.getExchangeRates().add(always);
        for (int i = 0; i < 120; i++) {
            grow();
        }
    }

    void grow() {
        switch (random.nextInt(24)) {
            case 0 -> add(budget.getGlobals(), global(name()));
            case 1 -> add(budget.getFringes(), fringe());
            case 2 -> add(budget.getGroups(), group());
            case 3 -> add(budget.getPhases(), phase());
            case 4 -> add(random.nextBoolean() ? accountsOf(pick(accounts())) : budget.getAccounts(), account());
            case 5 -> add(budget.getExchangeRates(), rate());
            case 6 -> add(budget.getCharges(), charge());
            case 7 -> add(budget.getCredits(), credit());
            default -> add(linesOf(pick(accounts())), line());
        }
    }

    private EList<Account> accountsOf(Account account) {
        return account == null ? budget.getAccounts() : account.getAccounts();
    }

    private EList<Line> linesOf(Account account) {
        if (account != null) {
            return account.getLines();
        }
        budget.getAccounts().add(account());
        return budget.getAccounts().getFirst().getLines();
    }

    <T> void add(EList<T> list, T object) {
        list.add(random.nextInt(list.size() + 1), object);
    }

    static <T> void toggle(EList<T> list, T object) {
        if (object != null && !list.remove(object)) {
            list.add(object);
        }
    }

    String formula() {
        int chance = random.nextInt(wild ? 30 : 100);
        return pick(chance < 2 ? FAULTY : chance < (wild ? 12 : 6) ? TOTALS
                : chance < (wild ? 22 : 40) ? FORMULAS : NUMBERS);
    }

    LocalDate day() {
        return LocalDate.of(2027, 1 + random.nextInt(3), 1 + random.nextInt(28));
    }

    String number() {
        String number = pick(List.of("c1", "a3", "a5", "x" + made++));
        boolean there = accounts().stream().anyMatch(account -> number.equals(account.getNumber()));
        return there && random.nextInt(20) > 0 ? "y" + made++ : number;
    }

    String name() {
        String name = pick(NAMES);
        boolean there = budget.getGlobals().stream().anyMatch(global -> name.equalsIgnoreCase(global.getName()));
        return there && random.nextInt(20) > 0 ? "z" + made++ : name;
    }

    Global global(String name) {
        Global global = MAKE.createGlobal();
        global.setName(name);
        global.setValue(pick(NUMBERS));
        return global;
    }

    Fringe fringe() {
        Fringe fringe = MAKE.createFringe();
        fringe.setName("f" + made++);
        fringe.setPercent(new BigDecimal("7.65"));
        fringe.setFlat(new BigDecimal("2.5"));
        fringe.setCeiling(random.nextBoolean() ? null : new BigDecimal("1000"));
        fringe.setCeilingOf(pick(Ceiling.VALUES));
        return fringe;
    }

    Group group() {
        Group group = MAKE.createGroup();
        group.setName("g" + made++);
        return group;
    }

    Phase phase() {
        Phase phase = MAKE.createPhase();
        phase.setName("p" + made++);
        return phase;
    }

    ExchangeRate rate() {
        ExchangeRate rate = MAKE.createExchangeRate();
        rate.setCurrency(EUR);
        rate.setFrom(random.nextBoolean() ? null : day());
        rate.setRate(new BigDecimal("1.0825"));
        return rate;
    }

    Charge charge() {
        Charge charge = MAKE.createCharge();
        charge.setName("charge" + made++);
        charge.setRate("10%");
        return charge;
    }

    Credit credit() {
        Credit credit = MAKE.createCredit();
        credit.setName("credit" + made++);
        credit.setRate("25%");
        return credit;
    }

    Account account() {
        Account account = MAKE.createAccount();
        account.setNumber(number());
        account.setPart(Part.VALUES.get(random.nextInt(4)));
        return account;
    }

    Line line() {
        Line line = MAKE.createLine();
        line.setDescription("l" + made++);
        line.setAmount(formula());
        line.setRate(formula());
        toggle(line.getFringes(), pick(budget.getFringes()));
        line.setSubject(pick(List.of("p1", "p2", "", "")));
        return line;
    }

    List<Account> accounts() {
        List<Account> all = new ArrayList<>();
        budget.getAccounts().forEach(account -> collect(account, all));
        return all;
    }

    private static void collect(Account account, List<Account> all) {
        all.add(account);
        account.getAccounts().forEach(below -> collect(below, all));
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        accounts().forEach(account -> account.getLines().forEach(line -> {
            all.add(line);
            all.addAll(line.getDetails());
        }));
        return all;
    }

    <T> T pick(List<T> from) {
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }
}
