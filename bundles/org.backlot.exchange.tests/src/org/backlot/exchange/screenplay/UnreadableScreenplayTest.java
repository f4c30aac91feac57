package org.backlot.exchange.screenplay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, a person gets a script or one message that names the file. */
class UnreadableScreenplayTest {

    private static final String OPEN = "<FinalDraft Version=\"5\"><Content>";
    private static final String CLOSE = "</Content></FinalDraft>";

    /** The same bytes over and over, up to a length, without holding them. */
    private static final class Repeated extends InputStream {

        private final byte[] units;
        private final long length;
        private byte[] piece;
        private int next;
        private long position;

        Repeated(String start, String unit, long length) {
            this.piece = start.getBytes(StandardCharsets.UTF_8);
            this.units = unit.repeat(4096).getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (next == piece.length) {
                piece = units;
                next = 0;
            }
            int read = (int) Math.min(Math.min(count, piece.length - next), length - position);
            System.arraycopy(piece, next, buffer, offset, read);
            next += read;
            position += read;
            return read == 0 && count > 0 ? -1 : read;
        }
    }

    static Stream<Arguments> badFinalDraft() {
        return Stream.of(
                Arguments.of("empty", bytes("")),
                Arguments.of("not XML", bytes("INT. HOUSE - DAY\n\nHe sits.")),
                Arguments.of("a picture", new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26,
                        10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})),
                Arguments.of("a web page", bytes("<html><body>Not found</body></html>")),
                Arguments.of("no script", bytes("<FinalDraft Version=\"5\"></FinalDraft>")),
                Arguments.of("cut off in the script", bytes(OPEN + "<Paragraph Type=\"Action\"><Text>He si")),
                Arguments.of("cut off after the script", bytes(OPEN + "</Content><TagData>")),
                Arguments.of("something after the end", bytes(OPEN + CLOSE + "<more/>")),
                Arguments.of("not in its encoding", new ByteArrayInputStream((OPEN + "<Paragraph><Text>caf\u00e9</Text>"
                        + "</Paragraph>" + CLOSE).getBytes(StandardCharsets.ISO_8859_1))),
                Arguments.of("an unknown encoding",
                        bytes("<?xml version=\"1.0\" encoding=\"x-none\"?>" + OPEN + CLOSE)),
                Arguments.of("an undeclared entity", bytes(OPEN + "<Paragraph><Text>&who;</Text></Paragraph>" + CLOSE)),
                Arguments.of("a harmless DTD", bytes("<!DOCTYPE FinalDraft>" + OPEN + CLOSE)),
                Arguments.of("entities that explode", bytes("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                        + "\"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>" + OPEN + "<Paragraph><Text>&c;</Text>"
                        + "</Paragraph>" + CLOSE)),
                Arguments.of("zeros", new Repeated("", "\0", 2L << 30)),
                Arguments.of("no end of one text", new Repeated(OPEN + "<Paragraph><Text>", "words ", 2L << 30)),
                Arguments.of("no end of one attribute", new Repeated(OPEN + "<Paragraph Type=\"", "words ", 2L << 30)),
                Arguments.of("no end of one name", new Repeated(OPEN + "<", "x", 2L << 30)),
                Arguments.of("no end of a comment", new Repeated(OPEN + "<!--", "x", 2L << 30)),
                Arguments.of("no end of nesting", new Repeated(OPEN, "<a>", 2L << 30)),
                Arguments.of("no end of paragraphs", new Repeated(OPEN, "<Paragraph/>", 2L << 30)),
                Arguments.of("no end of an unknown part", new Repeated("<FinalDraft><X>", "<b/>", 2L << 30)),
                Arguments.of("no end of a picture in it", new Repeated("<FinalDraft><Images>", "QUJD\n", 2L << 30)),
                Arguments.of("no end of space", new Repeated("<FinalDraft>", " ", 2L << 30)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFinalDraft")
    void finalDraftReaderSaysWhatIsWrong(String what, InputStream in) {
        checked(assertThrows(UnreadableFile.class, () -> new FinalDraftReader().read(in, "script.fdx")), "script.fdx");
    }

    static Stream<Arguments> badFountain() {
        return Stream.of(
                Arguments.of("empty", bytes("")),
                Arguments.of("blank", bytes("\n \n")),
                Arguments.of("a picture",
                        new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26})),
                Arguments.of("another encoding", new ByteArrayInputStream("INT. CAF\u00c9\n\nHe sits.\n".getBytes(
                        StandardCharsets.ISO_8859_1))),
                Arguments.of("zeros", new Repeated("", "\0", 2L << 30)),
                Arguments.of("no end of a line", new Repeated("", "words ", 2L << 30)),
                Arguments.of("a very long line", new Repeated("", "words ", 7L << 20)),
                Arguments.of("no end of paragraphs", new Repeated("", "a\n\n", 7L << 20)),
                Arguments.of("no end of page breaks", new Repeated("", "===\n", 7L << 20)),
                Arguments.of("no end of headings", new Repeated("", ".A\n\n", 7L << 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFountain")
    void fountainReaderSaysWhatIsWrong(String what, InputStream in) {
        checked(assertThrows(UnreadableFile.class, () -> new FountainReader().read(in, "script.fountain")),
                "script.fountain");
    }

    static Stream<Arguments> awkwardFountain() {
        return Stream.of("[[", "[[\n", "[[a]]", "/*", "*", "*a ", "_a_ ", "***a", "(\n", "#", "^\n", "A\n(b)\n", "~\n",
                "a\n", "a\n  \n", "\\", "\uE000", "\n", "  \n", "!a\n", "A:\n", "A: b\n").map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("awkwardFountain")
    void timeToReadGrowsWithTheFileAlone(String unit) {
        // Would not end in a working day if any step looked at the rest of the file for every mark.
        try {
            new FountainReader().read(new Repeated("Start.\n\nDAN\n", unit, 1_000_000), "script.fountain");
        } catch (UnreadableFile e) {
            checked(e, "script.fountain");
        }
    }

    @Test
    void anotherFileIsNeverReadThroughAnEntity(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "payroll");
        String file = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + OPEN
                + "<Paragraph><Text>&s;</Text></Paragraph>" + CLOSE;
        UnreadableFile e = assertThrows(UnreadableFile.class,
                () -> new FinalDraftReader().read(bytes(file), "script.fdx"));
        checked(e, "script.fdx");
        assertFalse(e.getMessage().contains("payroll"));
    }

    @Test
    void faultIsToldWithItsLine() {
        UnreadableFile xml = assertThrows(UnreadableFile.class, () -> new FinalDraftReader().read(
                bytes("<FinalDraft>\n<Content>\n<Paragraph>\n</Content>"), "script.fdx"));
        assertEquals(4, xml.line());
        UnreadableFile text = assertThrows(UnreadableFile.class, () -> new FountainReader().read(
                new ByteArrayInputStream("One.\n\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1)), "a.fountain"));
        assertEquals(3, text.line());
        assertTrue(text.getMessage().startsWith("It is not text in UTF-8. Choose "), text.getMessage());
    }

    @Test
    void encodingThatIsNoneIsToldAsSuch() {
        UnreadableFile bytes = assertThrows(UnreadableFile.class, () -> new FinalDraftReader().read(
                new ByteArrayInputStream((OPEN + "\n<Paragraph><Text>caf\u00e9</Text></Paragraph>" + CLOSE).getBytes(
                        StandardCharsets.ISO_8859_1)), "script.fdx"));
        assertEquals(2, bytes.line());
        assertTrue(bytes.getMessage().startsWith("Its characters are not in the encoding"), bytes.getMessage());
        UnreadableFile name = assertThrows(UnreadableFile.class, () -> new FinalDraftReader().read(
                bytes("<?xml version=\"1.0\" encoding=\"x-none\"?>" + OPEN + CLOSE), "script.fdx"));
        assertTrue(name.getMessage().startsWith("It is in an encoding that is not read here"), name.getMessage());
    }

    @Test
    void documentTypeIsRefusedWithItsReason() {
        for (String type : new String[] { "<!DOCTYPE FinalDraft>", "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" }) {
            UnreadableFile e = assertThrows(UnreadableFile.class,
                    () -> new FinalDraftReader().read(bytes("\n" + type + OPEN + CLOSE), "script.fdx"));
            assertTrue(e.getMessage().startsWith("It declares or uses XML entities"), e.getMessage());
            assertEquals(2, e.line());
        }
    }

    @Test
    void driveThatFailsIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the drive is gone");
            }
        };
        UnreadableFile one = assertThrows(UnreadableFile.class, () -> new FinalDraftReader().read(broken, "a.fdx"));
        assertTrue(one.getMessage().contains("the drive is gone"), one.getMessage());
        UnreadableFile other = assertThrows(UnreadableFile.class,
                () -> new FountainReader().read(broken, "a.fountain"));
        assertTrue(other.getMessage().contains("the drive is gone"), other.getMessage());
    }

    private static InputStream bytes(String text) {
        return Samples.bytes(text);
    }

    /** One line for a person: the file, what is wrong, what to do. */
    private static void checked(UnreadableFile e, String fileName) {
        assertEquals(fileName, e.file());
        assertTrue(e.located().startsWith(fileName + ":"), e.located());
        assertTrue(Character.isUpperCase(e.getMessage().charAt(0)), e.getMessage());
        assertTrue(e.getMessage().contains(". "), e.getMessage());
        assertTrue(e.getMessage().length() < 400, e.getMessage());
        assertFalse(e.getMessage().contains("Exception") || e.getMessage().contains("\n"), e.getMessage());
    }
}
