package org.backlot.schedule.optimise.pack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A cost and the parts it consists of, in minor units.
 *
 * @param parts every part, also those of 0
 */
public record PackCost(Map<CostPart, Long> parts) {

    public PackCost {
        var all = new EnumMap<CostPart, Long>(CostPart.class);
        for (CostPart part : CostPart.values()) {
            all.put(part, parts.getOrDefault(part, 0L));
        }
        parts = Collections.unmodifiableMap(all);
    }

    /** All parts together. */
    public long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One part. */
    public long of(CostPart part) {
        return parts.get(part);
    }
}
