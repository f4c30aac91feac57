package org.backlot.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;

import org.backlot.core.file.UnreadableFile;

/** Damaged copies of a file, the same ones in every run, to see that a reader says what is wrong and nothing worse. */
public final class Mutations {

    private static final byte[] TELLING = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff, '"', '<', '{', '[', '#', '9'};

    private Mutations() {
    }

    /** A reader that may refuse a file. */
    @FunctionalInterface
    public interface Reading {
        void read(InputStream in) throws IOException;
    }

    /**
     * Reads as many damaged copies: bits turned, bytes written over, pieces cut out, doubled or moved, and the end cut
     * off. What a copy holds is read, or refused as {@link UnreadableFile} with a message; all else fails the test.
     */
    public static void read(byte[] file, int copies, Reading reading) throws IOException {
        for (int seed = 0; seed < copies; seed++) {
            byte[] copy = damaged(file, new Random(seed));
            try {
                reading.read(new ByteArrayInputStream(copy));
            } catch (UnreadableFile e) {
                if (e.getMessage() == null || e.getMessage().isBlank()) {
                    throw new AssertionError("Copy " + seed + " is refused without a word", e);
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("Copy " + seed + " is not refused as unreadable", e);
            }
        }
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] copy = file.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && copy.length > 0; i++) {
            int at = random.nextInt(copy.length);
            int length = Math.min(copy.length - at, 1 + random.nextInt(32));
            switch (random.nextInt(6)) {
                case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> copy[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> copy = joined(Arrays.copyOf(copy, at), Arrays.copyOfRange(copy, at + length, copy.length));
                case 3 -> copy = joined(Arrays.copyOf(copy, at + length), Arrays.copyOfRange(copy, at, copy.length));
                case 4 -> System.arraycopy(copy, random.nextInt(copy.length - length + 1), copy, at, length);
                default -> copy = Arrays.copyOf(copy, at);
            }
        }
        return copy;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
