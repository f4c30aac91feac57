package org.backlot.budget.trail;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/** {@code backlot prove PRODUCTION DIGEST}: holds the trail against a digest that went out. */
public final class TrailCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        try (Session session = call.open("PRODUCTION", FileStore.Access.READ)) {
            TrailProof proof = proof(session.section(Budget.class)
                    .orElseThrow(() -> new UsageFault(BudgetSection.MISSING)), call.required("DIGEST"));
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("holds", proof.holds());
            told.put("entry", proof.entry().map(Entry::getNumber).orElse(null));
            told.put("at", proof.entry().map(Entry::getAt).orElse(null));
            told.put("since", proof.entry().isPresent() ? proof.since() : null);
            told.put("says", proof.says());
            call.print(told);
            return proof.holds() ? Outcome.FINE : Outcome.FAULTS;
        }
    }

    private static TrailProof proof(Budget budget, String digest) {
        try {
            return TrailProof.of(budget, digest);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(e.getMessage());
        }
    }
}
