package org.backlot.resources.ui.booking;

import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.SavedProduction;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.Resources;
import org.backlot.resources.neighbour.Neighbours;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.neighbour.Neighbourhood;

/** Other productions that have booked people and things of this one. */
public final class BookingNeighbours implements Neighbourhood<Neighbour> {

    @Override
    public String purpose() {
        return "Who and what is held or booked on one of these is taken here: people are matched by a library, else by "
                + "e-mail, else by name, things by a library, else by their code.";
    }

    @Override
    public String id() {
        return "org.backlot.resources.neighbours";
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Neighbour.class, Resources.class);
    }

    @Override
    public List<Neighbour> of(Production production) {
        return Session.section(production, Resources.class).<List<Neighbour>>map(Resources::getNeighbours)
                .orElse(List.of());
    }

    @Override
    public Kept kept(Neighbour neighbour) {
        return new Kept(neighbour.getTitle(), neighbour.getFile(), neighbour.getAt(), neighbour.getSaved());
    }

    @Override
    public Column<Neighbour, Integer> count() {
        return Column.of("Bookings", 90, Kind.WHOLE, one -> one.getBookings().size());
    }

    @Override
    public String step(String title) {
        return "Read the bookings of " + title;
    }

    @Override
    public String take(Production production, SavedProduction other) {
        int bookings = Neighbours.take(production, other.production(), other.file().toString(), other.saved(),
                LocalDateTime.now()).getBookings().size();
        return other.production().getTitle() + " was read: " + (bookings == 0 ? "nothing is booked there"
                : bookings == 1 ? "1 booking" : bookings + " bookings") + ".";
    }
}
