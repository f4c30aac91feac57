package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class SignedTest {

    @Test
    void moreAndLessHaveOneSignEach() {
        assertEquals("+1,200.00", Signed.money(new BigDecimal("1200")));
        assertEquals("\u22121,200.50", Signed.money(new BigDecimal("-1200.5")));
        assertEquals("0.00", Signed.money(BigDecimal.ZERO));
        assertEquals("\u22122 +3 0", Signed.count(-2) + " " + Signed.count(3) + " " + Signed.count(0));
    }
}
