package org.backlot.resources.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Allocation;
import org.backlot.resources.allocation.Allocations;
import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.allocation.Stints;
import org.backlot.resources.allocation.TooFar;
import org.backlot.resources.booking.NeedsAndBookings;

/**
 * {@code backlot show allocation}: {@code short} (requirement, name, date, missing), {@code twice} (supply, name,
 * later and earlier: ids of bookings, from, until, over, accessory) and {@code far} (supply, name, before, after,
 * freeMinutes, wayMinutes). Times are local.
 */
public final class AllocationReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Optional<ResourceBook> book = ResourceBook.of(production);
        Allocation allocation = Allocations.of(production, questions);
        Map<String, String> names = book.map(open -> Stints.names(production, open.resources())).orElse(Map.of());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("short", shortages(production, questions));
        report.put("twice", allocation.clashes().stream().sorted(Comparator.comparing(Clash::from)
                .thenComparing(Clash::later).thenComparing(Clash::supply)).map(clash -> twice(clash, names)).toList());
        report.put("far", allocation.tooFar().stream().sorted(Comparator.comparing(TooFar::after)
                .thenComparing(TooFar::supply)).map(far -> far(far, names)).toList());
        return report;
    }

    private static List<Map<String, Object>> shortages(Production production, Questions questions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            for (LocalDate date : line.shortage()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("requirement", line.requirement().getId());
                row.put("name", line.requirement().getName());
                row.put("date", date.toString());
                row.put("missing", line.days().get(date).shortage());
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Object> twice(Clash clash, Map<String, String> names) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("supply", clash.supply());
        row.put("name", names.get(clash.supply()));
        row.put("later", clash.later());
        row.put("earlier", clash.earlier());
        row.put("from", Stint.time(clash.from()).toString());
        row.put("until", Stint.time(clash.until()).toString());
        row.put("over", clash.over());
        row.put("accessory", clash.accessory());
        return row;
    }

    private static Map<String, Object> far(TooFar far, Map<String, String> names) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("supply", far.supply());
        row.put("name", names.get(far.supply()));
        row.put("before", far.before());
        row.put("after", far.after());
        row.put("freeMinutes", far.free());
        row.put("wayMinutes", far.way());
        return row;
    }
}
