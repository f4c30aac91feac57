package org.backlot.budget.version;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/**
 * {@code backlot budget-version}: puts the budget aside, or makes one that was put aside the budget to work at, with
 * the present one put aside.
 */
public final class VersionCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        Optional<String> back = call.option("take-back");
        String name = call.option("put-aside").or(() -> back.map(taken -> "Before " + taken)).orElseThrow(
                () -> new UsageFault("Say with --put-aside what the budget is called when it is put aside, or with "
                        + "--take-back which one is taken back"));
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            Budget budget = session.section(Budget.class).orElseThrow(() -> new UsageFault(BudgetSection.MISSING));
            Optional<Version> taken = back.map(wanted -> version(budget, wanted));
            Optional<Person> by = person(session.production(), call.option("by"));
            try {
                session.edit(taken.map(version -> "Take back " + version.getName()).orElse("Put aside " + name), () -> {
                    Versions.putAside(session.production(), budget, name, call.option("note").orElse(""), by,
                            LocalDateTime.of(call.today(), LocalTime.now()));
                    taken.ifPresent(version -> Versions.takeBack(session.production(), version));
                });
            } catch (IllegalArgumentException e) {
                throw new UsageFault(e.getMessage());
            }
            session.save();
            call.print(told(session, name));
        }
        return Outcome.FINE;
    }

    private static Version version(Budget budget, String name) {
        return budget.getVersions().stream().filter(version -> name.equalsIgnoreCase(version.getName())).findFirst()
                .orElseThrow(() -> new UsageFault("No budget was put aside as " + name));
    }

    /**
     * The person whom an option names; empty where it is not given.
     *
     * @throws UsageFault if nobody has the name
     */
    public static Optional<Person> person(Production production, Optional<String> name) {
        return name.map(wanted -> production.getPeople().stream()
                .filter(person -> wanted.equalsIgnoreCase(person.getName())).findFirst()
                .orElseThrow(() -> new UsageFault("Nobody in the production is called " + wanted)));
    }

    private static Map<String, Object> told(Session session, String name) {
        Estimate estimate = Estimate.of(session.production(), session.questions()).orElseThrow();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("putAside", name);
        told.put("currency", estimate.currency().getCurrencyCode());
        told.put("total", estimate.total());
        return told;
    }
}
