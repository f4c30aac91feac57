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
import org.backlot.budget.model.Share;
import org.backlot.budget.model.Unit;
import org.backlot.budget.rule.Rules;
import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does to a small budget whatever a person may do, by chance: sense and nonsense. */
final class RandomEdits {

    private static final BudgetFactory MAKE = BudgetFactory.eINSTANCE;
    private static final List<String> NUMBERS = List.of("10", "3", "0.335", "-2", "1 / 3", "", "1000.005", "12", "250",
            "schedule.shootDays", "schedule.shootDays * 2", "33.333");
    private static final List<String> FORMULAS = List.of("a", "b + 1", "c * 2", "A / (b + 0.5)", "if(a > 3; b; 2)",
            "d / 7", "max(a; b; 4)", "schedule.workDays(GEORGE) + a", "c");
    private static final List<String> TOTALS = List.of("account(c1)", "2% * account(a3)", "account(a5) / 10 + b");
    private static final List<String> FAULTY = List.of("nobody", "1 +", "1 / (a - a)", "budget.total", "account(gone)");
    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private static final List<String> UNITS = List.of("day", "week", "flat", "hour", "");
    private static final Currency EUR = Currency.getInstance("EUR");

    final SmallBudget small = new SmallBudget();
    final Random random;
    private final Budget budget = small.budget;
    private final boolean wild;
    private int made;

