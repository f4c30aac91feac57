package org.backlot.core.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the sun rises and sets at a place, and when it is light enough before and after to shoot without lamps, to a
 * minute or two. Source: the sunrise equation, after J. Meeus, Astronomical Algorithms.
 *
 * @param dawn the sun is 6 degrees below the horizon and rises: civil twilight begins
 * @param dusk the sun is 6 degrees below the horizon again
 */
public record Sun(LocalTime dawn, LocalTime rise, LocalTime set, LocalTime dusk) {

    private static final double AT_HORIZON = -0.833;
    private static final double CIVIL_TWILIGHT = -6;
    private static final double TILT = Math.toRadians(23.4397);
    private static final Instant EPOCH = Instant.parse("2000-01-01T12:00:00Z");
    private static final double SECONDS = 86_400;

    /** The sun of a date; empty where it does not rise, or does not set, on that date. */
    public static Optional<Sun> of(LocalDate date, Coordinates place, ZoneId zone) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = place.longitude();
        double day = ChronoUnit.DAYS.between(LocalDate.ofInstant(EPOCH, ZoneOffset.UTC), date) - longitude / 360;
        double anomaly = Math.toRadians(357.5291 + 0.98560028 * day);
        double centre = 1.9148 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly) + 0.0003 * Math.sin(3 * anomaly);
        double ecliptic = anomaly + Math.toRadians(centre + 180 + 102.9372);
        double noon = day + 0.0053 * Math.sin(anomaly) - 0.0069 * Math.sin(2 * ecliptic);
        double declination = Math.asin(Math.sin(ecliptic) * Math.sin(TILT));
        double up = halfDay(AT_HORIZON, latitude, declination);
        double light = halfDay(CIVIL_TWILIGHT, latitude, declination);
        return Double.isNaN(up) || Double.isNaN(light) ? Optional.empty() : Optional.of(new Sun(
                at(noon - light, zone), at(noon - up, zone), at(noon + up, zone), at(noon + light, zone)));
    }

    /** From when the sun stands at a height to its noon, in days. */
    private static double halfDay(double height, double latitude, double declination) {
        return Math.toDegrees(Math.acos((Math.sin(Math.toRadians(height)) - Math.sin(latitude) * Math.sin(declination))
                / (Math.cos(latitude) * Math.cos(declination)))) / 360;
    }

    private static LocalTime at(double days, ZoneId zone) {
        return EPOCH.plusSeconds(Math.round(days * SECONDS) + 30).atZone(zone).toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
    }
}
