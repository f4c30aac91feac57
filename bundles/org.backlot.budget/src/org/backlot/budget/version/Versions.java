package org.backlot.budget.version;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.KnownQuantity;
import org.backlot.budget.model.Version;
import org.backlot.budget.model.VersionKind;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Ids;

/** Puts budgets aside, locks the original, and works out what they came to. */
public final class Versions {

    private Versions() {
    }

    /**
     * Puts the budget aside as it is, as an alternative that goes on following the schedule; to be called inside a
     * session's edit. Anybody may.
     *
     * @param from the budget of the production, or a version of it
     */
    public static Version putAside(Production production, Costs from, String name, String note, Signature signature) {
        return putAside(production, from, name, note, Optional.of(signature.by()), signature.at());
    }

    /**
     * The same where it may not be known who does.
     *
     * @param at local time of the office
     */
    public static Version putAside(Production production, Costs from, String name, String note, Optional<Person> by,
            LocalDateTime at) {
        Version version = copy(production, from, name, note, by, at);
        version.setKind(VersionKind.ALTERNATIVE);
        if (from instanceof Version frozen) {
            quantities(frozen).forEach(quantity -> version.getQuantities().add(known(quantity)));
        }
        BudgetSection.of(production).getVersions().add(version);
        return version;
    }

    /**
     * Locks the budget as it is as the original: with the quantities that it follows from, so that it stays what it is
     * whatever the schedule does. To be called inside a session's edit.
     *
     * @throws IllegalArgumentException if the person is not the producer, nor the delegate while the producer is away,
     *                                  or if something in the budget cannot be computed, with the reason
     */
    public static Version lock(Production production, Questions questions, String name, String note,
            Signature signature) {
        Budget budget = BudgetSection.of(production);
        Authority authority = Authority.require(budget, signature, "lock a budget", Role.PRODUCER);
        Estimate estimate = Estimate.of(production, questions).orElseThrow();
        if (!estimate.isComplete()) {
            throw new IllegalArgumentException("This budget is incomplete, so its total is not what it says: "
                    + estimate.faults().getFirst().message() + ". Mend all " + estimate.faults().size()
                    + " of such cells before it is locked");
        }
        Version version = copy(production, budget, name, note, Optional.of(signature.by()), signature.at());
        version.setKind(VersionKind.BASELINE);
        authority.inPlaceOf().map(Person::getId).ifPresent(version::setInPlaceOf);
        used(estimate).forEach(quantity -> version.getQuantities().add(known(quantity)));
        version.setDigest(VersionDigest.of(version));
        budget.getVersions().add(version);
        Trail.append(budget, signature, new Decision(Act.LOCK, version, "Baseline " + version.getName(),
                authority.role().getName(), authority.inPlaceOf(), estimate.total(), note));
        return version;
    }

    /**
     * Makes a version the budget to work at, with the ids that its accounts and lines had; the version stays what it
     * is. To be called inside a session's edit, after the present budget was {@linkplain #putAside put aside}, if it is
     * to be kept. Orders and payments stay coded to their accounts; rate cards and rules stay those of the production.
     *
     * @throws IllegalArgumentException if its figures are in another currency, or something is coded to an account that
     *                                  it does not have
     */
    public static void takeBack(Production production, Version version) {
        if (version.getCurrency() != null && !version.getCurrency().equals(Money.currency(production))) {
            throw new IllegalArgumentException(version.getName() + " is in " + version.getCurrency().getCurrencyCode()
                    + " and the production in " + Money.currency(production).getCurrencyCode()
                    + "; change the currency of the production first");
        }
        Budget next = BudgetFactory.eINSTANCE.createBudget();
        CostsCopy.outOf(version, next);
        new Replacement(BudgetSection.of(production)).with(next, version.getName());
    }

    /** The baselines, oldest first. */
    public static List<Version> baselines(Budget budget) {
        return budget.getVersions().stream().filter(version -> version.getKind() == VersionKind.BASELINE).toList();
    }

    /** The baseline that was locked last, against which the budget is held. */
    public static Optional<Version> baseline(Budget budget) {
        return baselines(budget).stream().reduce((first, second) -> at(second).compareTo(at(first)) >= 0 ? second
                : first);
    }

    private static String at(Version version) {
        return version.getAt() == null ? "" : version.getAt();
    }

    /** What a version comes to: by its own quantities where it has them, else by those of now. */
    public static Estimate estimate(Version version, Production production, Questions questions) {
        return questions.derived(version, () -> {
            Basis now = Basis.of(production, questions);
            Basis then = new Basis(version.getCurrency() == null ? now.currency() : version.getCurrency(),
                    version.getStart() == null ? now.start() : Optional.of(version.getStart()),
                    version.getQuantities().isEmpty() ? now.quantities() : quantities(version), now.rules());
            return Estimate.now(version, then);
        });
    }

    /** Whether a baseline is as it was when it was locked. */
    public static boolean isAsLocked(Version baseline) {
        return VersionDigest.of(baseline).equals(baseline.getDigest());
    }

    /** The id in a version of the copy of an object. */
    static String id(Version version, String original) {
        return version.getId() + "." + original;
    }

    /** The id of the object that one of a version was copied from. */
    public static String original(Version version, String id) {
        String prefix = version.getId() + ".";
        return id != null && id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    private static Version copy(Production production, Costs from, String name, String note, Optional<Person> by,
            LocalDateTime at) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A version needs a name, as \"Locked 14 September\"");
        }
        Version version = BudgetFactory.eINSTANCE.createVersion();
        Ids.of(version);
        version.setName(name.strip());
        version.setNote(note == null || note.isBlank() ? null : note.strip());
        version.setAt(at.truncatedTo(ChronoUnit.SECONDS).toString());
        by.map(Ids::of).ifPresent(version::setBy);
        Version before = from instanceof Version other ? other : null;
        version.setCurrency(before != null && before.getCurrency() != null ? before.getCurrency()
                : Money.currency(production));
        version.setStart(before != null && before.getStart() != null ? before.getStart() : production.getStart());
        CostsCopy.into(version, from);
        return version;
    }

    /** Every quantity that a figure of an estimate follows from. */
    private static Set<Quantity> used(Estimate estimate) {
        Set<Quantity> used = new LinkedHashSet<>();
        estimate.globals().values().forEach(cell -> used.addAll(cell.used()));
        estimate.allAccounts().flatMap(account -> account.lines().stream()).forEach(line -> used.addAll(line.used()));
        Stream<Cell> below = Stream.concat(
                estimate.charges().stream().map(charge -> charge.flat().orElse(charge.rate())),
                estimate.credits().stream().map(credit -> credit.rate()));
        below.forEach(cell -> used.addAll(cell.used()));
        return used;
    }

    private static KnownQuantity known(Quantity quantity) {
        KnownQuantity known = BudgetFactory.eINSTANCE.createKnownQuantity();
        Ids.of(known);
        known.setName(quantity.name());
        known.setKey(quantity.key());
        known.setValue(quantity.value());
        known.setUnit(quantity.unit());
        known.setSource(quantity.source().says());
        return known;
    }

    /** The quantities of a version as they were. */
    static List<Quantity> quantities(Version version) {
        return version.getQuantities().stream().map(known -> new Quantity(known.getName(),
                known.getKey() == null ? "" : known.getKey(), known.getValue(), known.getUnit(),
                Source.of(known.getSource() == null ? "" : known.getSource()))).toList();
    }
}
