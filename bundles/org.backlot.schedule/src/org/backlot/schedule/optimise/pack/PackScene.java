package org.backlot.schedule.optimise.pack;

import java.util.List;
import java.util.Objects;

/**
 * A scene to be shot on one day.
 *
 * @param id       unique among the scenes
 * @param minutes  how long it takes to shoot
 * @param eighths  its length in eighths of a page
 * @param cast     ids of the cast who are in it, each once
 * @param location the id of the place to which the company moves
 * @param set      the set within the location; blank where the location is the set
 * @param light    the light it needs
 * @param from     the first day on which it may be shot, as an index into the days of the problem
 * @param until    the last such day
 * @param lock     where it has to stay
 */
public record PackScene(String id, int minutes, int eighths, List<String> cast, String location, String set,
        SceneLight light, int from, int until, Lock lock) {

    /**
     * What somebody decided about a scene and no search may change.
     *
     * @param day  the index of its day; {@link #NONE} where the day is free
     * @param rank its place among the ranked scenes of that day; {@link #NONE} where its place in the day is free
     */
    public record Lock(int day, int rank) {

        /** Not decided. */
        public static final int NONE = -1;

        /** Nothing is decided. */
        public static final Lock FREE = new Lock(NONE, NONE);
    }

    public PackScene {
        cast = List.copyOf(cast);
        Objects.requireNonNull(light);
        Objects.requireNonNull(lock);
    }

    /** A scene that may be shot on any day. */
    public static PackScene of(String id, int minutes, int eighths, List<String> cast, String location,
            SceneLight light) {
        return new PackScene(id, minutes, eighths, cast, location, "", light, 0, Integer.MAX_VALUE, Lock.FREE);
    }

    /** Whether its day is decided. */
    public boolean isLocked() {
        return lock.day() != Lock.NONE;
    }
}