    /** @param seed divisible by 3: a wild budget, in which much follows from itself and little can be computed */
    RandomEdits(long seed) {
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

    private void grow() {
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

    private <T> void add(EList<T> list, T object) {
        list.add(random.nextInt(list.size() + 1), object);
    }

    /** Does one thing. */
    void edit() {
        Line line = pick(lines());
        Account account = pick(accounts());
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> grow();
            case 3 -> remove(line);
            case 4 -> remove(account != null && isSmall(account) ? account : null);
            case 5 -> removed(pick(budget.getGlobals()));
            case 6 -> removed(pick(budget.getFringes()));
            case 7 -> change(line);
            case 8 -> change(line);
            case 9 -> change(line);
            case 10 -> change(line);
            case 11 -> change(account);
            case 12 -> change(pick(budget.getGlobals()));
            case 13 -> change(pick(budget.getFringes()));
            case 14 -> flip(pick(budget.getGroups()));
            case 15 -> dated(pick(budget.getPhases()));
            case 16 -> change(pick(budget.getExchangeRates()));
            case 17 -> change(pick(budget.getCharges()));
            case 18 -> change(pick(budget.getCredits()));
            case 19 -> move(line == null ? List.of() : (EList<?>) line.eContainer().eGet(line.eContainingFeature()));
            case 20 -> move(account == null ? List.of() : (EList<?>) account.eContainer()
                    .eGet(account.eContainingFeature()));
            case 21 -> carry(line, account);
            case 22 -> unit();
            default -> small.production.setStart(random.nextBoolean() ? null : day());
        }
    }

    private void change(Line line) {
        if (line == null) {
            return;
        }
        switch (random.nextInt(14)) {
            case 0 -> line.setAmount(formula());
            case 1 -> line.setMultiplier(pick(List.of("1", "2", "", "a")));
            case 2, 3 -> line.setRate(random.nextBoolean() ? formula() : pick(List.of("250", "1000.005", "99.99")));
            case 4 -> line.setCurrency(random.nextBoolean() ? EUR : null);
            case 5 -> toggle(line.getFringes(), pick(budget.getFringes()));
            case 6 -> line.setRange(pick(List.of("mary", "MARY ", "", "tom")));
            case 7 -> line.setSubject(pick(List.of("p1", "p2", "")));
            case 8 -> toggle(line.getGroups(), pick(budget.getGroups()));
            case 9 -> line.setInKind(pick(List.of("", "50% * cost", "0", wild ? "a" : "cost / 3")));
            case 10 -> line.setDepartment(pick(List.of("Camera", "Grip", "")));
            case 11 -> line.setUnit(pick(UNITS));
            case 12 -> {
                if (line.getShares().size() < random.nextInt(4)) {
                    Share share = MAKE.createShare();
                    share.setAmount(formula());
                    share.setPhase(pick(budget.getPhases()));
                    add(line.getShares(), share);
                } else {
                    line.getShares().clear();
                }
            }
            default -> {
                if (line.getDetails().size() < 2) {
                    add(line.getDetails(), line());
                } else if (!line.getShares().isEmpty()) {
                    line.getShares().getFirst().setAmount(formula());
                }
            }
        }
    }

    private void change(Account account) {
        if (account != null) {
            switch (random.nextInt(3)) {
                case 0 -> account.setNumber(number());
                case 1 -> account.setPart(Part.VALUES.get(random.nextInt(4)));
                default -> toggle(account.getGroups(), pick(budget.getGroups()));
            }
        }
    }

    private void change(Global global) {
        if (global != null && random.nextBoolean()) {
            global.setValue(wild ? formula() : pick(NUMBERS));
        } else if (global != null && (wild || random.nextInt(4) == 0)) {
            global.setName(name());
        }
    }

    private void change(Fringe fringe) {
        if (fringe != null) {
            switch (random.nextInt(6)) {
                case 0 -> fringe.setPercent(pick(List.of(new BigDecimal("6.2"), BigDecimal.TEN)));
                case 1 -> fringe.setCeiling(random.nextBoolean() ? null : new BigDecimal(random.nextInt(3000)));
                case 2 -> fringe.setCeilingOf(pick(Ceiling.VALUES));
                case 3 -> fringe.setRule(pick(List.of(Rules.PERCENT, Rules.PERCENT,
                        wild ? "org.studio.gone" : Rules.FLAT)));
                case 4 -> fringe.setFlat(new BigDecimal("12.345"));
                default -> fringe.setPer(pick(UNITS));
            }
        }
    }

    private void flip(Group group) {
        if (group != null) {
            group.setIncluded(random.nextInt(4) > 0);
        }
    }

    private void dated(Phase phase) {
        if (phase != null) {
            phase.setFrom(random.nextBoolean() ? null : day());
        }
    }

    private void change(ExchangeRate rate) {
        if (rate != null && random.nextBoolean()) {
            rate.setRate(new BigDecimal(random.nextInt(2000)).movePointLeft(3));
        } else if (rate != null) {
            rate.setFrom(random.nextBoolean() ? null : day());
        }
    }

    private void change(Charge charge) {
        if (charge != null) {
            switch (random.nextInt(6)) {
                case 0 -> charge.setRate(pick(List.of("10%", "a / 100", "1 / 30", "1 +")));
                case 1 -> charge.setFlat(pick(List.of("", "5000", "account(c1) * 1%")));
                case 2 -> charge.setCompound(!charge.isCompound());
                case 3 -> toggle(charge.getExcludes(), pick(accounts()));
                case 4 -> toggle(charge.getExcludedGroups(), pick(budget.getGroups()));
                default -> toggle(charge.getExcludedLines(), pick(lines()));
            }
        }
    }

    private void change(Credit credit) {
        if (credit != null) {
            switch (random.nextInt(6)) {
                case 0 -> toggle(credit.getQualifies(), pick(accounts()));
                case 1 -> toggle(credit.getExcludes(), pick(accounts()));
                case 2 -> credit.setLineCeiling(random.nextBoolean() ? null : new BigDecimal(random.nextInt(500)));
                case 3 -> credit.setCap(random.nextBoolean() ? null : new BigDecimal(random.nextInt(900)));
                case 4 -> credit.setLeast(random.nextBoolean() ? null : new BigDecimal(random.nextInt(900)));
                default -> credit.setWithoutFringes(!credit.isWithoutFringes());
            }
        }
    }

    private static <T> void toggle(EList<T> list, T object) {
        if (object != null && !list.remove(object)) {
            list.add(object);
        }
    }

    private void move(List<?> list) {
        if (list instanceof EList<?> objects && objects.size() > 1) {
            objects.move(random.nextInt(objects.size()), random.nextInt(objects.size()));
        }
    }

    private void carry(Line line, Account account) {
        if (line != null && account != null && line.eContainer() != account) {
            add(account.getLines(), line);
        }
    }

    private void unit() {
        Unit unit = budget.getUnits().isEmpty() ? MAKE.createUnit() : budget.getUnits().getFirst();
        unit.setName(pick(UNITS));
        unit.setHours(random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(60)));
        toggle(budget.getUnits(), unit);
    }

