package org.backlot.budget.scene;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount so that the parts add up to it to the cent. */
public final class Allocation {

    private Allocation() {
    }

    /**
     * The parts of an amount by weight. Each is rounded down to the smallest unit that the amount is written in; what
     * is left goes, one unit each, to those that lost most by it, of equal ones to the first.
     *
     * @param weights none of them below 0, and one at least above
     */
    public static List<BigDecimal> of(BigDecimal amount, List<Long> weights) {
        BigInteger units = amount.unscaledValue().abs();
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = units;
        for (long weight : weights) {
            BigInteger[] share = units.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        IntStream.range(0, weights.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed()).limit(left.intValue())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream().map(part -> new BigDecimal(amount.signum() < 0 ? part.negate() : part, amount.scale()))
                .toList();
    }
}
