package org.backlot.budget.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.approval.Approval;
import org.backlot.budget.approval.Queue;
import org.backlot.budget.limit.LimitFigures;
import org.backlot.budget.limit.Limits;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;

/**
 * The report {@code approvals}: what waits for an approval, {@code [{what, department, amount, requester, approved:
 * [name], waitsFor, deciders: [name], held: [name]}]}; {@code held} has the limits over which it goes. Amounts are in
 * the currency of the production. Roles are those of today, or of the option {@code as-of}.
 */
public final class ApprovalsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        LocalDate day = options.get("as-of") == null ? LocalDate.now() : LocalDate.parse(options.get("as-of"));
        return Session.section(production, Budget.class).map(budget -> {
            Limits limits = new Limits(production, questions);
            List<Map<String, Object>> rows = new ArrayList<>();
            Queue.all(budget, day).forEach(approval -> rows.add(row(production, approval, limits)));
            return rows;
        }).orElse(List.of());
    }

    private static Map<String, Object> row(Production production, Approval approval, Limits limits) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", approval.request().what());
        row.put("department", approval.request().department());
        row.put("amount", approval.request().amount());
        row.put("requester", production.getPeople().stream()
                .filter(person -> person.getId().equals(approval.request().requester())).map(Person::getName)
                .findFirst().orElse(null));
        row.put("approved", approval.stages().stream().flatMap(stage -> stage.given().stream()).map(Entry::getName)
                .toList());
        row.put("waitsFor", approval.next().map(Approval.Stage::role).orElse(null));
        row.put("deciders", approval.next().stream().flatMap(stage -> stage.deciders().stream())
                .map(say -> say.by().getName()).distinct().toList());
        row.put("held", limits.holding(approval.request().object()).stream().map(LimitFigures::name).toList());
        return row;
    }
}
