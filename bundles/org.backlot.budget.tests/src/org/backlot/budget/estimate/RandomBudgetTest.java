package org.backlot.budget.estimate;

import static org.backlot.budget.SmallBudget.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.question.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every budget: seeds make them, so that a failure can be repeated. */
class RandomBudgetTest {

    private static final Quantity DAYS = quantity("schedule.shootDays", "", "37");
    private static final List<String> AMOUNTS = List.of("1", "3", "days / 7", "schedule.shootDays", "0.333", "-2",
            "if(days > 30; 2.5; 1)", "weeks + 1");
    private static final List<String> RATES = List.of("1250", "0.335", "99.99", "day * 5", "1000 / 3", "-17.005");

    private record Made(SmallBudget small, List<Line> lines) {
    }

    private static Made random(Random random) {
        SmallBudget small = new SmallBudget();
        small.global("days", "schedule.shootDays");
        small.global("weeks", "days / 5");
        small.global("day", "312.345");
        List<Fringe> fringes = List.of(small.fringe("a", "6.2", "1000"), small.fringe("b", "1.45", null),
                small.fringe("c", "0.6", "70.5"));
        List<Account> accounts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean top = accounts.isEmpty() || random.nextInt(3) == 0;
            accounts.add(top ? small.category("c" + i, Part.VALUES.get(random.nextInt(4)))
                    : small.account(accounts.get(random.nextInt(accounts.size())), "a" + i));
        }
        for (int i = 0; i < 300; i++) {
            Line line = small.line(accounts.get(random.nextInt(accounts.size())), pick(AMOUNTS, random),
                    Integer.toString(random.nextInt(4)), pick(RATES, random));
            line.setDepartment(random.nextInt(5) == 0 ? null : "Department " + random.nextInt(6));
            fringes.stream().filter(fringe -> random.nextBoolean()).forEach(line.getFringes()::add);
            lines.add(line);
        }
        small.charge("Contingency", "10%", accounts.get(0));
        small.charge("Bond", "1 / 30");
        return new Made(small, lines);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWayOfAddingUpGivesTheTotal(long seed) {
        Estimate estimate = random(new Random(seed)).small().estimate(DAYS);
        assertEquals(List.of(), estimate.faults());
        BigDecimal charges = sum(estimate.charges().stream().map(ChargeCost::amount).toList());
        assertEquals(estimate.total(),
                sum(estimate.categories().stream().map(AccountCost::total).toList()).add(charges));
        assertEquals(estimate.total(), sum(estimate.departments().values()));
        assertEquals(estimate.total(), sum(estimate.parts().values()).add(charges));
        assertEquals(estimate.subtotal(), sum(estimate.allAccounts().flatMap(account -> account.lines().stream())
                .map(LineCost::total).toList()));
        estimate.allAccounts().forEach(account -> assertEquals(account.total(), sum(account.accounts().stream()
                .map(AccountCost::total).toList()).add(sum(account.lines().stream().map(LineCost::total).toList()))));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfEditsDoesNotMatter(long seed) {
        Made made = random(new Random(seed));
        Made other = random(new Random(seed));
        Random edits = new Random(seed + 1);
        List<Integer> places = new ArrayList<>();
        List<String> rates = new ArrayList<>();
        for (int i = 0; i < made.lines().size(); i++) {
            places.add(i);
            rates.add(pick(RATES, edits));
        }
        places.forEach(i -> made.lines().get(i).setRate(rates.get(i)));
        Collections.shuffle(places, edits);
        places.forEach(i -> other.lines().get(i).setRate(rates.get(i)));
        other.small().budget.getGlobals().move(0, 2);
        assertEquals(made.small().estimate(DAYS).total(), other.small().estimate(DAYS).total());
    }
}
