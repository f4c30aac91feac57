package org.backlot.resources.book;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * {@code backlot show duplicates}: entries of the book that are likely one and the same: {@code kind} (person, vendor,
 * equipment, place), {@code name}, {@code id}, {@code other}, {@code otherId} and {@code why}.
 */
public final class DuplicatesReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Duplicates.of(production).stream().map(pair -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", Entry.noun(pair.first()));
            row.put("name", Entry.name(pair.first()));
            row.put("id", pair.first().getId());
            row.put("other", Entry.name(pair.second()));
            row.put("otherId", pair.second().getId());
            row.put("why", pair.why());
            return row;
        }).toList();
    }
}
