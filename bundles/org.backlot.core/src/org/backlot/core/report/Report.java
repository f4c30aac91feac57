package org.backlot.core.report;

import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * What {@code backlot show NAME} prints: contributed to {@code org.backlot.core.reports}. Must not change the
 * production.
 */
@FunctionalInterface
public interface Report {

    /**
     * The data, made of {@code Map<String, ?>} (in the order of the documented contract), {@code List<?>}, String,
     * Integer, BigDecimal, Boolean and null. Dates are ISO 8601 text. A report that is a table is a list of maps, or a
     * map that holds one list of maps.
     *
     * @param options what was asked for: {@code board} (a name), {@code as-of} (an ISO date); often empty
     * @throws IllegalArgumentException if an option names nothing that is there, with what to do
     */
    Object of(Production production, Questions questions, Map<String, String> options);

    /**
     * This report, leaving out what a person may not see; see {@code docs/resources.md}. Reports that tell nothing of
     * the kind leave it alone.
     *
     * @param user who asks: the name of somebody of the production; what the computer calls them where nobody said
     */
    default Report by(String user) {
        return this;
    }

    /**
     * The same for reading as text, where names and places say more than ids: by default what {@link #of} gives.
     * Programs never see it, so that it may change.
     */
    default Object forPeople(Production production, Questions questions, Map<String, String> options) {
        return of(production, questions, options);
    }
}
