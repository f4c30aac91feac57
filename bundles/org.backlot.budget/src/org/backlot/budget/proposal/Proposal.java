package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * What the breakdown, the active board, the people, the deals and the rate cards now call for, against the lines that
 * stand. It changes nothing; {@link Acceptance} does, line by line or account by account.
 *
 * @param accounts in the order of the budget; those without a proposal are left out
 * @param before   the grand total as it was accepted last
 * @param after    the grand total when everything is accepted
 * @param declined how many lines are not proposed because somebody did not want them
 */
public record Proposal(Currency currency, List<AccountProposal> accounts, BigDecimal before, BigDecimal after,
        int declined) {

    public Proposal {
        accounts = List.copyOf(accounts);
    }

    /** The lines of one account. */
    public record AccountProposal(Account account, List<LineProposal> lines) {

        public AccountProposal {
            lines = List.copyOf(lines);
        }

        /** What these lines came to. */
        public BigDecimal before() {
            return lines.stream().map(LineProposal::before).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What they come to when all is accepted. */
        public BigDecimal after() {
            return lines.stream().map(LineProposal::after).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The proposal for a production that has a budget, kept until the production changes. */
    public static Optional<Proposal> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> questions.derived(Proposal.class,
                () -> new Proposing(production, budget, questions).proposal()));
    }

    /** Every line, in the order of the accounts. */
    public List<LineProposal> lines() {
        return accounts.stream().flatMap(account -> account.lines().stream()).toList();
    }

    /** Whether nothing is to be decided. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }
}
