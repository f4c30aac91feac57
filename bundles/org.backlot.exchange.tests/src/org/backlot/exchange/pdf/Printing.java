package org.backlot.exchange.pdf;

import java.util.Set;

/** What a print of a script shows beside its text. */
enum Printing {
    /** Scene numbers in both margins. */
    NUMBERS,
    /** Two blank lines above headings. */
    SPACED,
    /** (CONTINUED) at the foot of a page and CONTINUED: at its top. */
    CONTINUED,
    /** Marks of revision beside every seventh line. */
    STARS,
    /** The title on the left of the head, the draft in its middle. */
    HEADER,
    /** The title at the foot of every page. */
    FOOTER,
    /** Headings in bold, made by printing them twice. */
    OVERPRINTED,
    /** A name across every page. */
    WATERMARK,
    /** A name in large type, upright, on every page. */
    STAMP,
    /** A title page. */
    TITLE_PAGE,
    /** No page numbers. */
    UNNUMBERED,
    /** After page 3 come 3A and 3B. */
    A_PAGES,
    /** Speeches break over pages without (MORE). */
    NO_MORE;

    static final Set<Printing> ALL = Set.of(NUMBERS, CONTINUED, STARS, HEADER, WATERMARK, TITLE_PAGE);
}
