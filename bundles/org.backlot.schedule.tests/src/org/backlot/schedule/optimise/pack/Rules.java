package org.backlot.schedule.optimise.pack;

/** Constraints as a studio contributes them. */
final class Rules {

    /** Asks nothing, but has to be asked about days that follow each other. */
    static final DayRule NEUTRAL = new DayRule() {

        @Override
        public String id() {
            return "neutral";
        }

        @Override
        public boolean looksAtNeighbours() {
            return true;
        }
    };

    /** A day should not have more than two locations, and must not have more than three scenes. */
    static final DayRule CALM = new DayRule() {

        @Override
        public String id() {
            return "calm";
        }

        @Override
        public long cost(DayContent day) {
            long locations = day.scenes().stream().map(PackScene::location).distinct().count();
            return 70 * Math.max(0, locations - 2);
        }

        @Override
        public int breach(DayContent day) {
            return Math.max(0, day.scenes().size() - 3);
        }
    };

    /** A unit should stay where it was the day before, and must not have two days of more than four scenes together. */
    static final DayRule STEADY = new DayRule() {

        @Override
        public String id() {
            return "steady";
        }

        @Override
        public boolean looksAtNeighbours() {
            return true;
        }

        @Override
        public long cost(DayContent day, DayContent next) {
            return day.scenes().stream().map(PackScene::location)
                    .anyMatch(next.scenes().stream().map(PackScene::location).toList()::contains) ? 0 : 55;
        }

        @Override
        public int breach(DayContent day, DayContent next) {
            return day.scenes().size() + next.scenes().size() > 4 ? 1 : 0;
        }
    };

    private Rules() {
    }
}
