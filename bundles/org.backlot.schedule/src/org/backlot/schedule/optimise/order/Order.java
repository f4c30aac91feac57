package org.backlot.schedule.optimise.order;

import java.util.List;

/**
 * An order to shoot in.
 *
 * @param scenes the numbers of the scenes, first to last
 * @param cost   what it costs, as {@link Talent#cost} says
 * @param bound  no order costs less than this
 */
public record Order(List<Integer> scenes, long cost, long bound) {

    public Order {
        scenes = List.copyOf(scenes);
    }

    /** Whether it is certain that no order is cheaper. */
    public boolean proven() {
        return cost == bound;
    }
}
