package org.backlot.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** A text across every page, which one can read through: drawn here, since the renderer knows no transparency. */
final class Watermark {

    private static final float STRENGTH = 0.13f;
    private static final float LARGEST = 110;

    private Watermark() {
    }

    /** @throws IllegalArgumentException if the text has letters that no font of ours has */
    static void put(String text, PDDocument pdf) throws IOException {
        PDFont font = font(text, pdf);
        float width = font.getStringWidth(text) / 1000;
        var faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(STRENGTH);
        for (PDPage page : pdf.getPages()) {
            PDRectangle box = page.getMediaBox();
            double angle = Math.atan2(box.getHeight(), box.getWidth());
            double diagonal = Math.hypot(box.getHeight(), box.getWidth());
            float size = (float) Math.min(LARGEST, diagonal * 0.7 / width);
            try (var content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.setGraphicsStateParameters(faint);
                content.beginText();
                content.setFont(font, size);
                Matrix place = Matrix.getRotateInstance(angle, box.getWidth() / 2, box.getHeight() / 2);
                place.concatenate(Matrix.getTranslateInstance(-width * size / 2, -size / 3));
                content.setTextMatrix(place);
                content.showText(text);
                content.endText();
            }
        }
    }

    private static PDFont font(String text, PDDocument pdf) throws IOException {
        for (String file : List.of("LiberationSans-Bold", "DejaVuSans")) {
            try (InputStream in = Watermark.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
                PDFont font = PDType0Font.load(pdf, in, true);
                font.getStringWidth(text);
                return font;
            } catch (IllegalArgumentException lacking) {
                continue;
            }
        }
        throw new IllegalArgumentException("The watermark " + text
                + " has letters that cannot be printed. Choose others");
    }
}
