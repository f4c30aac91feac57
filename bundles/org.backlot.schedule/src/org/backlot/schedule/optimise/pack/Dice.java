package org.backlot.schedule.optimise.pack;

/** Numbers that look random and are the same for the same seed on every machine. */
final class Dice {

    private static final double[] EXPONENTIAL = new double[4096];

    static {
        for (int i = 0; i < EXPONENTIAL.length; i++) {
            EXPONENTIAL[i] = -StrictMath.log((i + 0.5) / EXPONENTIAL.length);
        }
    }

    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L ^ 0xD1B54A32D192ED03L;
        state = state == 0 ? 1 : state;
        next();
    }

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) * bound >>> 31);
    }

    /** From 0 on, 1 in the mean, exponentially distributed: a loss below it times the temperature is accepted. */
    double exponential() {
        return EXPONENTIAL[(int) (next() >>> 52)];
    }
}
