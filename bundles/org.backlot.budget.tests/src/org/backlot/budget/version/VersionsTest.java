package org.backlot.budget.version;

import static org.backlot.budget.SmallBudget.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.check.ChangedBaseline;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Version;
import org.backlot.budget.model.VersionKind;
import org.backlot.core.Backlot;
import org.backlot.core.check.Finding;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    private final Office office = new Office();
    private final SmallBudget small = office.small;
    private final Budget budget = office.budget;
    private Line operator;
    private Line lens;

    @BeforeEach
    void fill() {
        Fringe tax = small.fringe("Tax", "10", null);
        Ids.of(tax);
        small.global("days", "schedule.shootDays");
        operator = small.line(office.crew, "days", "1", "500", tax);
        lens = small.line(office.rentals, "1", "1", "2000");
        lens.setDescription("Lens");
        Ids.of(small.charge("Contingency", "10%", office.rentals));
    }

    private static Questions days(int days) {
        return SmallBudget.answering(quantity("schedule.shootDays", "", Integer.toString(days)));
    }

    private Version lock(int days) {
        return Versions.lock(small.production, days(days), "Green light", "As agreed", Office.monday(office.producer));
    }

    private BigDecimal total(Version version, int days) {
        return Versions.estimate(version, small.production, days(days)).total();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        new ChangedBaseline().run(small.production, days(20), (severity, target, place, message, fixes) ->
                findings.add(new Finding("check", severity, target, place, message, List.of(fixes))));
        return findings;
    }

    @Test
    void aBaselineStaysWhatItIsWhateverTheScheduleAndTheBudgetDo() {
        // 20 x 500 + 10 % = 11,000, 2,000 of lenses, contingency 10 % of 11,000: 14,100.
        Version baseline = lock(20);
        operator.setRate("900");
        small.budget.getGlobals().getFirst().setValue("1");
        assertEquals(new BigDecimal("14100.00"), total(baseline, 35));
        assertEquals(List.of("schedule.shootDays"), baseline.getQuantities().stream().map(q -> q.getName()).toList());
        assertEquals("2027-03-01T10:00", baseline.getAt());
        assertTrue(Versions.isAsLocked(baseline));
        assertEquals(List.of(), findings());
    }

    @Test
    void itKeepsTheExchangeRateAndTheCurrencyToo() {
        small.production.setStart(LocalDate.of(2027, 4, 1));
        ExchangeRate early = BudgetFactory.eINSTANCE.createExchangeRate();
        early.setCurrency(Currency.getInstance("EUR"));
        early.setRate(new BigDecimal("1.10"));
        ExchangeRate late = EcoreUtil.copy(early);
        late.setFrom(LocalDate.of(2027, 6, 1));
        late.setRate(new BigDecimal("1.50"));
        budget.getExchangeRates().addAll(List.of(early, late));
        lens.setCurrency(Currency.getInstance("EUR"));
        Version baseline = lock(20);
        // 2,200 of lenses in April; in June 3,000.
        small.production.setStart(LocalDate.of(2027, 7, 1));
        small.production.setCurrency(Currency.getInstance("JPY"));
        assertEquals(new BigDecimal("14300.00"), total(baseline, 20));
    }

    @Test
    void itKeepsSharedCeilingsWhenThePersonIsTakenOut() {
        // Two lines of 6,000 of one person, 10 % of 7,000 at most: 700. Apart they would owe 1,200.
        Fringe capped = small.fringe("Capped", "10", "7000");
        capped.setCeilingOf(Ceiling.PERSON);
        Ids.of(capped);
        List.of(small.line(office.crew, "1", "1", "6000", capped), small.line(office.crew, "1", "1", "6000", capped))
                .forEach(line -> line.setSubject(office.loader.getId()));
        Version baseline = lock(20);
        BigDecimal locked = total(baseline, 20);
        Session session = Session.unsaved(small.production, "Tester", PlainRegistry.of("org.backlot.budget").backlot()
                .contributions(), new ScratchStore());
        session.edit("Delete", () -> session.delete(office.loader));
        assertEquals(null, operator.getSubject());
        assertEquals(locked, total(baseline, 20));
        assertTrue(Versions.isAsLocked(baseline));
    }

    @Test
    void onlyTheProducerLocksOrTheDelegateOfOneWhoIsAway() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Versions.lock(
                small.production, days(20), "Mine", "", Office.monday(office.manager)));
        assertTrue(refused.getMessage().contains("producer (Pia)"), refused.getMessage());
        assertEquals(0, budget.getVersions().size());
        RoleAssignment role = small.production.getRoles().stream().filter(r -> r.getRole() == Role.PRODUCER).findFirst()
                .orElseThrow();
        role.setDelegate(office.manager);
        role.setAwayFrom(Office.MONDAY);
        Version baseline = Versions.lock(small.production, days(20), "Hers", "", Office.monday(office.manager));
        assertEquals(office.producer.getId(), baseline.getInPlaceOf());
        assertEquals(Act.LOCK, budget.getTrail().getLast().getAct());
        assertEquals(new BigDecimal("14100.00"), budget.getTrail().getLast().getAmount());
    }

    @Test
    void anIncompleteBudgetIsNotLocked() {
        lens.setRate("1 +");
        assertThrows(IllegalArgumentException.class, () -> lock(20));
        assertEquals(0, budget.getVersions().size());
        assertEquals(0, budget.getTrail().size());
    }

    @Test
    void aBaselineThatWasChangedIsFound() {
        Version baseline = lock(20);
        baseline.getAccounts().getFirst().getAccounts().getLast().getLines().getFirst().setRate("501");
        assertFalse(Versions.isAsLocked(baseline));
        assertTrue(findings().getFirst().message().contains("changed after it was locked"));
        baseline.getAccounts().getFirst().getAccounts().getLast().getLines().getFirst().setRate("500");
        assertEquals(List.of(), findings());
        baseline.getQuantities().getFirst().setValue(new BigDecimal("21"));
        assertEquals(1, findings().size());
    }

    @Test
    void aBaselineThatNobodyLockedOrThatIsGoneIsFound() {
        Version baseline = lock(20);
        baseline.setKind(VersionKind.ALTERNATIVE);
        assertTrue(findings().getFirst().message().contains("baseline no more"));
        baseline.setKind(VersionKind.BASELINE);
        Version forged = Versions.putAside(small.production, budget, "Forged", "", Office.monday(office.loader));
        assertEquals(List.of(), findings());
        forged.setKind(VersionKind.BASELINE);
        assertEquals(2, findings().size());
        budget.getVersions().remove(baseline);
        assertEquals(3, findings().size());
    }

    @Test
    void anAlternativeFollowsTheScheduleAndNotTheBudget() {
        Version other = Versions.putAside(small.production, budget, "Cheap", "", Office.monday(office.loader));
        lens.setRate("9000");
        assertEquals(new BigDecimal("14100.00"), total(other, 20));
        assertEquals(new BigDecimal("14705.00"), total(other, 21));
        Version copy = Versions.putAside(small.production, lock(20), "Again", "", Office.monday(office.loader));
        assertEquals(new BigDecimal("21100.00"), total(copy, 21));
    }

    @Test
    void theVarianceIsPerAccountAndLineAndAddsUp() {
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        Ids.of(credit);
        credit.setName("Rebate");
        credit.setRate("20%");
        budget.getCredits().add(credit);
        Version baseline = lock(20);
        operator.setDescription("Camera operator");
        operator.setRate("600");
        office.rentals.getLines().clear();
        small.line(office.rentals, "3", "1", "100").setDescription("Filters");
        Account added = small.account(office.camera, "3350");
        small.line(added, "1", "1", "50");
        Estimate then = Versions.estimate(baseline, small.production, days(20));
        Estimate now = Estimate.of(small.production, days(20)).orElseThrow();
        List<Variance> all = Variance.of(baseline, then, now);
        assertEquals(List.of("3300", "", ""), all.stream().map(Variance::number).toList());
        Variance camera = all.getFirst();
        // 13,000 then; now 13,200 + 300 + 50.
        assertEquals(new BigDecimal("550.00"), camera.difference());
        assertEquals(List.of("3340 -1700.00", "3301 2200.00", "3350 50.00"), camera.below().stream()
                .map(v -> v.number() + " " + v.difference()).toList());
        assertEquals(List.of("Filters 300.00", "Lens -2000.00"), camera.below().getFirst().below().stream()
                .map(v -> v.name() + " " + v.difference()).toList());
        Variance person = camera.below().get(1).below().getFirst();
        assertEquals("Camera operator", person.name());
        assertEquals(operator, person.now().orElseThrow());
        assertEquals(now.total().subtract(then.total()), all.stream().map(Variance::difference)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void whatIsLockedIsAsLockedWhenTheFileIsOpenedAgain(@TempDir Path folder) throws Exception {
        Backlot backlot = PlainRegistry.of("org.backlot.budget").backlot();
        Path file = folder.resolve("a.backlot");
        Session session = Session.unsaved(small.production, "Tester", backlot.contributions(), new ScratchStore());
        session.edit("Lock", () -> lock(20));
        session.saveTo(FileStore.create(file, backlot.sections()));
        session.close();
        try (Session again = backlot.open(file, FileStore.Access.READ).session()) {
            Version baseline = Versions.baseline(again.section(Budget.class).orElseThrow()).orElseThrow();
            assertTrue(Versions.isAsLocked(baseline));
            assertEquals(new BigDecimal("14100.00"),
                    Versions.estimate(baseline, again.production(), again.questions()).total());
        }
    }
}
