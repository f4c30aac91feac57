package org.backlot.exchange.screenplay;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.backlot.core.exchange.Importer;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged files are read, or refused with a clear error, and nothing else; the same damage each time. */
class MutatedFilesTest {

    private static final int TIMES = 60;
    private static final String[] PIECES = { "<", ">", "&", "\"", "/*", "*/", "[[", "]]", "#", "<Paragraph>",
        "</Content>",
        "<OmittedScene>", "<DualDialogue>", "<Text TagNumber=\"1,2,,\">", "\u0000", "\uFEFF", "\n\n", "\r", "===",
        "Range=\"999999999,0\"", "Length=\"99999/8\"", "<!DOCTYPE x>", "<![CDATA[", "]]>", "&#x0;", "~", "**_*", "\\" };

    /** A way to damage a file. */
    private enum Damage {
        FLIP, CUT, DOUBLE, INSERT, SWAP
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes = damaged(bytes, Damage.values()[random.nextInt(Damage.values().length)], random);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] file, Damage damage, Random random) {
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(200, file.length - at));
        switch (damage) {
            case FLIP -> {
                byte[] flipped = file.clone();
                for (int i = at; i < at + Math.min(length, 4); i++) {
                    flipped[i] = (byte) random.nextInt(256);
                }
                return flipped;
            }
            case CUT -> {
                return at == 0 ? file : Arrays.copyOf(file, at);
            }
            case DOUBLE -> {
                return joined(file, at, Arrays.copyOfRange(file, at, at + length));
            }
            case INSERT -> {
                return joined(file, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            }
            default -> {
                int other = random.nextInt(file.length - length + 1);
                byte[] swapped = file.clone();
                System.arraycopy(file, at, swapped, other, Math.min(length, file.length - other));
                return swapped;
            }
        }
    }

    private static byte[] joined(byte[] file, int at, byte[] piece) {
        byte[] joined = Arrays.copyOf(file, file.length + piece.length);
        System.arraycopy(piece, 0, joined, at, piece.length);
        System.arraycopy(file, at, joined, at + piece.length, file.length - at);
        return joined;
    }

    private static Importer importer(String fileName) {
        return PlainRegistry.of("org.backlot.exchange").backlot().exchanges().reading(fileName).orElseThrow().importer()
                .orElseThrow();
    }

    private static byte[] fixture(int seed, String extension) throws IOException {
        Production production = RandomProduction.of(seed);
        return (extension.equals("fdx") ? Imported.finalDraft(production) : Imported.fountain(production))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads and takes over; what went in can be written again. */
    private static boolean read(Importer importer, InputStream in, String fileName) throws IOException {
        Production production = CoreFactory.eINSTANCE.createProduction();
        try {
            importer.read(in, fileName).putInto(production);
        } catch (UnreadableFile e) {
            assertFalse(e.getMessage().isBlank());
            return false;
        }
        Imported.fountain(production);
        Imported.finalDraft(production);
        return true;
    }

    @ParameterizedTest
    @CsvSource({"fdx, 1", "fdx, 2", "fdx, 3", "fountain, 1", "fountain, 2", "fountain, 3"})
    void damagedFilesAreReadOrRefused(String extension, int seed) throws Exception {
        Importer importer = importer("a." + extension);
        byte[] file = fixture(seed, extension);
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = damaged(file, random);
            read += read(importer, new ByteArrayInputStream(damaged), "a." + extension) ? 1 : 0;
        }
        assertTrue(read > 0 && read <= TIMES, "read " + read);
    }

    @ParameterizedTest
    @CsvSource({"<Paragraph>", "<OmittedScene><Paragraph Type='Scene Heading'>", "<DualDialogue><Paragraph>",
            "<SceneProperties><Summary><Paragraph>", "<ScriptNote>", "<Alts>"})
    void deepNestingIsRefused(String piece) throws Exception {
        String file = "<FinalDraft><Content><Paragraph Type='Scene Heading'>" + piece.repeat(20_000);
        assertFalse(read(importer("a.fdx"), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "a.fdx"));
    }

    @ParameterizedTest
    @CsvSource({"fdx, <FinalDraft><Content><Paragraph Type='", "fdx, <FinalDraft><Content><Paragraph><Text>x",
            "fdx, <FinalDraft><Content/><SmartType>x", "fdx, <FinalDraft><Content/><SmartType A='",
            "fountain, INT. A", "fountain, /* x"})
    void endlessFilesAreRefused(String extension, String start) throws Exception {
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                return next < start.length() ? start.charAt(next++) : 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                for (int i = 0; i < length && next < start.length(); i++) {
                    buffer[offset + i] = (byte) start.charAt(next++);
                }
                return length;
            }
        };
        assertFalse(read(importer("a." + extension), endless, "a." + extension));
    }

    @ParameterizedTest
    @CsvSource({"fdx, '<Paragraph Type=\"Character\"><Text>A & B</Text></Paragraph>'",
            "fdx, '<Paragraph><Text TagNumber=\"1,1,1,1,1,1,1,1\">x</Text></Paragraph>'", "fountain, '[[x'",
            "fountain, '**_'", "fountain, '/*'", "fountain, '#'", "fountain, '\\'"})
    void manyOfOneKindAreRead(String extension, String piece) throws Exception {
        String many = piece.replace("&", "&amp;").repeat(20_000);
        String file = extension.equals("fdx") ? "<FinalDraft><Content>" + many + "</Content></FinalDraft>" : many;
        assertTrue(read(importer("a." + extension), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                "a." + extension));
    }
}
