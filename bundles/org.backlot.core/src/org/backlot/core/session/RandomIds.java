package org.backlot.core.session;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.SplittableRandom;

/**
 * Ids by chance, 80 bits each. They have to be unlike all others and need not be secret: a secure source begins two
 * generators, so that no two workbenches ever run through the same numbers, and then they go on by themselves. To ask
 * that source for every one of the 20,000 ids of a script would take as long as reading the script.
 */
final class RandomIds {

    private static final byte[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LETTER_BITS = 5;
    private static final int HALF = 8;

    private final SplittableRandom first;
    private final SplittableRandom second;

    RandomIds() {
        SecureRandom seeds = new SecureRandom();
        first = new SplittableRandom(seeds.nextLong());
        second = new SplittableRandom(seeds.nextLong());
    }

    /** 16 characters of 5 bits each. */
    synchronized String next() {
        byte[] id = new byte[2 * HALF];
        write(first.nextLong(), id, 0);
        write(second.nextLong(), id, HALF);
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    private static void write(long bits, byte[] id, int from) {
        long rest = bits;
        for (int i = from; i < from + HALF; i++) {
            id[i] = ALPHABET[(int) rest & (1 << LETTER_BITS) - 1];
            rest >>>= LETTER_BITS;
        }
    }
}
