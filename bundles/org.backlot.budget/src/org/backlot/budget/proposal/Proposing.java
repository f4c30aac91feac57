package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.NeedDays;
import org.backlot.budget.chart.Charts;
import org.backlot.budget.chart.Rules;
import org.backlot.budget.edit.LineTree;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.KnownQuantity;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.proposal.LineProposal.Kind;
import org.backlot.budget.proposal.Proposal.AccountProposal;
import org.backlot.budget.ratecard.CardPrice;
import org.backlot.budget.ratecard.RateCards;
import org.backlot.core.model.Production;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Sha256;

/** Works a proposal out. */
final class Proposing {

    private static final int LENGTH_OF_KEY = 24;

    private final Budget budget;
    private final Basis basis;
    private final Map<String, BigDecimal> values;
    private final Estimate now;
    private final List<LineRule> rules;
    private final Map<Line, Called> calls = new LinkedHashMap<>();
    private final List<Called> withoutLine = new ArrayList<>();
    private final Because because;
    private final RateCards cards;
    private final Set<String> declined;
    private final List<Open> open = new ArrayList<>();
    private int skipped;

    /** A proposal that has no money yet. */
    private record Open(Kind kind, String key, Account account, Line line, Called called, CardPrice price,
            boolean byHand, List<String> reasons) {
    }

    Proposing(Production production, Budget budget, Questions questions) {
        this.budget = budget;
        this.basis = Basis.of(production, questions);
        this.values = Recalled.values(basis.quantities());
        this.now = Estimate.of(production, questions).orElseThrow();
        this.rules = rules(budget, questions);
        this.because = new Because(production);
        this.cards = new RateCards(production, budget);
        this.declined = Set.copyOf(budget.getDeclinedLines());
        Set<String> needed = NeedDays.all(production, questions).stream().map(Need::object)
                .collect(Collectors.toSet());
        List<Called> all = new Calls(production, budget, Deals.of(production, questions)).all(rules);
        match(all.stream().filter(called -> called.rule().getAccount() != null)
                .filter(called -> called.about().isEmpty() || because.isCalledFor(called.about(), needed)).toList());
    }

    private static List<LineRule> rules(Budget budget, Questions questions) {
        return !budget.getRules().isEmpty() || budget.getChart() == null ? budget.getRules()
                : new Charts(questions.contributions()).byId(budget.getChart())
                        .map(chart -> Rules.of(chart, budget)).orElse(List.of());
    }

    private Stream<Line> lines() {
        return now.allAccounts().flatMap(account -> account.lines().stream()).map(LineCost::line)
                .flatMap(Proposing::withDetails);
    }

    private static Stream<Line> withDetails(Line line) {
        return Stream.concat(Stream.of(line), line.getDetails().stream().flatMap(Proposing::withDetails));
    }

    private static Account account(Line line) {
        return LineTree.account(line).orElseThrow();
    }

    /** Whether lines are called for that would go with it. */
    private boolean holdsCalled(Line line) {
        return withDetails(line).anyMatch(calls::containsKey);
    }

    /** Finds the line that stands for each call: the one that was made for it, else one for the same subject. */
    private void match(List<Called> all) {
        Map<String, Line> made = new HashMap<>();
        Map<String, Line> bySubject = new HashMap<>();
        lines().forEach(line -> {
            if (line.getOrigin() != null) {
                made.putIfAbsent(line.getOrigin().getRule() + "/" + text(line.getOrigin().getAbout()), line);
            } else if (line.getSubject() != null) {
                bySubject.putIfAbsent(line.getSubject(), line);
            }
        });
        for (Called called : all) {
            Line line = made.get(called.rule().getId() + "/" + called.about());
            Line standing = line != null ? line : bySubject.get(called.about());
            if (standing != null) {
                calls.putIfAbsent(standing, called);
            } else if (!called.about().isEmpty()) {
                withoutLine.add(called);
            }
        }
    }

    Proposal proposal() {
        Trial asCalled = new Trial(budget, now.currency());
        calls.forEach((line, called) -> asCalled.set(line, called.figures()));
        Map<Called, Line> added = new IdentityHashMap<>();
        withoutLine.forEach(called -> added.put(called, asCalled.add(called.rule().getAccount(), called)));
        asCalled.estimate(basis);

        withoutLine.forEach(called -> open(new Open(Kind.ADDED, key(called, asCalled.cost(added.get(called))),
                called.rule().getAccount(), null, called, null, false,
                because.added(called, asCalled.cost(added.get(called))))));
        calls.forEach((line, called) -> asCalled.cost(line).ifPresent(cost -> compare(line, called, cost)));
        Set<String> known = rules.stream().map(LineRule::getId).collect(Collectors.toSet());
        lines().filter(line -> !calls.containsKey(line)).forEach(line -> {
            if (holdsCalled(line)) {
                return;
            }
            if (line.getOrigin() != null && known.contains(line.getOrigin().getRule())) {
                open(new Open(Kind.OBSOLETE, key("obsolete/" + line.getId()), account(line), line, null,
                        null, !Figures.of(line).areThoseOf(line.getOrigin()),
                        List.of(because.obsolete(line, line.getOrigin()))));
            } else if (!hasMoved(line)) {
                reprice(line);
            }
        });
        return priced();
    }

