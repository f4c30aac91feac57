package org.backlot.budget.ui.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.approval.Approval;
import org.backlot.budget.approval.Effect;
import org.backlot.budget.approval.Queue;
import org.backlot.budget.limit.LimitFigures;
import org.backlot.budget.limit.Limits;
import org.backlot.budget.model.Budget;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostReports;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;

/**
 * Something that waits for an approval.
 *
 * @param amount   in the currency of the production
 * @param waitsFor the role and those who decide in it
 * @param deciders the ids of those who may take the next step
 * @param effects  on the accounts, and on the limits below them
 * @param held     by which limits; empty where by none
 */
public record Waiting(String id, BigDecimal amount, String waitsFor, Set<String> deciders, List<Row> effects,
        String held) {

    /** What it does to an account or a limit: what that has, what is left now, and what is left when it is granted. */
    public record Row(String name, String sort, BigDecimal amount, BigDecimal given, BigDecimal before,
            BigDecimal after,
            String says, boolean over) {
    }

    /** Everything that waits, by the id of the order or payment; off the thread that draws. */
    public static Map<String, Waiting> of(Copies.Copy copy) {
        Map<String, Waiting> all = new HashMap<>();
        Optional<Budget> budget = Session.section(copy.production(), Budget.class);
        if (budget.isPresent()) {
            List<Approval> queue = Queue.all(budget.get(), LocalDate.now());
            if (!queue.isEmpty()) {
                CostReport report = CostReports.on(copy.production(), copy.questions(), LocalDate.MAX);
                Limits limits = new Limits(copy.production(), copy.questions());
                queue.forEach(approval -> all.put(approval.request().object().getId(),
                        of(budget.get(), report, limits, approval)));
            }
        }
        return all;
    }

    private static Waiting of(Budget budget, CostReport report, Limits limits, Approval approval) {
        Identified object = approval.request().object();
        List<Row> rows = new ArrayList<>(Effect.of(budget, report, object).stream().map(Waiting::row)
                .toList());
        limits.against(object).forEach(limit -> rows.add(row(limit)));
        Set<String> deciders = approval.next().stream().flatMap(stage -> stage.deciders().stream())
                .map(say -> say.by().getId()).collect(Collectors.toSet());
        return new Waiting(object.getId(), approval.request().amount(), DocumentVerbs.waitsFor(approval), deciders,
                rows,
                limits.holding(object).stream().map(LimitFigures::name).collect(Collectors.joining(", ")));
    }

    private static Row row(Effect effect) {
        boolean over = effect.granted().signum() < 0;
        String name = effect.coding().isMissing() ? "Not coded" : effect.coding().words();
        return new Row(name, effect.coding().charge() == null ? "Account" : "Charge", effect.amount(), effect.budget(),
                effect.variance(), effect.granted(),
                over ? effect.variance().signum() < 0 ? "Over already" : "Goes over budget" : "Within budget", over);
    }

    private static Row row(LimitFigures limit) {
        return new Row(limit.name(), "Limit", limit.asked(), limit.amount(), limit.left().add(limit.asked()),
                limit.left(), switch (limit.level()) {
                    case FREE -> "Within the limit";
                    case WARNED -> "Near the limit";
                    case EXCEEDED -> limit.limit().isHold() ? "Exceeds the limit, held" : "Exceeds the limit";
                }, limit.level() == LimitFigures.Level.EXCEEDED);
    }
}
