package org.backlot.core.question;

/**
 * Something that is known of a place and that people who go there have to know.
 *
 * @param label as papers print it: Address, Parking, Hospital, Unit base; {@value #COORDINATES} for degrees as maps
 *              give them, which {@link org.backlot.core.place.Coordinates} reads
 * @param text  one line
 */
public record Fact(String label, String text, Source source) {

    /** What is where coordinates are told. */
    public static final String COORDINATES = "Coordinates";
    /** What is where the time zone of a place is told, by its IANA name. */
    public static final String ZONE = "Zone";
}
