package org.backlot.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;

import org.backlot.exchange.pdf.Readback.What;
import org.backlot.exchange.screenplay.Samples;
import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayParagraph;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts by others, printed to PDF and read back: what was in them is in what was read. */
class PrintedSamplesTest {

    /** Headings that Fountain takes for action and a reader of pages does not: "EXT/INT. SWAMP SHACK - DAY". */
    @ParameterizedTest
    @CsvSource({"fountain/Big-Fish.fountain, LETTER, 2", "fdx/screenplain_Big-Fish.fdx, TIMES, 2",
            "fountain/Brick-and-Steel.fountain, LETTER, 0", "fountain/Brick-and-Steel.fountain, TIMES, 0",
            "fdx/schoonmaker_final_draft_12_sample.fdx, TIMES, 0", "fdx/schoonmaker_final_draft_12_sample.fdx, A4, 0",
            "fountain/rsdoiel_sample-04.fountain, A4, 0", "fountain/rsdoiel_sample-06.fountain, LETTER, 0"})
    void scriptWithNumbersComesBack(String path, String paper, int more) throws Exception {
        Readback readback = Readback.of(Samples.sample(path), paper(paper), Printing.ALL);
        int[] headings = readback.rates().get(What.HEADING);
        assertEquals(headings[1], headings[0], readback::report);
        assertEquals(headings[1] + more, headings[2], readback::report);
        assertTrue(readback.complete(What.CUE, What.PARENTHETICAL, What.TRANSITION, What.CENTERED), readback::report);
        assertTrue(readback.rate(What.DIALOGUE) > 0.99, readback::report);
        assertTrue(readback.rate(What.ACTION) > 0.99, readback::report);
    }

    private static Paper paper(String name) {
        return switch (name) {
            case "LETTER" -> Paper.letter();
            case "A4" -> Paper.a4();
            default -> Paper.times();
        };
    }

    @Test
    void headingsWithoutNumbersAreFoundByIntAndExt() throws Exception {
        Readback readback = Readback.of(Samples.sample("fountain/Big-Fish.fountain"), Paper.letter(),
                EnumSet.of(Printing.TITLE_PAGE));
        assertEquals(190, readback.rates().get(What.HEADING)[0], readback::report);
        assertTrue(readback.complete(What.CUE, What.DIALOGUE, What.PARENTHETICAL), readback::report);
    }

    @Test
    void headingsWithoutIntOrExtAreFoundByTheWhiteAboveThem() throws Exception {
        Readback readback = Readback.of(Samples.sample("fdx/schoonmaker_final_draft_12_sample.fdx"), Paper.letter(),
                Set.of(Printing.SPACED));
        assertTrue(readback.rate(What.HEADING) > 0.9, readback::report);
    }

    @Test
    void speechesSideBySideComeBackAsPairs() throws Exception {
        for (Paper paper : new Paper[] {Paper.letter(), Paper.times()}) {
            Readback readback = Readback.of(Samples.sample("fdx/schoonmaker_final_draft_12_sample.fdx"), paper,
                    Printing.ALL);
            assertEquals(dual(readback.source(), Column.LEFT), dual(readback.read(), Column.LEFT));
            assertEquals(dual(readback.source(), Column.RIGHT), dual(readback.read(), Column.RIGHT));
        }
    }

    private static long dual(Screenplay script, Column column) {
        return script.scenes().stream().flatMap(scene -> scene.paragraphs().stream())
                .map(ScreenplayParagraph::column).filter(column::equals).count();
    }
}
