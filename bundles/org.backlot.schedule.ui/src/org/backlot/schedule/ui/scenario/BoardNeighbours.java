package org.backlot.schedule.ui.scenario;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.SavedProduction;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.NeighbourWork;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.neighbour.NeighbourChange;
import org.backlot.schedule.neighbour.Neighbours;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.neighbour.Neighbourhood;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Other productions on whose active boards people and things of this one work. */
public final class BoardNeighbours implements Neighbourhood<Neighbour> {

    @Override
    public String purpose() {
        return "Who works on the active board of one of these cannot work here on the same date: people are matched by "
                + "e-mail, else by name, vehicles, animals and equipment by name.";
    }

    @Override
    public String id() {
        return "org.backlot.schedule.ui.neighbours";
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Neighbour.class, Schedule.class);
    }

    @Override
    public List<Neighbour> of(Production production) {
        return Session.section(production, Schedule.class).<List<Neighbour>>map(Schedule::getNeighbours)
                .orElse(List.of());
    }

    @Override
    public Kept kept(Neighbour neighbour) {
        return new Kept(neighbour.getTitle(), neighbour.getFile(), neighbour.getAt(), neighbour.getSaved());
    }

    @Override
    public Column<Neighbour, Integer> count() {
        return Column.of("People and things", 120, Kind.WHOLE, one -> one.getWork().size());
    }

    @Override
    public String step(String title) {
        return "Compare with " + title;
    }

    @Override
    public String take(Production production, SavedProduction other) {
        String file = other.file().toString();
        Collection<NeighbourWork> before = Neighbours.of(production, file).map(Neighbour::getWork)
                .map(EcoreUtil::copyAll).orElse(List.of());
        List<NeighbourWork> now = Neighbours.take(production, other.production(), file, other.saved(),
                LocalDateTime.now()).getWork();
        List<NeighbourChange> changes = NeighbourChange.of(production, List.copyOf(before), now);
        return other.production().getTitle() + " was read: " + (changes.isEmpty()
                ? "nothing is different for those who work here too"
                : changes.stream().map(NeighbourChange::says).collect(Collectors.joining("; "))) + ".";
    }
}
