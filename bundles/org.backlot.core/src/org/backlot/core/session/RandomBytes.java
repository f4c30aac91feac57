package org.backlot.core.session;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Secure chance, taken in blocks: asking for 16 bytes costs the system nearly as much as asking for thousands, and an
 * import needs 20,000 ids. No byte is given twice, and each block is wiped as it is used.
 */
final class RandomBytes {

    private static final int BLOCK = 4096;

    private final SecureRandom source = new SecureRandom();
    private final byte[] block = new byte[BLOCK];
    private int next = BLOCK;

    /** So many bytes, at most 4096. */
    synchronized byte[] next(int count) {
        if (next + count > BLOCK) {
            source.nextBytes(block);
            next = 0;
        }
        byte[] taken = Arrays.copyOfRange(block, next, next + count);
        Arrays.fill(block, next, next + count, (byte) 0);
        next += count;
        return taken;
    }
}
