package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days between two work days of somebody who is away from home, and whether they spend them at home.
 *
 * @param after  the work day before
 * @param before the work day after
 * @param stay   what the nights and days cost if they stay; empty where a price is not known
 * @param home   what it costs if they fly home and back; empty where a price is not known
 * @param why    in one sentence
 */
public record Gap(LocalDate after, LocalDate before, Optional<BigDecimal> stay, Optional<BigDecimal> home,
        boolean goesHome, String why) {
}
