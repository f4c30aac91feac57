package org.backlot.exchange.moviemagic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;

/**
 * Reads the bytes of a scheduling export. There is no description by its maker; the layout is the one on which two
 * readers by others agree. Numbers have their low byte first.
 *
 * <p>Limits: 16 MiB of file, 500,000 records.
 */
final class SchedulingExportReader {

    private static final int LARGEST = 16 << 20;
    private static final int MOST_RECORDS = 500_000;
    private static final int MOST_LABELS = 256;
    private static final int LONGEST_HEADER = 64;
    private static final int COUNTER = 256;
    private static final char UNMAPPED = '\ufffd';
    private static final String REMEDY = ". Export it again, or ask for another copy";

    private final byte[] bytes;
    private final String file;
    private final List<String> labels = new ArrayList<>();
    private final List<Draft> scenes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<SchedulingExport.Unknown> unknown = new ArrayList<>();

    /** A scene while it is read. */
    private static final class Draft {
        private final int counter;
        private final String[] parts;
        private final List<SchedulingExport.Entry> entries = new ArrayList<>();
        private int eighths;

        Draft(int counter, String[] parts) {
            this.counter = counter;
            this.parts = parts;
        }
    }

    /**
     * A record that belongs to a scene.
     *
     * @param after how many scenes came before it
     * @param label -1 for a length
     */
    private record Mention(int at, int scene, int after, int label, String text, int eighths) {
    }

