package org.backlot.schedule.optimise.pack;

import java.util.List;

/**
 * A constraint that a plan does not keep.
 *
 * @param rule    which one
 * @param day     the id of the day on which it is broken; the later one of two
 * @param scenes  ids of the scenes by which it is broken; for {@link PackRule#ORDER} the first, then the second
 * @param subject the id of the person, the location or the contributed rule; else blank
 * @param amount  by how much: minutes or eighths too many, scenes of the lesser light, else 1 or more
 */
public record Violation(PackRule rule, String day, List<String> scenes, String subject, int amount) {

    /** How much the least violation weighs for a search, which prefers any plan that weighs less. */
    static final int WEIGHT = 60;

    public Violation {
        scenes = List.copyOf(scenes);
    }

    long weight() {
        return weight(rule, amount);
    }

    /**
     * A rule broken a little is better than the same rule broken by much, so that a search has a way down. Time weighs
     * by its cube too: several days that are a little too long are better than one on which a child works at night.
     */
    static long weight(PackRule rule, int amount) {
        return switch (rule) {
            case DAY_TOO_LONG, CAST_TOO_LONG, CAST_HOURS -> WEIGHT + amount + cubed(amount);
            case TOO_MANY_PAGES -> WEIGHT + 10L * amount;
            case LIGHTS_MIXED -> WEIGHT + 30L * amount;
            case CONTRIBUTED, OUT_OF_RANGE, CAST_AWAY, LOCATION_CLOSED -> (long) WEIGHT * amount;
            case CAST_TWICE, UNIT_REST, CAST_REST, ORDER -> WEIGHT;
        };
    }

    private static long cubed(long minutes) {
        return minutes * minutes * minutes / (WEIGHT * WEIGHT);
    }
}
