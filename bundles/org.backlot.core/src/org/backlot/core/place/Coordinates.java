package org.backlot.core.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a place lies, in degrees.
 *
 * @param latitude  north is positive
 * @param longitude east is positive
 */
public record Coordinates(double latitude, double longitude) {

    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\u00b0?\\s*([NS]?)[,;\\s]+"
            + "(-?\\d{1,3}(?:\\.\\d+)?)\u00b0?\\s*([EW]?)");

    /** As maps give them: {@code 48.53, -123.02} or {@code 48.53\u00b0 N, 123.02\u00b0 W}; empty for anything else. */
    public static Optional<Coordinates> parse(String text) {
        Matcher matcher = PAIR.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(matcher.group(1)) * (matcher.group(2).equals("S") ? -1 : 1);
        double longitude = Double.parseDouble(matcher.group(3)) * (matcher.group(4).equals("W") ? -1 : 1);
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }
}
