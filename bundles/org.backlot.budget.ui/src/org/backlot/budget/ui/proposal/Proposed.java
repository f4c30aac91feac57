package org.backlot.budget.ui.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.budget.proposal.LineProposal;
import org.backlot.budget.proposal.Proposal;
import org.backlot.budget.proposal.Proposal.AccountProposal;

/** A row of a proposal: an account with its lines, or one line. */
sealed interface Proposed {

    /** What it is called. */
    String name();

    /** What it came to. */
    BigDecimal before();

    /** What it comes to when it is accepted. */
    BigDecimal after();

    /** Why, in sentences. */
    String why();

    /** The lines that are meant by it. */
    Stream<LineProposal> lines();

    /** Rows below it. */
    List<Proposed> below();

    /** An account. */
    record InAccount(AccountProposal account, List<Proposed> below) implements Proposed {

        @Override
        public String name() {
            return account.account().getNumber() + "  " + account.account().getName();
        }

        @Override
        public BigDecimal before() {
            return account.before();
        }

        @Override
        public BigDecimal after() {
            return account.after();
        }

        @Override
        public String why() {
            int lines = account.lines().size();
            return lines + (lines == 1 ? " line" : " lines");
        }

        @Override
        public Stream<LineProposal> lines() {
            return account.lines().stream();
        }
    }

    /** A line. */
    record OfLine(LineProposal line) implements Proposed {

        @Override
        public String name() {
            return line.description();
        }

        @Override
        public BigDecimal before() {
            return line.before();
        }

        @Override
        public BigDecimal after() {
            return line.after();
        }

        @Override
        public String why() {
            return String.join(" \u00b7 ", line.reasons());
        }

        @Override
        public Stream<LineProposal> lines() {
            return Stream.of(line);
        }

        @Override
        public List<Proposed> below() {
            return List.of();
        }
    }

    /** The rows of a proposal. */
    static List<Proposed> of(Proposal proposal) {
        return proposal.accounts().stream().<Proposed>map(account -> new InAccount(account,
                account.lines().stream().<Proposed>map(OfLine::new).toList())).toList();
    }

    /** How much more it comes to. */
    default BigDecimal change() {
        return after().subtract(before());
    }
}
