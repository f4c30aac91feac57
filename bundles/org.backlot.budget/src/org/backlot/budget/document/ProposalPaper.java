package org.backlot.budget.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.budget.proposal.LineProposal;
import org.backlot.budget.proposal.Proposal;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** What the breakdown, the board, the deals and the rate cards call for, against the lines that stand. */
public final class ProposalPaper implements FigurePaper {

    @Override
    public FigureTable table(Production production, Questions questions) {
        Proposal proposal = Proposal.of(production, questions).orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        for (LineProposal line : proposal.lines()) {
            rows.add(Arrays.asList(line.account().getNumber(), line.description(), does(line), line.before(),
                    line.after(), line.change(), String.join("; ", line.reasons())));
        }
        return new FigureTable("Proposed changes", proposal.currency().getCurrencyCode(), List.of("Account", "Line",
                "Change", "#Before", "#After", "#Difference", "Why"), rows, Arrays.asList(null, "Grand total", null,
                        proposal.before(), proposal.after(), proposal.after().subtract(proposal.before()), null),
                "The budget is what the breakdown and the board call for.");
    }

    private static String does(LineProposal line) {
        String does = switch (line.kind()) {
            case ADDED -> "new";
            case CHANGED -> "other figures";
            case FOLLOWED -> "followed the board";
            case REPRICED -> "newer price";
            case OBSOLETE -> "not needed any more";
        };
        return line.byHand() ? does + " (changed by hand)" : does;
    }
}