    /** To take a large account out would leave little to compare. */
    private static boolean isSmall(Account account) {
        return account.getLines().size() < 6 && account.getAccounts().size() < 2;
    }

    private void remove(Identified gone) {
        if (gone != null) {
            List<Object> all = new ArrayList<>(List.of(gone));
            gone.eAllContents().forEachRemaining(all::add);
            for (Charge charge : budget.getCharges()) {
                charge.getExcludes().removeAll(all);
                charge.getExcludedLines().removeAll(all);
            }
            for (Credit credit : budget.getCredits()) {
                credit.getQualifies().removeAll(all);
                credit.getExcludes().removeAll(all);
            }
            EcoreUtil.remove(gone);
        }
    }

    private void removed(Identified gone) {
        if (gone != null && random.nextInt(3) == 0) {
            lines().forEach(line -> line.getFringes().remove(gone));
            EcoreUtil.remove(gone);
        }
    }

    private String formula() {
        int chance = random.nextInt(wild ? 30 : 100);
        return pick(chance < 2 ? FAULTY : chance < (wild ? 12 : 6) ? TOTALS
                : chance < (wild ? 22 : 40) ? FORMULAS : NUMBERS);
    }

    private LocalDate day() {
        return LocalDate.of(2027, 1 + random.nextInt(3), 1 + random.nextInt(28));
    }

    private String number() {
        String number = pick(List.of("c1", "a3", "a5", "x" + made++));
        boolean there = accounts().stream().anyMatch(account -> number.equals(account.getNumber()));
        return there && random.nextInt(20) > 0 ? "y" + made++ : number;
    }

    private String name() {
        String name = pick(NAMES);
        boolean there = budget.getGlobals().stream().anyMatch(global -> name.equalsIgnoreCase(global.getName()));
        return there && random.nextInt(20) > 0 ? "z" + made++ : name;
    }

    private Global global(String name) {
        Global global = MAKE.createGlobal();
        global.setName(name);
        global.setValue(pick(NUMBERS));
        return global;
    }

    private Fringe fringe() {
        Fringe fringe = MAKE.createFringe();
        fringe.setName("f" + made++);
        fringe.setPercent(new BigDecimal("7.65"));
        fringe.setFlat(new BigDecimal("2.5"));
        fringe.setCeiling(random.nextBoolean() ? null : new BigDecimal("1000"));
        fringe.setCeilingOf(pick(Ceiling.VALUES));
        return fringe;
    }

    private Group group() {
        Group group = MAKE.createGroup();
        group.setName("g" + made++);
        return group;
    }

    private Phase phase() {
        Phase phase = MAKE.createPhase();
        phase.setName("p" + made++);
        return phase;
    }

    private ExchangeRate rate() {
        ExchangeRate rate = MAKE.createExchangeRate();
        rate.setCurrency(EUR);
        rate.setFrom(random.nextBoolean() ? null : day());
        rate.setRate(new BigDecimal("1.0825"));
        return rate;
    }

    private Charge charge() {
        Charge charge = MAKE.createCharge();
        charge.setName("charge" + made++);
        charge.setRate("10%");
        return charge;
    }

    private Credit credit() {
        Credit credit = MAKE.createCredit();
        credit.setName("credit" + made++);
        credit.setRate("25%");
        return credit;
    }

    private Account account() {
        Account account = MAKE.createAccount();
        account.setNumber(number());
        account.setPart(Part.VALUES.get(random.nextInt(4)));
        return account;
    }

    private Line line() {
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

    private <T> T pick(List<T> from) {
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }
}
