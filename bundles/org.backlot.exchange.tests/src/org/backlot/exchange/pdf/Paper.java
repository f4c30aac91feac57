package org.backlot.exchange.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** How a script is set, in points; columns are left edges from the left edge of the paper. */
record Paper(PDRectangle size, PDFont plain, PDFont bold, PDFont italic, double type, double leading, int lines,
        double top, double action, double actionEnd, double dialogue, double dialogueEnd, double brackets,
        double bracketsEnd, double cue, double right) {

    /** Courier 12 on Letter: action from 1.5 to 7.5 inches, dialogue 2.5, brackets 3.1, cues 3.7. */
    static Paper letter() {
        return courier(PDRectangle.LETTER, 54);
    }

    static Paper a4() {
        return courier(PDRectangle.A4, 58);
    }

    private static Paper courier(PDRectangle size, int lines) {
        return new Paper(size, font(FontName.COURIER), font(FontName.COURIER_BOLD), font(FontName.COURIER_OBLIQUE), 12,
                12, lines, 84, 108, 541, 180, 433, 223.2, 404, 266.4, 541);
    }

    /** Times 11 on A4 with a narrow block of text and columns of its own. */
    static Paper times() {
        return new Paper(PDRectangle.A4, font(FontName.TIMES_ROMAN), font(FontName.TIMES_BOLD),
                font(FontName.TIMES_ITALIC), 11, 13.5, 50, 100, 85, 480, 140, 400, 175, 370, 215, 480);
    }

    private static PDFont font(FontName name) {
        return new PDType1Font(name);
    }

    double width(String text) {
        try {
            return plain.getStringWidth(text) * type / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
