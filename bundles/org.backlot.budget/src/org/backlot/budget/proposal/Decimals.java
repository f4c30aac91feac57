package org.backlot.budget.proposal;

import java.math.BigDecimal;

/** Numbers as formulas write them. */
final class Decimals {

    private Decimals() {
    }

    /** Without zeros that say nothing: 1300.00 is 1300. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
