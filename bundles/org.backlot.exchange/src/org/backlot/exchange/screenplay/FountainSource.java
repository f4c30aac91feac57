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
    private static final int LARGEST = 8 << 20;
    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_NOTES = 100_000;
    private static final int LONGEST_LINE = 1 << 20;
    private static final String REMEDY = ". Choose a Fountain screenplay saved as plain text in UTF-8";

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> remarks;
    private boolean openCut;
    private int nextClose = -1;
    private int nextEmpty = -1;

    /** A line and its number in the file, from 1. */
    record Line(String text, int number) {

        boolean blank() {
            return text.isBlank();
        }
    }

    private FountainSource(String text, List<String> remarks) {
        this.text = text;
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
        FountainSource source = new FountainSource(decode(bytes, fileName), remarks);
        source.split(fileName);
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
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            try {
                result.throwException();
            } catch (CharacterCodingException e) {
                throw new UnreadableFile(fileName, line, "It is not text in UTF-8" + REMEDY, e);
            }
        }
        int control = 0;
        while (control < text.length() && !isBinary(text.charAt(control))) {
            control++;
        }
        if (control < text.length()) {
            int line = 1 + (int) text.substring(0, control).chars().filter(c -> c == '\n').count();
            throw new UnreadableFile(fileName, line, "It is not a text file" + REMEDY);
        }
        if (text.isBlank()) {
            throw new UnreadableFile(fileName, 0, "It is empty" + REMEDY);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isBinary(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A;
    }

    private void split(String fileName) throws UnreadableFile {
        StringBuilder line = new StringBuilder();
        int number = 1;
        int starts = 1;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '\n' || c == '\r') {
                end = lineEnd(i);
                lines.add(new Line(line.toString(), starts));
                line.setLength(0);
                starts = number + 1;
            } else if (cutEnd(i, number) > 0) {
                end = cutEnd(i, number);
                if (line.isEmpty()) {
                    starts = number + breaks(i, end);
                }
            } else if (c == '\\' && i + 1 < text.length() && "[\\".indexOf(text.charAt(i + 1)) >= 0) {
                // A bracket after a backslash begins no note.
                end = i + 2;
                line.append(text, i, end);
            } else if (text.startsWith("[[", i) && noteEnd(i) > 0) {
                end = noteEnd(i);
                notes.add(text.substring(i + 2, end - 2).strip().replaceAll("\\s*\\R\\s*", "\n"));
                line.append(NOTE);
            } else if (c == NOTE) {
                line.append('\uFFFD');
            } else {
                end = plainEnd(end);
                line.append(text, i, end);
            }
            bound(line.length(), LONGEST_LINE, "The line has more than %d characters", fileName, number);
            bound(lines.size(), MOST_LINES, "It has more than %d lines", fileName, number);
            bound(notes.size(), MOST_NOTES, "It has more than %d notes", fileName, number);
            number += c == '\n' ? 1 : breaks(i, end);
            i = end;
        }
        lines.add(new Line(line.toString(), starts));
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
            case '\n', '\r', '/', '[', '\\', NOTE -> true;
            default -> false;
        };
    }

    private static void bound(int value, int limit, String problem, String fileName, int line) throws UnreadableFile {
        if (value > limit) {
            throw new UnreadableFile(fileName, line, problem.formatted(limit) + REMEDY);
        }
    }

    /** After the end of the part that is cut out here, or 0. */
    private int cutEnd(int start, int line) {
        if (openCut || !text.startsWith("/*", start)) {
            return 0;
        }
        int close = text.indexOf("*/", start + 2);
        if (close < 0) {
            openCut = true;
            remarks.add("The part that is cut out by /* at line " + line
                    + " has no end; it was read as part of the script.");
            return 0;
        }
        return close + 2;
    }

    private int lineEnd(int at) {
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    private int breaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\r\n", i))) {
                count++;
            }
        }
        return count;
    }

    /** After the end of the note that starts here, or 0: a note may run over lines, but not over an empty one. */
    private int noteEnd(int start) {
        // Both are looked for once for all the notes before them, or a file of [[[[ would take for ever.
        if (nextClose < start + 2) {
            nextClose = found(text.indexOf("]]", start + 2));
        }
        if (nextEmpty < start) {
            nextEmpty = emptyLine(start);
        }
        return nextClose < nextEmpty ? nextClose + 2 : 0;
    }

    private int found(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private int emptyLine(int from) {
        int i = from;
        boolean atStart = false;
        while (i < text.length()) {
            boolean breaks = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (breaks && atStart) {
                return i;
            }
            atStart = breaks;
            i = breaks ? lineEnd(i) : i + 1;
        }
        return Integer.MAX_VALUE;
    }
}
