package org.backlot.resources.ui.travel;

import java.util.List;

import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.travel.Journey;
import org.backlot.resources.travel.Journeys;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who travels when: as the schedule calls for it, and as somebody decided and booked. */
public class TravelPart {

    private final DecisionTable<Journey> table;

    @Inject
    public TravelPart(Composite parent, Desk desk) {
        var live = new LiveTravel(desk);
        table = new DecisionTable<>(parent, desk, "org.backlot.resources.travel", "journey",
                new JourneyColumns(live).table(), new Trips(live));
        table.follow(Trip.class).study("Travel", copy -> Journeys.of(copy.production(), copy.questions()),
                journeys -> journeys);
    }

    private record Trips(LiveTravel live) implements DecisionTable.Decisions<Journey> {

        @Override
        public void follow(Journey shown, TravelState state) {
            Journey journey = live.live(shown);
            if (journey.isCalledFor() && !journey.isOverride()) {
                TravelEdits.follow(live.resources(), journey, state);
            } else {
                state(shown, state);
            }
        }

        @Override
        public void state(Journey shown, TravelState state) {
            live.trip(shown).setState(state);
        }

        @Override
        public void comply(Journey shown) {
            Journey journey = live.live(shown);
            TravelEdits.follow(live.resources(), journey, journey.trip().orElseThrow().getState()).setFixed(false);
        }

        @Override
        public List<Bought> order(Journey shown) {
            return live.orders().order(live.live(shown));
        }

        @Override
        public void forget(Journey shown) {
            live.delete(live.trip(shown));
        }
    }

    @Focus
    void focus() {
        table.focus();
    }
}
