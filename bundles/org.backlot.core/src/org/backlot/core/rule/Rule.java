package org.backlot.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One rule of an agreement or a law.
 *
 * @param id        what it is about, as {@code drop.gap}; several packs may have a rule of the same id
 * @param value     its number; for a time of day the hour, as 22 or 22.5
 * @param unit      what the number counts: calendar days, hours, years, hour of day
 * @param bound     whether the number itself is still allowed
 * @param says      the rule in one sentence, for people
 * @param source    the agreement or law that says so
 * @param effective the first day on which it holds
 */
public record Rule(String id, BigDecimal value, String unit, Bound bound, String says, String source,
        LocalDate effective) {

    /** What stands with every rule that is shown. */
    public static final String CAUTION = "planning aid, check your agreement";

    /** How a number is compared with the rule's. */
    public enum Bound {
        AT_LEAST {
            @Override
            boolean accepts(int sign) {
                return sign >= 0;
            }
        },
        MORE_THAN {
            @Override
            boolean accepts(int sign) {
                return sign > 0;
            }
        },
        AT_MOST {
            @Override
            boolean accepts(int sign) {
                return sign <= 0;
            }
        },
        LESS_THAN {
            @Override
            boolean accepts(int sign) {
                return sign < 0;
            }
        };

        abstract boolean accepts(int sign);
    }

    /** Whether a number keeps to the rule. */
    public boolean accepts(BigDecimal number) {
        return bound.accepts(number.compareTo(value));
    }

    /** The sentence, its source and its date, as every paper and finding that rests on a rule has to show them. */
    public String cited() {
        return says + " (" + source + ", from " + effective + "; " + CAUTION + ")";
    }
}
