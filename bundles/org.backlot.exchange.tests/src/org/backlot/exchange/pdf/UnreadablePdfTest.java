package org.backlot.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;

/** Whatever a PDF file holds, a person gets a script or one message that says what to do. */
class UnreadablePdfTest {

    private static final String SCRIPT = Typewriter.SCENE + "\f" + Typewriter.SCENE;

    private static void refused(byte[] pdf, String says) {
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> Typewriter.read(pdf));
        assertTrue(e.getMessage().contains(says), e.getMessage());
        checked(e);
    }

    private static void checked(UnreadableFile e) {
        assertEquals("script.pdf", e.file());
        assertTrue(Character.isUpperCase(e.getMessage().charAt(0)), e.getMessage());
        assertTrue(e.getMessage().length() < 300 && !e.getMessage().contains("\n"), e.getMessage());
        assertFalse(e.getMessage().contains("Exception"), e.getMessage());
    }

    @Test
    void pictureOfPagesSaysSo() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document,
                        new BufferedImage(40, 50, BufferedImage.TYPE_BYTE_GRAY)), 0, 0, 612, 792);
            }
            refused(Typewriter.bytes(document), "It has no text, only pictures of pages");
        }
    }

    @Test
    void passwordIsAskedForInWords() throws Exception {
        refused(locked("secret", true), "It is locked with a password");
        refused(locked("", false), "Its owner does not allow text to be taken from it");
        assertEquals(2, Typewriter.read(locked("", true)).scenes().size());
    }

    private static byte[] locked(String password, boolean copying) throws IOException {
        try (PDDocument document = Typewriter.document(SCRIPT)) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(copying);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return Typewriter.bytes(document);
        }
    }

    @Test
    void otherFilesAndHalvesOfFilesAreRefused() {
        refused(new byte[0], "It is empty");
        refused("INT. HOUSE - DAY".getBytes(StandardCharsets.US_ASCII), "It is no PDF file");
        refused("%PDF-1.4\nand no more".getBytes(StandardCharsets.US_ASCII), "It is damaged");
    }

    @Test
    void driveThatFailsIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the drive is gone");
            }
        };
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> new PdfReader().read(broken, "script.pdf"));
        assertTrue(e.getMessage().contains("the drive is gone"), e.getMessage());
    }

    @Test
    void pagesWithoutEndAreRefused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            for (int i = 0; i < 2001; i++) {
                document.addPage(new PDPage(page.getMediaBox()));
            }
            refused(Typewriter.bytes(document), "It has more than 2000 pages");
        }
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '%';
            }

            @Override
            public int read(byte[] buffer, int offset, int count) {
                return count;
            }
        };
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> new PdfReader().read(endless, "script.pdf"));
        assertTrue(e.getMessage().contains("larger than 64 MiB"), e.getMessage());
    }

    @Test
    void letterIsNoScreenplay() {
        refused(Typewriter.pdf(" ".repeat(15) + "Dear Nell,\n\n" + " ".repeat(15) + "there is no tea."),
                "No scene headings were found");
    }

    @Test
    void scheduleIsNoScreenplay() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 30; i++) {
            rows.append(" ".repeat(5)).append(i).append("    INT. KITCHEN - DAY      D").append(i)
                    .append("      2/8      1, 2, 4     Studio 3\n");
        }
        refused(Typewriter.pdf(rows.toString()), "No scene headings were found");
        StringBuilder twoLines = new StringBuilder();
        for (int i = 1; i < 12; i++) {
            twoLines.append(" ".repeat(5)).append(i).append("    INT. KITCHEN      DAY").append("   2/8       Studio\n")
                    .append(" ".repeat(24)).append("Nell and Bo speak of tea, and of\n").append(" ".repeat(24))
                    .append("little else.\n");
        }
        refused(Typewriter.pdf(twoLines.toString()), "o scene headings were found");
    }

    @Test
    void readingStopsWhereItsThreadIsInterrupted() {
        byte[] pdf = Typewriter.pdf(SCRIPT);
        Thread.currentThread().interrupt();
        try {
            refused(pdf, "Reading it was stopped");
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void brokenFileGivesAScriptOrOneMessage() {
        byte[] whole = Typewriter.pdf(SCRIPT);
        Random random = new Random(20260314);
        int read = 0;
        for (int round = 0; round < 400; round++) {
            byte[] broken = whole.clone();
            int changes = 1 + random.nextInt(12);
            for (int i = 0; i < changes; i++) {
                int at = random.nextInt(broken.length);
                switch (random.nextInt(3)) {
                    case 0 -> broken[at] = (byte) random.nextInt(256);
                    case 1 -> broken[at] = (byte) ("0123456789<>[]()/".charAt(random.nextInt(17)));
                    default -> {
                        int length = Math.min(random.nextInt(40), broken.length - at);
                        System.arraycopy(broken, random.nextInt(broken.length - length), broken, at, length);
                    }
                }
            }
            byte[] cut = random.nextInt(5) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
            try {
                new PdfReader().read(new ByteArrayInputStream(cut), "script.pdf");
                read++;
            } catch (UnreadableFile e) {
                checked(e);
            }
        }
        assertTrue(read > 0 && read < 400, read + " of 400 could be read");
    }
}
