package org.backlot.exchange.screenplay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.UnreadableFile;

/** The lines of a Fountain file, without what is cut out ({@code /* ... *}{@code /}) and with notes set aside. */
final class FountainSource {

    /** Stands in a line for a note that was set aside; text may not hold it otherwise. */
    static final char NOTE = '\uE000';
    /** Stands for what is no text. */
    private static final char REPLACED = '\uFFFD';
    private static final int LARGEST = 8 << 20;
    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_NOTES = 100_000;
    private static final int LONGEST_LINE = 1 << 20;
    private static final String REMEDY = ". Choose a Fountain screenplay saved as plain text in UTF-8";

    private final String text;
    private final String fileName;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> remarks;
    /** Of the line in the file that is being read. */
    private int number = 1;
    private boolean openCut;
    private int nextClose = -1;
    private int nextEmpty = -1;

    /**
     * A line.
     *
     * @param text   as it is
     * @param bare   the same without notes, and without space around it
     * @param number in the file, from 1
     */
    record Line(String text, String bare, int number) {

        boolean blank() {
            return bare.isEmpty() && text.isBlank();
        }

        /** Blank, or nothing but notes. */
        boolean wordless() {
            return bare.isEmpty();
        }
    }

    private FountainSource(String text, String fileName, List<String> remarks) {
        this.text = text;
        this.fileName = fileName;
        this.remarks = remarks;
    }

    static FountainSource read(InputStream in, String fileName, List<String> remarks) throws UnreadableFile {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableFile(fileName, 0, "Reading stopped: " + e.getMessage() + ". Try again", e);
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than " + (LARGEST >> 20) + " MiB" + REMEDY);
        }
        FountainSource source = new FountainSource(decode(bytes, fileName), fileName, remarks);
        source.split();
        return source;
    }

    List<Line> lines() {
        return lines;
    }

    /** The notes that were set aside, in the order of their marks. */
    List<String> notes() {
        return notes;
    }

    private static String decode(byte[] bytes, String fileName) throws UnreadableFile {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
            charset = StandardCharsets.UTF_16;
        }
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACED) >= 0) {
            check(bytes, charset, fileName);
        }
        refuseBinary(charset.equals(StandardCharsets.UTF_8) ? bytes : text.getBytes(StandardCharsets.UTF_8), fileName);
        if (text.isBlank()) {
            throw new UnreadableFile(fileName, 0, "It is empty" + REMEDY);
        }
        String script = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return script.indexOf('\r') < 0 ? script : script.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The replacement may stand in the file, or for bytes that are none of its encoding. */
    private static void check(byte[] bytes, Charset charset, String fileName) throws UnreadableFile {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        if (result.isError()) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            try {
                result.throwException();
            } catch (CharacterCodingException e) {
                throw new UnreadableFile(fileName, line, "It is not text in UTF-8" + REMEDY, e);
            }
        }
    }

    /** A character that no text holds is one byte, as which no part of another is written. */
    private static void refuseBinary(byte[] utf8, String fileName) throws UnreadableFile {
        for (int i = 0; i < utf8.length; i++) {
            if (isBinary(utf8[i])) {
                long line = 1 + new String(utf8, 0, i, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
                throw new UnreadableFile(fileName, (int) line, "It is not a text file" + REMEDY);
            }
        }
    }

    private static boolean isBinary(byte b) {
        return b < ' ' && b >= 0 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1A;
    }

    private void split() throws UnreadableFile {
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (plain(line)) {
                add(line, line.strip(), number);
                from += line.length() + 1;
            } else {
                from = marked(from);
            }
        }
    }

    private void add(String line, String bare, int starts) throws UnreadableFile {
        bound(line.length(), LONGEST_LINE, "The line has more than %d characters");
        bound(lines.size(), MOST_LINES, "It has more than %d lines");
        lines.add(new Line(line, bare, starts));
        number++;
    }

    /**
     * Adds a line in which something may be cut out, set aside or kept by a backslash; with these, it may run over
     * several lines of the file. Gives the start of the next.
     */
    private int marked(int from) throws UnreadableFile {
        StringBuilder line = new StringBuilder();
        int starts = number;
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '/' && cutEnd(i) > 0) {
                end = cutEnd(i);
                number += breaks(i, end);
                starts = line.isEmpty() ? number : starts;
            } else if (c == '\\' && end < text.length() && "[\\".indexOf(text.charAt(end)) >= 0) {
                // A bracket after a backslash begins no note.
                end = i + 2;
                line.append(text, i, end);
            } else if (c == '[' && noteEnd(i) > 0) {
                end = noteEnd(i);
                number += breaks(i, end);
                notes.add(text.substring(i + 2, end - 2).strip().replaceAll("\\s*\\R\\s*", "\n"));
                bound(notes.size(), MOST_NOTES, "It has more than %d notes");
                line.append(NOTE);
            } else if (c == NOTE) {
                line.append(REPLACED);
            } else {
                end = plainEnd(end);
                line.append(text, i, end);
            }
            i = end;
        }
        add(line.toString(), FountainLine.withoutNotes(line.toString()), starts);
        return i + 1;
    }

    /** Whether a line is nothing but its characters. */
    private static boolean plain(String line) {
        return line.indexOf('/') < 0 && line.indexOf('[') < 0 && line.indexOf('\\') < 0 && line.indexOf(NOTE) < 0;
    }

    /** After the characters from here on that are nothing but themselves. */
    private int plainEnd(int from) {
        int end = from;
        while (end < text.length() && !special(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean special(char c) {
        return switch (c) {
            case '\n', '/', '[', '\\', NOTE -> true;
            default -> false;
        };
    }

    private void bound(int value, int limit, String problem) throws UnreadableFile {
        if (value > limit) {
            throw new UnreadableFile(fileName, number, problem.formatted(limit) + REMEDY);
        }
    }

    /** After the end of the part that is cut out here, or 0. */
    private int cutEnd(int start) {
        if (openCut || !text.startsWith("/*", start)) {
            return 0;
        }
        int close = text.indexOf("*/", start + 2);
        if (close < 0) {
            openCut = true;
            remarks.add("The part that is cut out by /* at line " + number
                    + " has no end; it was read as part of the script.");
            return 0;
        }
        return close + 2;
    }

    private int breaks(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    /** After the end of the note that starts here, or 0: a note may run over lines, but not over an empty one. */
    private int noteEnd(int start) {
        // Both are looked for once for all the notes before them, or a file of [[[[ would take for ever.
        if (!text.startsWith("[[", start)) {
            return 0;
        }
        if (nextClose < start + 2) {
            nextClose = found(text.indexOf("]]", start + 2));
        }
        if (nextEmpty < start) {
            nextEmpty = found(text.indexOf("\n\n", start));
        }
        return nextClose < nextEmpty ? nextClose + 2 : 0;
    }

    private static int found(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
