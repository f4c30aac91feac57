package org.backlot.schedule.optimise.order;

/**
 * What is left to order when some scenes are settled to be shot first and some last. What that costs depends on nothing
 * else, and it costs the same when start and end change places.
 *
 * @param open the scenes that are left
 * @param came their actors who have come in the scenes before them
 * @param stay their actors who will be needed in the scenes after them
 * @param need all their actors
 */
record Middle(long open, long came, long stay, long need) {

    static Middle of(Roster roster, long open, long came, long stay) {
        long need = roster.castOf(open);
        return new Middle(open, came & need, stay & need, need);
    }

    /** Who is there at the start, and free to leave. */
    long first() {
        return came & ~stay;
    }

    /** Who is there at the end, and free to come late. */
    long last() {
        return stay & ~came;
    }

    /** Who is free to come late and to leave early. */
    long free() {
        return need & ~came & ~stay;
    }

    /** Who is not there throughout: nobody else matters any more. */
    long undecided() {
        return need & ~(came & stay);
    }

    Middle mirrored() {
        return new Middle(open, stay, came, need);
    }

    /** The same for a middle and its mirror image. */
    Middle key() {
        return Long.compareUnsigned(came, stay) > 0 ? mirrored() : this;
    }

    /** What is left when some scenes are shot first of these. */
    Middle without(Roster roster, long scenes) {
        return of(roster, open & ~scenes, came | roster.castOf(scenes), stay);
    }
}
