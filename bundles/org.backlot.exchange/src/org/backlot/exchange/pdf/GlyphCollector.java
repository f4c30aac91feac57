package org.backlot.exchange.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the characters of a document from its drawing commands, page by page, and puts odd encodings right. */
final class GlyphCollector extends PDFTextStripper {

    /** No feature has so many; more is an attack on memory. */
    private static final int MOST_GLYPHS = 8_000_000;
    /** Degrees by which upright text may lean. */
    private static final int UPRIGHT = 2;

    private final ReadingLimit limit;
    private final List<GlyphPage> pages = new ArrayList<>();
    /** The characters of the page that is being read, by the direction in which they run, in degrees. */
    private Map<Integer, List<Glyph>> directions = new HashMap<>();
    private final Map<PDFont, Face> faces = new HashMap<>();
    private int unreadable;
    private int glyphs;

    /** How a font looks, going by its name. */
    private record Face(boolean bold, boolean italic) {

        private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi");
        private static final Pattern ITALIC = Pattern.compile("(?i)italic|oblique");

        static Face of(PDFont font) {
            String name = String.valueOf(font.getName());
            return new Face(BOLD.matcher(name).find(), ITALIC.matcher(name).find());
        }
    }

    GlyphCollector(ReadingLimit limit) {
        this.limit = limit;
    }

    List<GlyphPage> pages() {
        return pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        directions = new HashMap<>();
        unreadable = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        List<Glyph> most = List.of();
        int direction = 0;
        for (Map.Entry<Integer, List<Glyph>> entry : directions.entrySet()) {
            boolean upright = Math.floorMod(entry.getKey() + UPRIGHT, 90) <= 2 * UPRIGHT;
            if (upright && entry.getValue().size() > most.size()) {
                most = entry.getValue();
                direction = entry.getKey();
            }
        }
        PDRectangle box = page.getCropBox();
        boolean sideways = Math.floorMod(direction + UPRIGHT, 180) > 2 * UPRIGHT;
        double width = sideways ? box.getHeight() : box.getWidth();
        double height = sideways ? box.getWidth() : box.getHeight();
        List<Glyph> seen = most.stream().filter(g -> g.x() > -g.width() && g.x() < width && g.y() > 0
                && g.y() < height + g.size()).toList();
        pages.add(new GlyphPage(pages.size(), width, height, seen, unreadable));
    }

    /** Nothing is written out; what was drawn was taken as it came. */
    @Override
    protected void writePage() {
        directions.values().removeIf(List::isEmpty);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limit.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        limit.check();
        if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
            unreadable++;
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = repaired(position.getUnicode());
        if (text.isEmpty() || ++glyphs > MOST_GLYPHS) {
            return;
        }
        if (text.indexOf('\uFFFD') >= 0) {
            unreadable++;
        }
        Matrix matrix = position.getTextMatrix();
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())));
        double size = matrix.getScalingFactorY();
        Face face = faces.computeIfAbsent(position.getFont(), Face::of);
        boolean bold = face.bold
                || getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        Glyph glyph = new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size,
                bold, face.italic, false, false);
        if (finite(glyph)) {
            directions.computeIfAbsent(angle, a -> new ArrayList<>()).add(glyph);
        }
    }

    private static boolean finite(Glyph glyph) {
        return Double.isFinite(glyph.x()) && Double.isFinite(glyph.y()) && Double.isFinite(glyph.width())
                && Double.isFinite(glyph.size()) && glyph.size() > 1 && glyph.width() >= 0;
    }

    /** Ligatures as their letters, one kind of space and hyphen, symbol fonts' private characters as plain ones. */
    static String repaired(String text) {
        StringBuilder repaired = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFB00' && c <= '\uFB06') {
                repaired.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (Character.isSpaceChar(c) || c == '\t') {
                repaired.append(' ');
            } else if (c == '\u2010' || c == '\u2011') {
                repaired.append('-');
            } else if (c >= '\uF020' && c <= '\uF07E') {
                repaired.append((char) (c - '\uF000'));
            } else if (!Character.isISOControl(c) && (Character.getType(c) != Character.FORMAT || c == '\u00AD')) {
                repaired.append(c);
            }
        }
        return repaired.toString();
    }
}
