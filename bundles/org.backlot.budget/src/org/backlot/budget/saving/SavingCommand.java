package org.backlot.budget.saving;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.model.Budget;
import org.backlot.budget.saving.Savings.Priced;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/** {@code backlot save-money}: makes the change of a saving, or declines it; keys are those of the report. */
public final class SavingCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        Optional<String> accepted = call.option("accept");
        Optional<String> declined = call.option("decline");
        if (accepted.isPresent() == declined.isPresent()) {
            throw new UsageFault("Say with --accept or with --decline which saving is meant, by its key of the report "
                    + "savings");
        }
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            Savings savings = Savings.of(session.production(), session.questions())
                    .orElseThrow(() -> new UsageFault(BudgetSection.MISSING));
            String key = accepted.or(() -> declined).orElseThrow();
            Priced saving = savings.open().stream().filter(open -> open.saving().key().equals(key)).findFirst()
                    .orElseThrow(() -> new UsageFault("There is no saving " + key
                            + "; backlot show PRODUCTION savings lists those that there are"));
            if (accepted.isPresent()) {
                session.edit(saving.saving().fix().label(),
                        () -> saving.saving().fix().change().apply(session.production()));
            } else {
                session.edit("Decline: " + saving.saving().title(),
                        () -> new Decline(session.section(Budget.class).orElseThrow()).decline(saving.saving()));
            }
            session.save();
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("title", saving.saving().title());
            told.put("amount", saving.amount());
            told.put("currency", savings.currency().getCurrencyCode());
            told.put("accepted", accepted.isPresent());
            call.print(told);
        }
        return Outcome.FINE;
    }
}
