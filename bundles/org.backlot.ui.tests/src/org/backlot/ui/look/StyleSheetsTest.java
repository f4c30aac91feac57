package org.backlot.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static List<String> rules(String theme) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream("/css/" + theme + ".css")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("@import")).replaceAll("#[0-9A-F]{6}", "colour").lines().toList();
        }
    }

    /** The style sheets of SWT know no variables, so that each theme has its own. */
    @Test
    void bothThemesHaveTheSameRulesInOtherColours() throws IOException {
        assertFalse(rules("light").isEmpty());
        assertEquals(rules("light"), rules("dark"));
    }
}
