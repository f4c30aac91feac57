package org.backlot.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.backlot.core.model.CoreFactory;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static String made() {
        return Ids.of(CoreFactory.eINSTANCE.createScene());
    }

    @Test
    void noTwoAreAlikeWhoeverMakesThem() {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(made()));
        assertEquals(50_000, ids.size());
    }

    @Test
    void idIsSixteenLettersOfThirtyTwo() {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            String id = made();
            assertTrue(id.matches("[0-9a-hjkmnp-tv-z]{16}"), id);
            seen.append(id);
        }
        assertEquals(32, seen.chars().distinct().count());
    }
}
