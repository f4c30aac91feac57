package org.backlot.schedule.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Severity;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Decision;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.DayKind;

/**
 * What can be done when the days fall behind: every way that fits, tried on a copy of the production, with what it does
 * to days, money, conflicts and people. Nobody's board changes before somebody accepts one.
 */
public final class CatchUp {

    /**
     * A way to catch up.
     *
     * @param what      in one line
     * @param why       what it rests on, and who decides
     * @param days      shooting dates more; negative: fewer
     * @param cost      what it costs more, in the currency of the production; negative: less. Other currencies are
     *                  left out
     * @param conflicts of the board more; negative: fewer
     * @param errors    conflicts that are errors, more
     * @param touched   whose work, hold or last day changes, with how; these contracts need a look
     */
    public record Option(String what, String why, int days, BigDecimal cost, int conflicts, int errors,
            List<String> touched, Remedy remedy) {
    }

    private CatchUp() {
    }

    /**
     * The ways to catch up, the best first: without new errors before with, then by days, money and conflicts. None
     * where nothing is owed.
     *
     * @param copy a snapshot of the production; it is used up
     */
    public static List<Option> options(Production copy, Contributions installed) {
        Session scratch = Session.opened(copy, "", installed, new ScratchStore(), List.of());
        Plan plan = Plan.active(copy).orElse(null);
        if (plan == null) {
            return List.of();
        }
        Progress progress = Progress.of(plan);
        State before = State.of(scratch);
        List<Option> options = new ArrayList<>();
        for (Remedy remedy : new Remedies(plan, progress).all()) {
            if (scratch.edit(remedy.what(), () -> remedy.change().apply(copy)).isPresent()) {
                options.add(State.of(scratch).since(before, remedy));
                scratch.undo();
            }
        }
        options.sort(Comparator.comparing((Option option) -> option.errors() > 0).thenComparing(Option::days)
                .thenComparing(Option::cost).thenComparing(Option::conflicts));
        return List.copyOf(options);
    }

    /**
     * Takes an option over and keeps the decision; to be called inside a session's edit.
     *
     * @param by who decides; null: not said
     */
    public static void accept(Production production, Option option, Person by, LocalDateTime at, String reason) {
        option.remedy().change().apply(production);
        Decision decision = CoreFactory.eINSTANCE.createDecision();
        decision.setAt(at.truncatedTo(ChronoUnit.SECONDS).toString());
        decision.setBy(by == null ? null : by.getId());
        decision.setWhat(option.what());
        decision.setReason(reason == null || reason.isBlank() ? null : reason.strip());
        decision.setDays(option.days());
        decision.setCost(option.cost());
        decision.getObjects().addAll(option.remedy().scenes());
        Ids.of(decision);
        production.getDecisions().add(decision);
    }

    /** What a board comes to. */
    private record State(int days, BigDecimal cost, int conflicts, int errors, Map<Element, DoodRow> cast) {

        static State of(Session session) {
            Production production = session.production();
            Plan plan = Plan.active(production).orElseThrow();
            Questions questions = session.questions();
            var conflicts = Constraints.judge(new Outlook(plan, questions), questions.contributions());
            Map<Element, DoodRow> cast = new LinkedHashMap<>();
            DayOutOfDays.of(plan, Terms.of(production, questions.standards()),
                    element -> Category.CAST.equals(element.getCategory())).rows()
                    .forEach(row -> cast.put(row.element(), row));
            Set<LocalDate> dates = new TreeSet<>();
            plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT && !day.scenes().isEmpty())
                    .forEach(day -> dates.add(day.date()));
            return new State(dates.size(), BoardCost.of(plan, questions).totals()
                    .getOrDefault(BoardCost.currency(production), BigDecimal.ZERO), conflicts.size(),
                    (int) conflicts.stream().filter(c -> c.severity() == Severity.ERROR).count(), cast);
        }

        Option since(State before, Remedy remedy) {
            List<String> touched = new ArrayList<>();
            cast.forEach((element, row) -> {
                DoodRow was = before.cast.get(element);
                if (was == null || !was.work().equals(row.work()) || !was.held().equals(row.held())) {
                    touched.add(touched(element, was, row));
                }
            });
            before.cast.forEach((element, row) -> {
                if (!cast.containsKey(element)) {
                    touched.add(element.getName() + " does not work any more");
                }
            });
            return new Option(remedy.what(), remedy.why(), days - before.days, cost.subtract(before.cost),
                    conflicts - before.conflicts, errors - before.errors, List.copyOf(touched), remedy);
        }

        private static String touched(Element element, DoodRow was, DoodRow is) {
            int work = is.work().size() - (was == null ? 0 : was.work().size());
            int held = is.held().size() - (was == null ? 0 : was.held().size());
            List<String> parts = new ArrayList<>();
            if (work != 0) {
                parts.add(signed(work) + " work");
            }
            if (held != 0) {
                parts.add(signed(held) + " hold");
            }
            LocalDate last = is.total().finish();
            if (was != null && was.total().finish() != null && last != null && !last.equals(was.total().finish())) {
                parts.add("last day " + last);
            }
            return element.getName() + ": " + (parts.isEmpty() ? "other dates" : String.join(", ", parts));
        }

        private static String signed(int days) {
            return (days > 0 ? "+" : "\u2212") + Math.abs(days);
        }
    }
}
