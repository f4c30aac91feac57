package org.backlot.resources.ui.travel;

import java.util.List;

import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.travel.Bed;
import org.backlot.resources.travel.Beds;
import org.backlot.resources.travel.HotelNights;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who sleeps where: as the schedule calls for it, and as somebody decided and booked. */
public class RoomsPart {

    private final DecisionTable<Bed> table;
    private List<HotelNights> hotels = List.of();

    /** What is worked out together. */
    private record Slept(List<Bed> beds, List<HotelNights> hotels) {
    }

    @Inject
    public RoomsPart(Composite parent, Desk desk) {
        var live = new LiveTravel(desk);
        table = new DecisionTable<>(parent, desk, "org.backlot.resources.rooms", "bed",
                new BedColumns(live, new OpenBook(desk::session), bed -> HotelNights.fullest(hotels, bed)).table(),
                new Stays(live));
        table.follow(Stay.class).study("Rooms", copy -> new Slept(Beds.of(copy.production(), copy.questions()),
                HotelNights.of(copy.production(), copy.questions())), this::show);
    }

    private List<Bed> show(Slept slept) {
        hotels = slept.hotels();
        return slept.beds();
    }

    private record Stays(LiveTravel live) implements DecisionTable.Decisions<Bed> {

        @Override
        public void follow(Bed shown, TravelState state) {
            Bed bed = live.live(shown);
            if (bed.isCalledFor() && !bed.isOverride()) {
                TravelEdits.follow(live.resources(), bed, state);
            } else {
                state(shown, state);
            }
        }

        @Override
        public void state(Bed shown, TravelState state) {
            live.stay(shown).setState(state);
        }

        @Override
        public void comply(Bed shown) {
            Bed bed = live.live(shown);
            TravelEdits.follow(live.resources(), bed, bed.stay().orElseThrow().getState()).setFixed(false);
        }

        @Override
        public List<Bought> order(Bed shown) {
            return live.orders().order(live.live(shown));
        }

        @Override
        public void forget(Bed shown) {
            live.delete(live.stay(shown));
        }
    }

    @Focus
    void focus() {
        table.focus();
    }
}
