package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Needs;
import org.backlot.resources.model.Resources;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** The allocation of a production: one that lives with its resource book, and takes in what is different now. */
public final class Allocations {

    private Allocations() {
    }

    /** The allocation as the production is now; without anything where there is no resource book. */
    public static Allocation of(Production production, Questions questions) {
        return questions.derived(Allocation.class, ResourceBook.GROUNDS,
                () -> Session.section(production, Resources.class)
                        .map(resources -> kept(production, resources, questions))
                        .orElseGet(() -> new Allocation(List.of(), Ways.UNKNOWN)));
    }

    /** The bookings of a book alone, without what is needed, as they are at this moment of an edit. */
    public static Allocation ofBookings(Production production, Resources resources) {
        var allocation = new Allocation(Stints.supplies(resources), Ways.UNKNOWN);
        Stints.of(production, resources).stream().filter(stint -> stint.supply() != null).forEach(allocation::put);
        return allocation;
    }

    private static Allocation kept(Production production, Resources resources, Questions questions) {
        synchronized (resources) {
            List<Object> basis = basis(production, resources);
            Optional<Kept> there = resources.eAdapters().stream().filter(Kept.class::isInstance).map(Kept.class::cast)
                    .findFirst();
            Kept kept = there.filter(one -> one.basis.equals(basis)).orElseGet(() -> {
                there.ifPresent(resources.eAdapters()::remove);
                var made = new Kept(basis, new Allocation(Stints.supplies(resources),
                        Roads.of(production, resources)));
                resources.eAdapters().add(made);
                return made;
            });
            kept.take(Stints.of(production, resources), Needs.demands(production, resources, questions));
            return kept.allocation;
        }
    }

    /** What has to stay the same for what is known to stay true: how many there are, and the ways between places. */
    private static List<Object> basis(Production production, Resources resources) {
        List<Object> basis = new ArrayList<>(Stints.supplies(resources));
        basis.add(Settings.get(production, Roads.SPEED));
        resources.getPlaces().forEach(place -> basis.add(Roads.known(place)));
        resources.getTransits().forEach(transit -> basis.add(Roads.known(transit)));
        return basis;
    }

    private static final class Kept extends AdapterImpl {

        private final List<Object> basis;
        private final Allocation allocation;
        private Map<String, Stint> stints = new HashMap<>();
        private Map<String, Demand> demands = new HashMap<>();

        Kept(List<Object> basis, Allocation allocation) {
            this.basis = basis;
            this.allocation = allocation;
        }

        void take(List<Stint> now, List<Demand> needed) {
            Map<String, Stint> known = new HashMap<>();
            for (Stint stint : now) {
                known.put(stint.id(), stint);
                if (!stint.equals(stints.get(stint.id()))) {
                    allocation.put(stint);
                }
            }
            Set<String> gone = new HashSet<>(stints.keySet());
            gone.removeAll(known.keySet());
            gone.forEach(allocation::remove);
            stints = known;
            Map<String, Demand> asked = new HashMap<>();
            for (Demand demand : needed) {
                asked.put(demand.requirement(), demand);
                if (!demand.equals(demands.get(demand.requirement()))) {
                    allocation.need(demand);
                }
            }
            demands.keySet().stream().filter(one -> !asked.containsKey(one)).toList()
                    .forEach(one -> allocation.need(new Demand(one, List.of())));
            demands = asked;
        }
    }
}
