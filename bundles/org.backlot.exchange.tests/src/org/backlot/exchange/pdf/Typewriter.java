package org.backlot.exchange.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.Screenplay;

/**
 * Types a text to PDF as it stands, in Courier 12 on Letter: ten characters to the inch, six lines to the inch, so that
 * an indent of 15 is the column of action, 25 of dialogue, 31 of brackets, 37 of cues. A form feed starts a page.
 */
final class Typewriter {

    /** A scene of two speeches on which the columns can be found; other text follows or goes before. */
    static final String SCENE = """
                           INT. KITCHEN - DAY

                           Nell washes a cup.  Bo stands in the open door of the kitchen.

                                                 BO
                                     Is there any of the tea left,
                                     or did you drink it all?

                                                 NELL
                                           (not turning)
                                     There was never any tea, and you
                                     know it.

            """;

    private static final double PITCH = 7.2;
    private static final double LINE = 12;

    private Typewriter() {
    }

    static Screenplay read(String text) throws UnreadableFile {
        return read(pdf(text));
    }

    static Screenplay read(byte[] pdf) throws UnreadableFile {
        return new PdfReader().read(new ByteArrayInputStream(pdf), "script.pdf");
    }

    static byte[] pdf(String text) {
        try (PDDocument document = document(text)) {
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static PDDocument document(String text) throws IOException {
        PDDocument document = new PDDocument();
        type(document, text, new PDType1Font(FontName.COURIER), 0);
        return document;
    }

    /** Types on pages that are turned by so many degrees for the reader, and are typed on so that he reads upright. */
    static void type(PDDocument document, String text, PDFont font, int turned) throws IOException {
        for (String sheet : text.split("\f", -1)) {
            PDRectangle letter = PDRectangle.LETTER;
            PDPage page = new PDPage(turned % 180 == 0 ? letter
                    : new PDRectangle(letter.getHeight(), letter.getWidth()));
            page.setRotation(turned);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                if (turned == 90) {
                    content.transform(new Matrix(0, 1, -1, 0, letter.getHeight(), 0));
                }
                double y = letter.getHeight() - 72;
                for (String line : sheet.split("\n", -1)) {
                    String words = line.stripLeading();
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset((float) ((line.length() - words.length()) * PITCH), (float) y);
                    content.showText(words);
                    content.endText();
                    y -= LINE;
                }
            }
        }
    }
}
