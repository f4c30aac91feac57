package org.backlot.exchange.moviemagic;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A scheduling export as its file has it.
 *
 * @param labels  the names of the categories; entries name them by place
 * @param scenes  in the order of the file
 * @param records those of kinds that are not known
 */
record SchedulingExport(List<String> labels, List<Sheet> scenes, List<Unknown> records) {

    /** In which texts are written. */
    static final Charset CHARSET = Charset.forName("windows-1252");
    static final String FORMAT = "org.backlot.exchange.sex";
    static final byte[] MAGIC = {'S', 'S', 'I', '*'};
    static final byte[] MARK = {'#', 0, 0, 0};
    static final int SCENE = 1;
    static final int ELEMENT = 2;
    static final int LENGTH = 3;
    /** Between the magic bytes and the labels; zeros are taken by every program. */
    static final int HEADER = 10;

    /**
     * A scene and its breakdown sheet.
     *
     * @param page    the page of the script on which it begins, as printed; blank where unknown
     * @param number  blank where it has none
     * @param heading blank where the scene is omitted
     */
    record Sheet(String page, String number, String heading, int eighths, List<Entry> entries) {

        boolean isOmitted() {
            return heading.isBlank() && eighths == 0;
        }
    }

    /** @param label the place of its category among the labels, from 0 */
    record Entry(int label, String text) {
    }

    /** @param payload all that follows the number of its kind */
    record Unknown(int type, byte[] payload) {
    }
}
