package org.backlot.documents;

import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * A paper that leaves the office: contributed to {@code org.backlot.documents.documents} with its template. Must not
 * change the production.
 */
public interface Document {

    /**
     * What the template is filled with: maps, lists, strings, numbers, booleans, records and java.time values.
     *
     * @param options what the person chose, by the names that the contribution declares, as {@code day} = 1
     * @throws IllegalArgumentException if an option is missing or names nothing that is there, with what to do
     */
    Map<String, Object> content(Production production, Questions questions, Map<String, String> options);

    /**
     * This paper, leaving out what a person may not see; see {@code docs/resources.md}. Papers that print nothing of
     * the kind leave it alone.
     *
     * @param user who prints: the name of somebody of the production; what the computer calls them where nobody said
     */
    default Document by(String user) {
        return this;
    }

    /** The same as tables, for a spreadsheet or CSV; empty where the paper is no table. */
    default List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        return List.of();
    }

    /**
     * One table.
     *
     * @param columns the heads
     * @param rows    as many cells as columns: String, Integer, BigDecimal, LocalDate, or null
     */
    record Sheet(String name, List<String> columns, List<List<Object>> rows) {
    }
}
