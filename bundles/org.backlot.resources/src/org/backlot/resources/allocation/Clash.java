package org.backlot.resources.allocation;

import java.util.List;

/**
 * More is taken of something than there is.
 *
 * @param supply    who or what
 * @param later     the booking that was made last, and does not find enough any more
 * @param earlier   the bookings that were there before and stand in its way, by when they begin; none where it asks for
 *                  more than there is at all
 * @param from      the first minute of it
 * @param until     the first minute after it; between the two may be times without
 * @param over      how many are missing at worst
 * @param accessory one of the bookings takes it along as an accessory of something else
 */
public record Clash(String supply, String later, List<String> earlier, long from, long until, int over,
        boolean accessory) {

    public Clash {
        earlier = List.copyOf(earlier);
    }
}
