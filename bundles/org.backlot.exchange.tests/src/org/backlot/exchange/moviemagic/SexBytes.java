package org.backlot.exchange.moviemagic;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A scheduling export byte by byte, after the layout on which two readers by others agree; files of the programs
 * themselves are not to be had.
 */
final class SexBytes {

    static final List<String> STANDARD = List.of("Cast Members", "Extras", "Stunts", "Vehicles", "Props",
            "Special Effects", "Costumes", "Makeup", "Livestock", "Animal Handler", "Music", "Sound", "Set Dressing",
            "Greenery", "Special Equipment", "Security", "Additional Labor", "Optical FX", "Mechanical FX",
            "Miscellaneous", "Notes");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Charset charset;
    private int scenes;

    private SexBytes(Charset charset) {
        this.charset = charset;
        text("SSI*");
    }

    /** As Final Draft begins: zeros before the labels. */
    static SexBytes finalDraft(String... labels) {
        return finalDraft(Charset.forName("windows-1252"), labels);
    }

    static SexBytes finalDraft(Charset charset, String... labels) {
        return new SexBytes(charset).bytes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .labels(labels.length == 0 ? STANDARD : List.of(labels)).bytes(0, 0);
    }

    /** As Movie Magic 6 begins: the labels are a record of the kind 0. */
    static SexBytes movieMagic() {
        return new SexBytes(Charset.forName("windows-1252")).bytes(0, '#', 0, 0, 0, 0xe0, 0, 0, 0).labels(STANDARD);
    }

    SexBytes bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    SexBytes text(String text) {
        out.writeBytes(text.getBytes(charset));
        return this;
    }

    private SexBytes labels(List<String> labels) {
        labels.forEach(label -> text(label).bytes(0));
        return this;
    }

    SexBytes record(int type, byte[] payload) {
        bytes('#', 0, 0, 0, payload.length + 2 & 0xff, payload.length + 2 >> 8, type, 0);
        out.writeBytes(payload);
        return this;
    }

    SexBytes scene(String page, String number, String heading, int eighths) {
        scenes++;
        return sceneRecord(scenes & 0xff, page, number, heading).length(scenes, eighths);
    }

    SexBytes sceneRecord(int counter, String page, String number, String heading) {
        return record(1, new SexBytes(charset, counter).text(page + "\t" + number + "\t" + heading + "\t").bytes(0)
                .payload());
    }

    SexBytes length(int scene, int eighths) {
        return record(3, new byte[] {(byte) scene, (byte) (scene >> 8), 0, 0, (byte) eighths, (byte) (eighths >> 8)});
    }

    /** An element of the last scene. */
    SexBytes element(int label, String name) {
        return element(scenes, label, name);
    }

    SexBytes element(int scene, int label, String name) {
        return record(2, new SexBytes(charset, scene & 0xff, scene >> 8, label).text(name).bytes(0).payload());
    }

    private SexBytes(Charset charset, int... start) {
        this.charset = charset;
        bytes(start);
    }

    private byte[] payload() {
        return out.toByteArray();
    }

    byte[] file() {
        return out.toByteArray();
    }
}
