package org.backlot.resources.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.price.Price;
import org.backlot.resources.travel.HotelNights;

/**
 * A hotel keeps more rooms than people need on any night of a block. What is needed goes by the schedule and by the
 * stays that were decided on; what it saves is the price of a room for all nights of the block.
 */
public final class UnusedRooms implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        List<Saving> savings = new ArrayList<>();
        for (HotelNights hotel : HotelNights.of(production, questions)) {
            for (RoomBlock block : hotel.blocks()) {
                boolean home = Price.currency(production, block.getCurrency())
                        .equals(Price.currency(production, null));
                int left = -hotel.fullest(block.getFrom(), block.getUntil()).orElseThrow().missing();
                boolean alone = hotel.blocks().stream().noneMatch(other -> other != block && meets(other, block));
                if (home && alone && left > 0 && block.getRate() != null && block.getRate().signum() > 0) {
                    savings.add(saving(block, Math.min(left, block.getRooms())));
                }
            }
        }
        return savings;
    }

    /** Of blocks that share nights it is left to a person which of them is cut. */
    private static boolean meets(RoomBlock one, RoomBlock other) {
        return one.getFrom().isBefore(other.getUntil()) && other.getFrom().isBefore(one.getUntil());
    }

    private static Saving saving(RoomBlock block, int left) {
        String id = block.getId();
        String rooms = left + (left == 1 ? " room" : " rooms");
        long nights = block.getFrom().datesUntil(block.getUntil()).count();
        BigDecimal amount = block.getRate().multiply(BigDecimal.valueOf(left * nights));
        String title = "Give " + rooms + " back to " + block.getHotel().getName();
        String why = block.getRooms() + " are kept from " + block.getFrom() + " to " + block.getUntil() + ", and "
                + (block.getRooms() - left) + " are needed on the fullest night"
                + (block.getRelease() == null ? "" : "; they go back without pay until " + block.getRelease());
        return new Saving("rooms/" + id + "/" + left + "/" + amount, title, why, Optional.of(amount), List.of(id),
                new Fix(title, production -> Session.section(production, Resources.class).stream()
                        .flatMap(book -> List.copyOf(book.getRoomBlocks()).stream())
                        .filter(kept -> id.equals(kept.getId())).forEach(kept -> giveBack(kept, left))));
    }

    private static void giveBack(RoomBlock block, int rooms) {
        if (block.getRooms() <= rooms) {
            block.setState(TravelState.CANCELLED);
        } else {
            block.setRooms(block.getRooms() - rooms);
        }
    }
}
