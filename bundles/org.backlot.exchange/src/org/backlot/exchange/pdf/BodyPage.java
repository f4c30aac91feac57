package org.backlot.exchange.pdf;

import java.util.List;

/**
 * The script on a page.
 *
 * @param page  as it is laid out
 * @param lines from top to bottom, without running heads, continuation marks and margins
 * @param more  the page ends with (MORE): its last speech goes on
 */
record BodyPage(TextPage page, List<BodyLine> lines, boolean more) {
}
