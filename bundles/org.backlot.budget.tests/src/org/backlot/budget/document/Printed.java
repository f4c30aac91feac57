package org.backlot.budget.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands on a paper. */
final class Printed {

    private Printed() {
    }

    /** Each part stands behind the one before it. */
    static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, part + " is missing after character " + from + " of " + text);
            from = at;
        }
    }
}
