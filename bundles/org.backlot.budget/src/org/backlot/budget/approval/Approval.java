package org.backlot.budget.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Step;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.people.Roles.Say;
import org.backlot.core.session.Ids;

/**
 * How far something is on its way through its chain, as the trail tells.
 *
 * <p>Nobody approves what they asked for, or wrote the request of, and nobody does so in their place. A step that only
 * they could take is stepped over; where that leaves none, the producer has to approve.
 *
 * @param stages in the order in which they are taken; empty where the chain asks for no approval
 */
public record Approval(Request request, List<Stage> stages) {

    /**
     * A step of the chain.
     *
     * @param role        the name of the role
     * @param from        the amount from which on it is needed; null: always
     * @param given       the approval, where it was given
     * @param steppedOver only those who asked could take it
     * @param deciders    who may take it now
     */
    public record Stage(String role, BigDecimal from, Optional<Entry> given, boolean steppedOver, List<Say> deciders) {

        private boolean isOpen() {
            return given.isEmpty() && !steppedOver;
        }
    }

    public Approval {
        stages = List.copyOf(stages);
    }

    /** How far an order or a payment is on a day. */
    public static Approval of(Budget budget, Identified object, LocalDate day) {
        Request request = Request.of(budget, object);
        List<Entry> entries = Trail.of(budget, object);
        Set<String> askers = askers(entries, request);
        List<Entry> given = new ArrayList<>(Trail.sinceRequest(entries).stream()
                .filter(entry -> entry.getAct() == Act.APPROVE).toList());
        List<Stage> stages = new ArrayList<>();
        for (Step step : Chains.steps(budget, request.department(), request.amount())) {
            stages.add(stage(budget, step.getRole(), step.getFrom(), request, askers, given, day));
        }
        if (!stages.isEmpty() && stages.stream().allMatch(Stage::steppedOver)) {
            Stage producer = stage(budget, Role.PRODUCER.getName(), null, request, askers, given, day);
            stages.add(new Stage(producer.role(), null, producer.given(), false, producer.deciders()));
        }
        return new Approval(request, stages);
    }

    /** The ids of those who asked: the requester, and who wrote the request. */
    private static Set<String> askers(List<Entry> entries, Request request) {
        Set<String> askers = new HashSet<>();
        askers.add(request.requester());
        Trail.request(entries).map(Entry::getBy).ifPresent(askers::add);
        return askers;
    }

    private static Stage stage(Budget budget, String name, BigDecimal from, Request request, Set<String> askers,
            List<Entry> given, LocalDate day) {
        Role role = Role.getByName(name);
        List<Say> all = role == null ? List.of()
                : Roles.deciders(budget.getProduction(), role, request.department(), day);
        List<Say> free = all.stream().filter(say -> !asked(askers, say.by())
                && say.inPlaceOf().stream().noneMatch(holder -> asked(askers, holder))).toList();
        Optional<Entry> entry = given.stream().filter(approval -> name != null && name.equals(approval.getRole()))
                .findFirst();
        entry.ifPresent(given::remove);
        return new Stage(name, from, entry, entry.isEmpty() && !all.isEmpty() && free.isEmpty(), free);
    }

    private static boolean asked(Set<String> askers, Person person) {
        return askers.contains(Ids.of(person));
    }

    /** The step that is to be taken now; empty where none is left. */
    public Optional<Stage> next() {
        return stages.stream().filter(Stage::isOpen).findFirst();
    }

    /** Whether every approval that it takes was given. */
    public boolean isComplete() {
        return next().isEmpty();
    }

    /** Who may take the next step, for people; empty where none is left. */
    public String waitsFor() {
        return next().map(stage -> Authority.words(stage.role()) + (stage.deciders().isEmpty() ? " (nobody)"
                : " (" + String.join(", ", stage.deciders().stream().map(say -> say.by().getName()).distinct()
                        .toList()) + ")")).orElse("");
    }
}
