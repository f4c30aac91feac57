package org.backlot.core.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in {@link TooLarge} after a number of bytes in all, or in one piece. */
public final class BoundedInput extends FilterInputStream {

    private final long limit;
    private final long pieceLimit;
    private long total;
    private long piece;

    /** More bytes than there may be. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** @param limit the most bytes in all */
    public BoundedInput(InputStream in, long limit) {
        this(in, limit, limit);
    }

    /**
     * @param limit      the most bytes in all
     * @param pieceLimit the most between two calls of {@link #nextPiece}
     */
    public BoundedInput(InputStream in, long limit, long pieceLimit) {
        super(in);
        this.limit = limit;
        this.pieceLimit = pieceLimit;
    }

    /** What was read so far is dealt with: the next piece begins. */
    public void nextPiece() {
        piece = 0;
    }

    /** Whether it ended because there were more bytes than there may be. */
    public boolean isExceeded() {
        return total > limit || piece > pieceLimit;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws TooLarge {
        total += bytes;
        piece += bytes;
        if (total > limit) {
            throw new TooLarge("It is larger than " + (limit >> 20) + " MiB");
        }
        if (piece > pieceLimit) {
            throw new TooLarge("One part of it is larger than " + (pieceLimit >> 20) + " MiB");
        }
    }
}
