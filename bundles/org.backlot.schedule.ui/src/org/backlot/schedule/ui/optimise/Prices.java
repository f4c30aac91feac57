package org.backlot.schedule.ui.optimise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** What the office says that days, overtime and moves cost, to be changed. */
final class Prices {

    /** The fields; amounts are in the currency of the production. */
    static final List<Column<Production, ?>> FIELDS = List.of(
            money("A shooting day", ScheduleSettings.COST_OF_DAY),
            money("An hour of overtime", ScheduleSettings.COST_OF_OVERTIME),
            money("A company move", ScheduleSettings.COST_OF_MOVE),
            Column.<Production, Duration>of("Most overtime a day", 90, Kind.DURATION,
                    p -> ScheduleSettings.length(p, ScheduleSettings.MOST_OVERTIME, null))
                    .edit((p, length) -> Settings.set(p, ScheduleSettings.MOST_OVERTIME,
                            length == null ? "" : length.toString())));

    private Prices() {
    }

    private static Column<Production, BigDecimal> money(String label, String setting) {
        return Column.<Production, BigDecimal>of(label, 90, Kind.MONEY, p -> Settings.number(p, setting, null))
                .edit((p, amount) -> Settings.set(p, setting, amount == null ? "" : amount.toPlainString()));
    }
}
