package org.backlot.resources.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Transit;

/**
 * The ways of the resource book: the shortest over its table, where several may be joined; else the great circle
 * between the coordinates times 1.3, as roads are, at the speed of the setting {@value #SPEED}. A shelf is where its
 * store is. What was asked once is kept.
 */
public final class Roads implements Ways {

    /** The setting: kilometres an hour, 60 where nothing is set. */
    public static final String SPEED = "resources.roadSpeed";

    private static final BigDecimal STANDARD = BigDecimal.valueOf(60);
    private static final double DETOUR = 1.3;
    private static final double EARTH = 6371.0088;
    private static final long HERE = 0;

    private final double speed;
    private final Map<String, List<Leg>> legs = new HashMap<>();
    private final Map<String, double[]> coordinates = new HashMap<>();
    private final Map<String, Map<String, Long>> shortest = new HashMap<>();

    private record Leg(String to, long minutes) {
    }

    private Roads(double speed) {
        this.speed = speed;
    }

    /** The ways between the places of a book, as they are now. */
    public static Roads of(Production production, Resources resources) {
        BigDecimal set = Settings.number(production, SPEED, STANDARD);
        var roads = new Roads((set.signum() > 0 ? set : STANDARD).doubleValue());
        for (Place place : resources.getPlaces()) {
            if (place.getInside() != null) {
                roads.join(place, place.getInside(), HERE);
            }
            roads.locate(place);
        }
        for (Transit transit : resources.getTransits()) {
            if (transit.getOne() != null && transit.getOther() != null) {
                roads.time(transit).ifPresent(time -> roads.join(transit.getOne(), transit.getOther(), time));
            }
        }
        return roads;
    }

    /** What of a place the ways depend on. */
    static List<Object> known(Place place) {
        return Arrays.asList(place.getId(), place.getInside() == null ? null : place.getInside().getId(),
                place.getLatitude(), place.getLongitude());
    }

    /** What of an entry of the table the ways depend on. */
    static List<Object> known(Transit transit) {
        return Arrays.asList(transit.getOne() == null ? null : transit.getOne().getId(),
                transit.getOther() == null ? null : transit.getOther().getId(), transit.getTime(),
                transit.getDistance());
    }

    private OptionalLong time(Transit transit) {
        if (transit.getTime() != null) {
            return OptionalLong.of(transit.getTime().toMinutes());
        }
        return transit.getDistance() == null ? OptionalLong.empty()
                : OptionalLong.of(minutes(transit.getDistance().doubleValue()));
    }

    private void join(Place one, Place other, long minutes) {
        legs.computeIfAbsent(one.getId(), id -> new ArrayList<>()).add(new Leg(other.getId(), minutes));
        legs.computeIfAbsent(other.getId(), id -> new ArrayList<>()).add(new Leg(one.getId(), minutes));
    }

    /** A place without coordinates is where what it is a part of is. */
    private void locate(Place place) {
        Place at = place;
        for (int depth = 0; at != null && depth < 16; depth++) {
            if (at.getLatitude() != null && at.getLongitude() != null) {
                coordinates.put(place.getId(), new double[] {Math.toRadians(at.getLatitude().doubleValue()),
                    Math.toRadians(at.getLongitude().doubleValue())});
                return;
            }
            at = at.getInside();
        }
    }

    @Override
    public synchronized OptionalLong minutes(String from, String to) {
        if (from.equals(to)) {
            return OptionalLong.of(HERE);
        }
        Map<String, Long> known = shortest.computeIfAbsent(from, this::from);
        Long minutes = known.get(to);
        if (minutes == null) {
            double[] one = coordinates.get(from);
            double[] other = coordinates.get(to);
            if (one == null || other == null) {
                return OptionalLong.empty();
            }
            minutes = minutes(greatCircle(one, other) * DETOUR);
            known.put(to, minutes);
        }
        return OptionalLong.of(minutes);
    }

    private long minutes(double kilometres) {
        return BigDecimal.valueOf(kilometres * 60 / speed).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static double greatCircle(double[] one, double[] other) {
        double up = Math.sin((other[0] - one[0]) / 2);
        double across = Math.sin((other[1] - one[1]) / 2);
        double half = up * up + Math.cos(one[0]) * Math.cos(other[0]) * across * across;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private Map<String, Long> from(String start) {
        Map<String, Long> times = new HashMap<>();
        var next = new PriorityQueue<>(Comparator.comparingLong(Leg::minutes));
        next.add(new Leg(start, HERE));
        while (!next.isEmpty()) {
            Leg reached = next.poll();
            if (times.putIfAbsent(reached.to(), reached.minutes()) == null) {
                for (Leg leg : legs.getOrDefault(reached.to(), List.of())) {
                    if (!times.containsKey(leg.to())) {
                        next.add(new Leg(leg.to(), reached.minutes() + leg.minutes()));
                    }
                }
            }
        }
        return times;
    }
}
