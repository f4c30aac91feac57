package org.backlot.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EighthsTest {

    @ParameterizedTest
    @CsvSource({"4/8,4", "1,8", "1 2/8,10", "3 3/8,27", " 2  1/8 ,17", "0,0", "12/8,"})
    void lengthsAreMixedNumbers(String text, Integer eighths) {
        if (eighths == null) {
            assertTrue(Eighths.parse(text).isEmpty());
        } else {
            assertEquals(eighths, Eighths.parse(text).getAsInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two", "1/4", "-1", "1.5", "1 2/8 x"})
    void whatIsNoLengthIsNotRead(String text) {
        assertTrue(Eighths.parse(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"4,0.5", "8,1", "80,10", "19,2.375", "0,0"})
    void lengthsArePagesInDecimals(int eighths, String pages) {
        assertEquals(new BigDecimal(pages), Eighths.pages(eighths));
    }

    @ParameterizedTest
    @CsvSource({"4,4/8", "8,1 0/8", "10,1 2/8", "27,3 3/8", "0,0/8"})
    void lengthsArePrintedAsTheTradeWritesThem(int eighths, String text) {
        assertEquals(text, Eighths.toString(eighths));
    }
}
