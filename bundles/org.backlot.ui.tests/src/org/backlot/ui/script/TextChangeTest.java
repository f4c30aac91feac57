package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"abc, abc, 3, 0, ''", "'', abc, 0, 0, abc", "abc, '', 0, 3, ''",
        "abcd, abXd, 2, 1, X", "aaa, aaaa, 3, 0, a", "abab, ab, 2, 2, ''", "one two, one and two, 4, 0, 'and '"})
    void theShortestPieceIsReplaced(String before, String now, int start, int length, String text) {
        assertEquals(new TextChange(start, length, text), TextChange.between(before, now));
        assertEquals(now, before.substring(0, start) + text + before.substring(start + length));
    }
}
