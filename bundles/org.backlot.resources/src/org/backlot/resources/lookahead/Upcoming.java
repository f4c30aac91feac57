package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.backlot.core.check.Severity;

/**
 * Something that the next days bring.
 *
 * @param date     when it is due, ends or is needed
 * @param severity how much it matters: an error stops a day, a warning costs money, the rest is to be known
 * @param topic    under which heading
 * @param what     what it is about, as a name
 * @param says     what is the matter, in one sentence
 * @param target   the id of the object to go to
 */
public record Upcoming(LocalDate date, Severity severity, Topic topic, String what, String says, String target) {

    /** The headings of the look-ahead, in their order. */
    public enum Topic {

        NEED("Not secured", "needs"),
        PERMIT("Permits", "permits"),
        CERTIFICATE("Certificates", "certificates"),
        INSURANCE("Insurance", "without insurance"),
        DEAL("Deals", "deals"),
        RETURN("Returns", "returns"),
        REQUEST("Unanswered", "requests"),
        TRAVEL("Travel", "journeys"),
        ROOM("Rooms", "beds"),
        WEATHER("Weather", "units under the sky"),
        RISK("Risks", "risks");

        private final String label;
        private final String many;

        Topic(String label, String many) {
            this.label = label;
            this.many = many;
        }

        /** For people. */
        public String label() {
            return label;
        }

        /** Several of them, as behind a number. */
        String many() {
            return many;
        }

        /**
         * The one that somebody means: by its label or its name, in any case.
         *
         * @throws IllegalArgumentException if there is none, with those that there are
         */
        static Topic parse(String text) {
            return Arrays.stream(values()).filter(topic -> topic.label.equalsIgnoreCase(text.strip())
                    || topic.name().equalsIgnoreCase(text.strip())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Nothing is told under \"" + text.strip()
                            + "\". Write one of " + Arrays.stream(values()).map(Topic::label)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
