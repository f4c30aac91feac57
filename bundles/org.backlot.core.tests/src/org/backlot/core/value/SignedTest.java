package org.backlot.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class SignedTest {

    @Test
    void moreAndLessHaveOneSignEach() {
        assertEquals("+1200", Signed.of(new BigDecimal("1200"), BigDecimal::toPlainString));
        assertEquals("\u22121200.5", Signed.of(new BigDecimal("-1200.5"), BigDecimal::toPlainString));
        assertEquals("0", Signed.of(BigDecimal.ZERO, BigDecimal::toPlainString));
        assertEquals("\u22122 +3 0", Signed.count(-2) + " " + Signed.count(3) + " " + Signed.count(0));
        assertEquals("+1 2/8, \u22123/8, ", Signed.eighths(10) + ", " + Signed.eighths(-3) + ", " + Signed.eighths(0));
    }
}