    private void compare(Line line, Called called, LineCost asCalled) {
        Figures figures = Figures.of(line);
        boolean same = figures.equals(called.figures());
        Map<String, KnownQuantity> then = line.getOrigin() == null ? Map.of() : Origins.of(line.getOrigin());
        List<String> moved = Because.moved(then, asCalled);
        boolean byHand = line.getOrigin() == null || !figures.areThoseOf(line.getOrigin());
        boolean newlyCalled = line.getOrigin() == null || !called.figures().areThoseOf(line.getOrigin());
        if (same && !moved.isEmpty()) {
            open(new Open(Kind.FOLLOWED, key(called, Optional.of(asCalled)), account(line), line, called,
                    null, false, moved));
        } else if (!same && (newlyCalled || !moved.isEmpty())) {
            List<String> reasons = new ArrayList<>(because.changed(line, called));
            reasons.addAll(moved);
            open(new Open(Kind.CHANGED, key(called, Optional.of(asCalled)), account(line), line, called,
                    null, byHand, reasons));
        }
    }

    /** A line that came with the chart follows the board as well, though no rule calls for it. */
    private boolean hasMoved(Line line) {
        if (line.getOrigin() == null || !Figures.of(line).areThoseOf(line.getOrigin())) {
            return false;
        }
        Optional<LineCost> cost = now.of(line);
        List<String> moved = cost.map(c -> Because.moved(Origins.of(line.getOrigin()), c)).orElse(List.of());
        if (!moved.isEmpty()) {
            open(new Open(Kind.FOLLOWED, key("moved/" + line.getId() + "/" + used(cost)), account(line),
                    line, null, null, false, moved));
        }
        return !moved.isEmpty();
    }

    private void reprice(Line line) {
        if (line.getSource() == null) {
            return;
        }
        cards.byId(line.getSource()).ifPresent(price -> cards.newer(price).ifPresent(newer -> {
            boolean byHand = !text(line.getRate()).strip().equals(Decimals.plain(price.rate().getRate()));
            open(new Open(Kind.REPRICED, key("card/" + line.getId() + "/" + newer.rate().getId()),
                    account(line), line, null, newer, byHand,
                    List.of(Because.repriced(newer.basis(), newer.rate().getRate()))));
        }));
    }

    private void open(Open proposed) {
        if (declined.contains(proposed.key())) {
            skipped++;
        } else {
            open.add(proposed);
        }
    }

    private static String key(Called called, Optional<LineCost> cost) {
        return key(called.rule().getId() + "/" + called.about() + "/" + called.figures() + "/" + used(cost));
    }

    private static String used(Optional<LineCost> cost) {
        return cost.map(c -> c.used().stream().map(q -> Origins.key(q.name(), q.key()) + q.value()).sorted().toList()
                .toString()).orElse("");
    }

    private static String key(String full) {
        return Sha256.of(full.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH_OF_KEY);
    }

    private Proposal priced() {
        Trial before = new Trial(budget, now.currency());
        Trial after = new Trial(budget, now.currency());
        Map<Open, Line> added = new IdentityHashMap<>();
        for (Open proposed : open) {
            switch (proposed.kind()) {
                case ADDED -> added.put(proposed, after.add(proposed.account(), proposed.called()));
                case CHANGED -> after.set(proposed.line(), proposed.called().figures());
                case REPRICED -> after.take(proposed.line(), proposed.price());
                case OBSOLETE -> after.remove(proposed.line());
                case FOLLOWED -> recalled(proposed.line()).ifPresent(was -> before.set(proposed.line(), was));
            }
        }
        BigDecimal totalBefore = before.estimate(basis).total();
        BigDecimal totalAfter = after.estimate(basis).total();
        Map<Account, List<LineProposal>> byAccount = new LinkedHashMap<>();
        now.allAccounts().forEach(account -> byAccount.put(account.account(), new ArrayList<>()));
        for (Open p : open) {
            Line result = p.kind() == Kind.ADDED ? added.get(p) : p.line();
            byAccount.get(p.account()).add(new LineProposal(p.kind(), p.key(), p.account(),
                    Optional.ofNullable(p.line()), Optional.ofNullable(p.called()), Optional.ofNullable(p.price()),
                    p.byHand(), p.line() == null ? Money.rounded(BigDecimal.ZERO, now.currency())
                            : before.total(p.line()), after.total(result), p.reasons()));
        }
        return new Proposal(now.currency(), byAccount.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new AccountProposal(entry.getKey(), entry.getValue())).toList(), totalBefore,
                totalAfter, skipped);
    }

    private Optional<Figures> recalled(Line line) {
        return new Recalled(budget.getGlobals(), Origins.of(line.getOrigin()), values, now).figures(line);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
