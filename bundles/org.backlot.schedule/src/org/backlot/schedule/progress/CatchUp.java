package org.backlot.schedule.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Decision;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.question.Steps;
import org.backlot.core.session.Ids;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.Prices;

/**
 * What can be done when the days fall behind: every way that fits, tried on a copy of the production, with what it does
 * to days, money, conflicts and people. Nobody's board changes before somebody accepts one.
 */
public final class CatchUp {

    private CatchUp() {
    }

    /**
     * The ways to catch up, the best first: without new errors before with, those that make up for all that is owed
     * before those that make up for a part, then by days, money and conflicts. None where nothing is owed. May run on
     * any thread.
     *
     * @param copy a snapshot of the production; it is used up
     * @throws java.util.concurrent.CancellationException where the steps said to stop
     */
    public static List<Option> options(Production copy, Contributions installed, Steps steps) {
        Session scratch = Session.opened(copy, "", installed, new ScratchStore(), List.of());
        Plan plan = Plan.active(copy).orElse(null);
        if (plan == null) {
            return List.of();
        }
        List<Remedy> remedies = new Remedies(plan, Progress.of(plan)).all();
        steps.tell(0, remedies.size());
        if (remedies.isEmpty()) {
            return List.of();
        }
        Prices prices = new Prices(copy, scratch.questions());
        Outcome before = Outcome.of(scratch, prices);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < remedies.size(); i++) {
            Remedy remedy = remedies.get(i);
            if (scratch.edit(remedy.what(), () -> remedy.change().apply(copy)).isPresent()) {
                options.add(Outcome.of(scratch, prices).since(before, remedy));
                scratch.undo();
            }
            steps.tell(i + 1, remedies.size());
        }
        int most = options.stream().mapToInt(option -> option.remedy().makesUp()).max().orElse(0);
        options.sort(Comparator.comparing((Option option) -> option.errors() > 0)
                .thenComparing(option -> option.remedy().makesUp() < most).thenComparing(Option::days)
                .thenComparing(Option::cost).thenComparing(Option::conflicts));
        return List.copyOf(options);
    }

    /** Who answers for a way to catch up: the director for story and coverage, the producer for days and money. */
    public static Role role(Remedy.Kind kind) {
        return switch (kind) {
            case CUT, CONDENSE -> Role.DIRECTOR;
            case MOVE, ADD_TIME, MERGE, SECOND_UNIT, ADD_DAY -> Role.PRODUCER;
        };
    }

    /** Who may accept a way to catch up on a day; nobody where the production has nobody in that role. */
    public static List<Person> deciders(Production production, Remedy.Kind kind, LocalDate day) {
        return Roles.deciders(production, role(kind), day);
    }

    /**
     * Takes an option over and keeps the decision; to be called inside a session's edit.
     *
     * @param by who decides; null: not said, which is enough where nobody holds the role
     * @throws IllegalArgumentException if somebody else has to decide
     */
    public static void accept(Production production, Option option, Person by, LocalDateTime at, String reason) {
        List<Person> deciders = deciders(production, option.remedy().kind(), at.toLocalDate());
        if (!deciders.isEmpty() && !deciders.contains(by)) {
            throw new IllegalArgumentException("\u201c" + option.what() + "\u201d is for the "
                    + role(option.remedy().kind()).getName().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " to decide: " + String.join(" or ", deciders.stream().map(Person::getName).toList()));
        }
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
}
