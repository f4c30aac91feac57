package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.model.Costs;

/** The working hours of units, as a budget says, else by the standard of the trade. */
public final class UnitHours {

    private final Map<String, BigDecimal> hours = new HashMap<>();

    /** Of the units of a budget as they are now. */
    public UnitHours(Costs costs) {
        costs.getUnits().forEach(unit -> {
            BigDecimal own = unit.getHours() == null ? BigDecimal.ZERO : unit.getHours();
            hours.putIfAbsent(Texts.key(unit.getName()), own);
            hours.putIfAbsent(Texts.key(unit.getPlural()), own);
        });
        StandardUnits.hours().forEach(hours::putIfAbsent);
        hours.remove("");
    }

    /** Of a unit by one of its names; 0 for one that is no time; empty where nobody knows it. */
    public Optional<BigDecimal> of(String unit) {
        return Optional.ofNullable(hours.get(Texts.key(unit)));
    }
}
