package org.backlot.budget.proposal;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.BudgetSection;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/**
 * {@code backlot propose}: takes what the breakdown, the board, the deals and the rate cards call for into the budget,
 * or leaves it. Lines that a person changed by hand are only taken with {@code --by-hand}.
 */
public final class ProposalCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        Set<String> accepts = accounts(call, "accept");
        Set<String> leaves = accounts(call, "leave");
        if (accepts.isEmpty() == leaves.isEmpty()) {
            throw new UsageFault("Say with --accept or with --leave what becomes of the proposed lines: all, or numbers"
                    + " of accounts with commas between them");
        }
        boolean byHand = call.option("by-hand").isPresent();
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            Proposal proposal = Proposal.of(session.production(), session.questions())
                    .orElseThrow(() -> new UsageFault(BudgetSection.MISSING));
            List<LineProposal> chosen = proposal.lines().stream().filter(line -> isMeant(line, accepts, leaves))
                    .filter(line -> accepts.isEmpty() || byHand || !line.byHand()).toList();
            Acceptance acceptance = new Acceptance(session);
            session.edit(accepts.isEmpty() ? "Leave proposed lines" : "Accept proposed lines", () -> {
                if (accepts.isEmpty()) {
                    acceptance.decline(chosen);
                } else {
                    acceptance.accept(chosen);
                }
            });
            session.save();
            call.print(told(session, proposal, chosen.size()));
        }
        return Outcome.FINE;
    }

    private static Set<String> accounts(Invocation call, String option) {
        return call.option(option).stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::strip)
                .filter(number -> !number.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean isMeant(LineProposal line, Set<String> accepts, Set<String> leaves) {
        Set<String> meant = accepts.isEmpty() ? leaves : accepts;
        return meant.contains("all") || line.account().getNumber() != null
                && meant.contains(line.account().getNumber());
    }

    private static Map<String, Object> told(Session session, Proposal before, int lines) {
        Proposal after = Proposal.of(session.production(), session.questions()).orElseThrow();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("lines", lines);
        told.put("left", after.lines().size());
        told.put("currency", before.currency().getCurrencyCode());
        told.put("before", before.before());
        told.put("after", after.before());
        return told;
    }
}
