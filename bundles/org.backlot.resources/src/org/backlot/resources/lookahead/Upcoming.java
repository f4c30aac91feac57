package org.backlot.resources.lookahead;

import java.time.LocalDate;

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

        NEED("Not secured"),
        PERMIT("Permits"),
        CERTIFICATE("Certificates"),
        INSURANCE("Insurance"),
        DEAL("Deals"),
        RETURN("Returns"),
        REQUEST("Unanswered"),
        TRAVEL("Travel"),
        WEATHER("Weather"),
        RISK("Risks");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }
}
