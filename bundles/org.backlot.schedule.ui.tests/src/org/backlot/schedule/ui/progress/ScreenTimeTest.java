package org.backlot.schedule.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ScreenTimeTest {

    private static Duration typed(String text) {
        return ScreenTime.KIND.parse().apply(text);
    }

    @Test
    void screenTimeIsMinutesAndSeconds() {
        assertEquals(Duration.ofSeconds(165), typed("2:45"));
        assertEquals(Duration.ofSeconds(165), typed(" 2.45 "));
        assertEquals(Duration.ofMinutes(2), typed("2"));
        assertEquals(Duration.ofSeconds(45), typed("45 s"));
        assertEquals("2:05", ScreenTime.KIND.show(Duration.ofSeconds(125)));
        assertNull(typed(" "));
        assertThrows(IllegalArgumentException.class, () -> typed("2:75"));
    }
}
