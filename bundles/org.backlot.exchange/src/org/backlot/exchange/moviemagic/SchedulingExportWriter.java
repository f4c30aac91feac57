package org.backlot.exchange.moviemagic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;

/** Writes the bytes of a scheduling export, with the neutral header that every program takes. */
final class SchedulingExportWriter {

    private static final int LARGEST_WORD = 0xffff;
    /** What a record can hold beside its text. */
    private static final int LONGEST_TEXT = LARGEST_WORD - 16;

    private final OutputStream out;

    private SchedulingExportWriter(OutputStream out) {
        this.out = out;
    }

    /** @throws IllegalStateException if there are more scenes than the format can count */
    static void write(SchedulingExport file, OutputStream out) throws IOException {
        if (file.scenes().size() > LARGEST_WORD) {
            throw new IllegalStateException("A scheduling export holds at most " + LARGEST_WORD + " scenes");
        }
        new SchedulingExportWriter(out).write(file);
    }

    private void write(SchedulingExport file) throws IOException {
        out.write(SchedulingExport.MAGIC);
        out.write(new byte[SchedulingExport.HEADER]);
        for (String label : file.labels()) {
            out.write(bytes(label));
            out.write(0);
        }
        out.write(new byte[2]);
        int index = 0;
        for (SchedulingExport.Sheet sheet : file.scenes()) {
            index++;
            var scene = new ByteArrayOutputStream();
            scene.write(index);
            scene.write(bytes(sheet.page() + "\t" + sheet.number() + "\t" + sheet.heading() + "\t"));
            scene.write(0);
            record(SchedulingExport.SCENE, scene);
            var length = new ByteArrayOutputStream();
            word(index, length);
            word(0, length);
            word(Math.min(sheet.eighths(), LARGEST_WORD), length);
            record(SchedulingExport.LENGTH, length);
            for (SchedulingExport.Entry entry : sheet.entries()) {
                var element = new ByteArrayOutputStream();
                word(index, element);
                element.write(entry.label());
                element.write(bytes(entry.text()));
                element.write(0);
                record(SchedulingExport.ELEMENT, element);
            }
        }
        for (SchedulingExport.Unknown unknown : file.records()) {
            var payload = new ByteArrayOutputStream();
            payload.write(unknown.payload());
            record(unknown.type(), payload);
        }
    }

    private void record(int type, ByteArrayOutputStream payload) throws IOException {
        out.write(SchedulingExport.MARK);
        word(payload.size() + 2, out);
        word(type, out);
        payload.writeTo(out);
    }

    private static void word(int value, OutputStream to) throws IOException {
        to.write(value & 0xff);
        to.write(value >> 8 & 0xff);
    }

    /** Whether a text is written as it is, letter by letter. */
    static boolean fits(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SchedulingExport.CHARSET.newEncoder().canEncode(composed) && composed.length() <= LONGEST_TEXT;
    }

    private static byte[] bytes(String text) {
        CharsetEncoder encoder = SchedulingExport.CHARSET.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE).onMalformedInput(CodingErrorAction.REPLACE);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\x00\\n\\r]+", " ");
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(composed, 0,
                    Math.min(composed.length(), LONGEST_TEXT)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
