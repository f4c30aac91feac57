package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who may be paid across a cut through a schedule, the dearest first. */
final class CutPeople {

    final int count;
    final long[] rates;
    final int[][] scenesOf;
    /** For those from one on, the minutes of a scene shared by those of them who are in it. */
    final double[][] shares;

    /** @param rates what each of the cast is paid across a cut; those who are paid nothing are left out */
    CutPeople(Instance instance, long[] rates) {
        List<List<Integer>> scenes = new ArrayList<>();
        IntStream.range(0, instance.cast).forEach(person -> scenes.add(new ArrayList<>()));
        for (int scene = 0; scene < instance.scenes; scene++) {
            for (int person : instance.castOf[scene]) {
                scenes.get(person).add(scene);
            }
        }
        int[] sorted = IntStream.range(0, instance.cast).boxed()
                .filter(person -> rates[person] > 0 && !scenes.get(person).isEmpty())
                .sorted(Comparator.<Integer>comparingLong(person -> -rates[person])).mapToInt(Integer::intValue)
                .toArray();
        count = sorted.length;
        this.rates = IntStream.of(sorted).mapToLong(person -> rates[person]).toArray();
        scenesOf = IntStream.of(sorted).mapToObj(person -> scenes.get(person).stream().mapToInt(Integer::intValue)
                .toArray()).toArray(int[][]::new);
        shares = new double[count + 1][instance.scenes];
        int[] in = new int[instance.scenes];
        for (int person = count - 1; person >= 0; person--) {
            for (int scene : scenesOf[person]) {
                in[scene]++;
            }
            for (int scene = 0; scene < instance.scenes; scene++) {
                shares[person][scene] = in[scene] == 0 ? 0 : (double) instance.minutes[scene] / in[scene];
            }
        }
    }
}