    private SchedulingExportReader(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** @throws UnreadableFile with the byte at which it goes wrong, counted from 0 */
    static SchedulingExport read(InputStream in, String file) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(file, 0, "It is larger than " + (LARGEST >> 20) + " MiB, more than any breakdown");
        }
        return new SchedulingExportReader(bytes, file).read();
    }

    private SchedulingExport read() throws UnreadableFile {
        if (!matches(0, SchedulingExport.MAGIC)) {
            throw new UnreadableFile(file, 0, "It does not begin with SSI*, so it is no scheduling export. Choose the "
                    + ".sex file that the script or scheduling program exported");
        }
        int at = labels(startOfLabels());
        while (at < bytes.length && !isPadding(at)) {
            at = record(at);
        }
        if (scenes.isEmpty()) {
            throw new UnreadableFile(file, 0, "It has no scenes" + REMEDY);
        }
        place();
        Charset charset = isUtf8() ? StandardCharsets.UTF_8 : SchedulingExport.CHARSET;
        UnaryOperator<String> decode = text -> decoded(text, charset);
        return new SchedulingExport(labels.stream().map(decode).toList(), scenes.stream().map(scene ->
                new SchedulingExport.Sheet(decode.apply(scene.parts[0]), decode.apply(scene.parts[1]),
                        decode.apply(scene.parts[2]), scene.eighths, scene.entries.stream().map(entry ->
                                new SchedulingExport.Entry(entry.label(), decode.apply(entry.text()))).toList()))
                .toList(), List.copyOf(unknown));
    }

    private UnreadableFile fault(int at, String problem) {
        return new UnreadableFile(file, 0, "At byte " + at + ": " + problem + REMEDY);
    }

    private boolean matches(int at, byte[] expected) {
        return at + expected.length <= bytes.length
                && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }

    private boolean isPadding(int at) {
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private int byteAt(int at) {
        return bytes[at] & 0xff;
    }

    private int wordAt(int at) {
        return byteAt(at) | byteAt(at + 1) << 8;
    }

    /** Movie Magic has a record there whose contents are the labels, Final Draft has zeros. */
    private int startOfLabels() throws UnreadableFile {
        int at = SchedulingExport.MAGIC.length;
        if (matches(at + 1, SchedulingExport.MARK)) {
            at += 9;
        }
        int limit = Math.min(bytes.length, SchedulingExport.MAGIC.length + LONGEST_HEADER);
        while (at < limit && bytes[at] == 0) {
            at++;
        }
        while (at < limit && byteAt(at) < ' ') {
            at++;
        }
        if (at == limit) {
            throw fault(at, "the names of the categories are missing");
        }
        return at;
    }

    private int labels(int from) throws UnreadableFile {
        int at = from;
        int empty = 0;
        while (!matches(at, SchedulingExport.MARK)) {
            int end = at;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            if (end == bytes.length) {
                throw fault(at, "it ends among the names of the categories");
            }
            if (end == at) {
                empty++;
            } else {
                labels.addAll(Collections.nCopies(empty, ""));
                labels.add(text(at, end));
                empty = 0;
            }
            if (labels.size() + empty > MOST_LABELS) {
                throw fault(at, "it has more than " + MOST_LABELS + " categories");
            }
            at = end + 1;
        }
        return at;
    }

    private int record(int at) throws UnreadableFile {
        if (!matches(at, SchedulingExport.MARK)) {
            throw fault(at, "a record should begin here");
        }
        if (at + 8 > bytes.length) {
            throw fault(at, "the file ends within a record");
        }
        int length = wordAt(at + 4);
        int end = at + 6 + length;
        if (length < 2 || end > bytes.length) {
            throw fault(at, end > bytes.length ? "the file ends within a record" : "a record is too short");
        }
        if (scenes.size() + mentions.size() + unknown.size() >= MOST_RECORDS) {
            throw fault(at, "it has more than " + MOST_RECORDS + " records");
        }
        int start = at + 8;
        switch (wordAt(at + 6)) {
            case SchedulingExport.SCENE -> {
                need(at, end - start >= 1);
                scenes.add(new Draft(byteAt(start), parts(text(start + 1, end))));
            }
            case SchedulingExport.ELEMENT -> {
                need(at, end - start >= 3);
                if (byteAt(start + 2) >= labels.size()) {
                    throw fault(at, "it names category " + (byteAt(start + 2) + 1) + ", and there are "
                            + labels.size());
                }
                mentions.add(new Mention(at, wordAt(start), scenes.size(), byteAt(start + 2), text(start + 3, end), 0));
            }
            case SchedulingExport.LENGTH -> {
                need(at, end - start >= 6);
                mentions.add(new Mention(at, wordAt(start), scenes.size(), -1, "", wordAt(start + 4)));
            }
            default -> unknown.add(new SchedulingExport.Unknown(wordAt(at + 6), Arrays.copyOfRange(bytes, start, end)));
        }
        return end;
    }

    private void need(int at, boolean enough) throws UnreadableFile {
        if (!enough) {
            throw fault(at, "a record is too short");
        }
    }

    /** Page, number and heading. */
    private static String[] parts(String text) {
        String[] found = text.split("\t", 3);
        String[] parts = {"", "", ""};
        for (int i = 0; i < found.length; i++) {
            parts[i] = found[i].replace('\t', ' ').strip();
        }
        return parts;
    }

    /** Up to the first zero, a letter to a byte until all texts are known. */
    private String text(int from, int end) {
        int stop = from;
        while (stop < end && bytes[stop] != 0) {
            stop++;
        }
        return new String(bytes, from, stop - from, StandardCharsets.ISO_8859_1);
    }

    /** One program writes UTF-8 by mistake: texts that all are UTF-8, and some not ASCII, cannot be so by chance. */
    private boolean isUtf8() {
        boolean more = false;
        for (String text : (Iterable<String>) Stream.of(labels.stream(), mentions.stream().map(Mention::text),
                scenes.stream().map(scene -> String.join("", scene.parts))).flatMap(texts -> texts)::iterator) {
            if (text.chars().anyMatch(c -> c > 0x7f)) {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(
                            text.getBytes(StandardCharsets.ISO_8859_1)));
                    more = true;
                } catch (CharacterCodingException e) {
                    return false;
                }
            }
        }
        return more;
    }

    /** The letters of a text; bytes for which windows-1252 has none stand for themselves. */
    private static String decoded(String text, Charset charset) {
        String decoded = new String(text.getBytes(StandardCharsets.ISO_8859_1), charset);
        if (charset == StandardCharsets.UTF_8 || decoded.indexOf(UNMAPPED) < 0) {
            return decoded;
        }
        StringBuilder letters = new StringBuilder(decoded);
        for (int i = 0; i < letters.length(); i++) {
            letters.setCharAt(i, letters.charAt(i) == UNMAPPED ? text.charAt(i) : letters.charAt(i));
        }
        return letters.toString();
    }

    /**
     * Gives lengths and elements to their scenes. Their numbers count scenes from 1; some programs write them in one
     * byte, so that they begin anew after 255, and then the last scene with that counter is meant.
     */
    private void place() throws UnreadableFile {
        boolean wraps = scenes.size() >= COUNTER && mentions.stream().allMatch(mention -> mention.scene() < COUNTER);
        for (Mention mention : mentions) {
            Draft scene = wraps ? lastWith(mention) : mention.scene() >= 1 && mention.scene() <= scenes.size()
                    ? scenes.get(mention.scene() - 1) : null;
            if (scene == null) {
                throw fault(mention.at(), "it names scene " + mention.scene() + " of " + scenes.size());
            }
            if (mention.label() < 0) {
                scene.eighths = mention.eighths();
            } else if (!mention.text().isBlank()) {
                scene.entries.add(new SchedulingExport.Entry(mention.label(), mention.text().strip()));
            }
        }
    }

    private Draft lastWith(Mention mention) {
        for (int i = mention.after() - 1; i >= Math.max(0, mention.after() - COUNTER); i--) {
            if (scenes.get(i).counter == mention.scene()) {
                return scenes.get(i);
            }
        }
        return null;
    }
}
