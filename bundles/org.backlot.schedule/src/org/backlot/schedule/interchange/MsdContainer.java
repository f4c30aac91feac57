package org.backlot.schedule.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.backlot.core.file.UnreadableFile;

/**
 * The parts of a Movie Magic Scheduling file ({@code .msd}): documents in XML, each compressed, between pictures. There
 * is no description by its maker; the layout is the one that readers by others agree on.
 *
 * <p>Limits: 64 MiB of file, 16 MiB for a document, 48 MiB for all of them.
 */
final class MsdContainer {

    private static final byte[] FILE = "/********* EPSF FILE ********/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECTION = "/********* EPSF SECTION *********/".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_FILE = 64 << 20;
    private static final int LARGEST_DOCUMENT = 16 << 20;
    private static final int LARGEST_IN_ALL = 48 << 20;
    private static final int MOST_SECTIONS = 4096;
    /** Where the compressed document begins after its marker; 34 in every file that was described. */
    private static final List<Integer> STARTS = List.of(34, 28, 29, 30, 31, 32, 33, 35, 36, 37, 38, 39, 40, 41, 42);
    private static final int PROBE = 64;
    private static final Set<String> WANTED = Set.of("ProductionInfo", "CategoryMgr", "ElementMgr", "BreakdownSheetMgr",
            "StripBoardMgr", "CalendarMgr");

    private final byte[] bytes;
    private final String file;
    private int total;

    private MsdContainer(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * The documents that make up a schedule, by their names.
     *
     * @throws UnreadableFile with the byte at which it goes wrong, counted from 0
     */
    static Map<String, XmlNode> read(InputStream in, String file) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableFile(file, 0, "It is larger than " + (LARGEST_FILE >> 20) + " MiB");
        }
        return new MsdContainer(bytes, file).documents();
    }

    private Map<String, XmlNode> documents() throws IOException {
        if (bytes.length < FILE.length || !Arrays.equals(bytes, 0, FILE.length, FILE, 0, FILE.length)) {
            throw new UnreadableFile(file, 0, "It does not begin as a Movie Magic Scheduling file does. Choose a file "
                    + "that Movie Magic Scheduling 5 or 6 saved (.msd)");
        }
        List<Integer> sections = sections();
        Map<String, XmlNode> documents = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            int end = i + 1 < sections.size() ? sections.get(i + 1) - SECTION.length : bytes.length;
            byte[] xml = document(sections.get(i), end);
            XmlNode document = xml == null ? null : XmlNode.read(new ByteArrayInputStream(xml), file, WANTED);
            if (document != null && documents.putIfAbsent(document.name(), document) != null) {
                throw new UnreadableFile(file, 0, "It has two parts that are called " + document.name());
            }
        }
        return documents;
    }

    /** Where the sections begin, after their markers. */
    private List<Integer> sections() throws UnreadableFile {
        List<Integer> sections = new ArrayList<>();
        for (int at = FILE.length; at + SECTION.length <= bytes.length; at++) {
            if (bytes[at] == '/' && Arrays.equals(bytes, at, at + SECTION.length, SECTION, 0, SECTION.length)) {
                at += SECTION.length;
                sections.add(at);
                at--;
                if (sections.size() > MOST_SECTIONS) {
                    throw new UnreadableFile(file, 0, "It has more than " + MOST_SECTIONS + " parts");
                }
            }
        }
        return sections;
    }

    /** What a section holds; null where that is a picture. */
    private byte[] document(int from, int end) throws UnreadableFile {
        for (int start : STARTS) {
            if (from + start < end && isXml(from + start, end)) {
                return inflated(from + start, end);
            }
        }
        return null;
    }

    private boolean isXml(int from, int end) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, end - from);
            byte[] first = new byte[PROBE];
            int length = inflater.inflate(first);
            int at = length >= 3 && first[0] == (byte) 0xef ? 3 : 0;
            return length > at + 1 && first[at] == '<' && (Character.isLetter(first[at + 1]) || first[at + 1] == '?'
                    || first[at + 1] == '!');
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private byte[] inflated(int from, int end) throws UnreadableFile {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, end - from);
            var out = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 16];
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                if (length == 0 && !inflater.finished()) {
                    throw fault(from, "a compressed part is cut off");
                }
                out.write(piece, 0, length);
                total += length;
                if (out.size() > LARGEST_DOCUMENT || total > LARGEST_IN_ALL) {
                    throw fault(from, "a compressed part is larger than any schedule");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw fault(from, "a compressed part is damaged");
        } finally {
            inflater.end();
        }
    }

    private UnreadableFile fault(int at, String problem) {
        return new UnreadableFile(file, 0, "At byte " + at + ": " + problem
                + ". Save it again in Movie Magic Scheduling, or ask for another copy");
    }
}
