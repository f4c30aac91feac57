package org.backlot.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.backlot.core.file.UnreadableFile;

/**
 * The text layer of a PDF file. The one place where the library is called: whatever it throws over a broken file
 * becomes an {@link UnreadableFile}.
 *
 * <p>Limits: 64 MiB of file, 2,000 pages, 8 million characters, two minutes.
 */
final class PdfText {

    /** The library logs each fault that it meets; a person gets one message. Held, since levels are forgotten else. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private static final int LARGEST = 64 << 20;
    private static final int MOST_PAGES = 2000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** Before the pages begin, viewers allow this much of anything else. */
    private static final int HEADER_WITHIN = 1024;
    /** Below this many characters to a page there is no script in the text layer. */
    private static final int FEWEST_PER_PAGE = 8;

    private PdfText() {
    }

    static List<GlyphPage> read(InputStream in, String fileName) throws UnreadableFile {
        byte[] bytes = bytes(in, fileName);
        List<GlyphPage> pages;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            check(document, fileName);
            GlyphCollector collector = new GlyphCollector(new ReadingLimit(LONGEST));
            collector.writeText(document, Writer.nullWriter());
            pages = collector.pages();
        } catch (UnreadableFile e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(fileName, 0, "It is locked with a password. Open it with the password in a PDF"
                    + " viewer, print it to a new PDF, and read that", e);
        } catch (ReadingLimit.Over e) {
            throw new UnreadableFile(fileName, 0, e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableFile(fileName, 0, "It unpacks to more than there is memory for. Print it to a new PDF,"
                    + " and read that", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library answers a broken file with exceptions of all sorts, some of them unchecked.
            throw new UnreadableFile(fileName, 0, "It is damaged or no PDF file that can be read. Open it in a PDF"
                    + " viewer, print it to a new PDF, and read that", e);
        }
        checkText(pages, fileName);
        return pages;
    }

    private static byte[] bytes(InputStream in, String fileName) throws UnreadableFile {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableFile(fileName, 0, "It could not be read (" + e.getMessage() + "). Try again", e);
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than " + (LARGEST >> 20)
                    + " MiB. Check that it is a screenplay with text, not pictures of pages");
        }
        String start = new String(bytes, 0, Math.min(HEADER_WITHIN, bytes.length),
                StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw new UnreadableFile(fileName, 0, bytes.length == 0 ? "It is empty. Choose a PDF file"
                    : "It is no PDF file, whatever its name says. Choose a PDF file");
        }
        return bytes;
    }

    private static void check(PDDocument document, String fileName) throws UnreadableFile {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new UnreadableFile(fileName, 0, "Its owner does not allow text to be taken from it. Ask for a copy"
                    + " without this protection, or for the file that the script was written in");
        }
        if (document.getNumberOfPages() == 0) {
            throw new UnreadableFile(fileName, 0, "It has no pages. Choose a screenplay");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableFile(fileName, 0, "It has more than " + MOST_PAGES
                    + " pages. Check that it is a screenplay");
        }
    }

    private static void checkText(List<GlyphPage> pages, String fileName) throws UnreadableFile {
        long read = pages.stream().flatMap(page -> page.glyphs().stream()).filter(g -> !g.blank()).count();
        long unreadable = pages.stream().mapToLong(GlyphPage::unreadable).sum();
        if (unreadable > read) {
            throw new UnreadableFile(fileName, 0, "Its characters are drawn without saying what they mean. Ask for the"
                    + " file that the script was written in, or run text recognition (OCR) over it");
        }
        if (read < (long) FEWEST_PER_PAGE * pages.size()) {
            throw new UnreadableFile(fileName, 0, "It has no text, only pictures of pages, as a scanner makes them. Run"
                    + " text recognition (OCR) over it, or ask for the file that the script was written in");
        }
    }
}
