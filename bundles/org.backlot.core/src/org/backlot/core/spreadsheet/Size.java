package org.backlot.core.spreadsheet;

/** Counts what is kept of a workbook, and refuses what no office types: a small file may unpack to gigabytes. */
final class Size {

    static final int ROWS = 100_000;
    static final int COLUMNS = 1_000;
    /** Bytes of one part of the zip, unpacked. */
    static final long PART = 256L << 20;
    static final int CHARACTERS = 32 << 20;

    private int rows;
    private long characters;

    /** More than an office types. */
    static final class Exceeded extends Exception {

        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    void row() throws Exceeded {
        if (++rows > ROWS) {
            throw new Exceeded("It has more than " + ROWS + " rows with text. Split it");
        }
    }

    void text(String text) throws Exceeded {
        characters += text.length();
        if (characters > CHARACTERS) {
            throw new Exceeded("It holds more than " + CHARACTERS + " characters. Split it");
        }
    }

    static void column(int column) throws Exceeded {
        if (column >= COLUMNS) {
            throw new Exceeded("It has text beyond " + COLUMNS + " columns, in column " + Sheet.letters(column)
                    + ". Delete what stands there");
        }
    }
}
