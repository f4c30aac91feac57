package org.backlot.resources.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.book.Whereabouts;

/**
 * {@code backlot show equipment}: a list of {@code name}, {@code code}, {@code quantity}, {@code state} (home,
 * reserved, out, on_set, damaged, lost), {@code place}, {@code by}, {@code since}, {@code due}, {@code daysLate},
 * {@code lateFee} and {@code condition}: one row for each state, place and person that pieces of a
 * thing are in, at and with. What is not known is null.
 */
public final class EquipmentReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        EquipmentLife life = EquipmentLife.of(production, questions, Words.asOf(options).orElse(null));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Lot lot : life.lots()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", Words.name(lot.asset()));
            row.put("code", lot.asset().getCode());
            row.put("quantity", lot.quantity());
            row.put("state", lot.state().name().toLowerCase(Locale.ROOT));
            row.put("place", lot.place() == null ? null : Whereabouts.path(lot.place()));
            row.put("by", lot.by() == null ? null : Words.person(production, lot.by()));
            row.put("since", lot.since());
            row.put("due", lot.due() == null ? null : lot.due().toString());
            row.put("daysLate", lot.daysLate(life.day()));
            row.put("lateFee", lot.lateFee(life.day()).orElse(null));
            row.put("condition", lot.condition());
            rows.add(row);
        }
        return rows;
    }
}
