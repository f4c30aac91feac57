package org.backlot.core.draft;

import java.util.List;

/**
 * How alike scenes of two drafts are, from 0 to 1. What few scenes have says much, what many have says little, so that
 * a name that is in every scene makes no two scenes alike.
 */
final class Likeness {

    /** Unrelated scenes of one script share this much of their words. */
    private static final double COMMON = 0.15;
    /** From this many words on, the text says more of a scene than its heading and number together. */
    private static final double FEW_WORDS = 12;
    private static final double TEXT = 0.65;
    private static final double HEADING = 0.2;

    private final List<SceneVersion> before;
    private final List<SceneVersion> after;
    private final List<SceneWords> old;
    private final List<SceneWords> fresh;
    private final float[] wordWeights;
    private final float[] runWeights;
    private final Sums oldSums;
    private final Sums freshSums;
    private double number = 0.25;

    Likeness(List<SceneVersion> before, List<SceneVersion> after) {
        this.before = before;
        this.after = after;
        var numbers = new SceneWords.Numbers();
        old = before.stream().map(scene -> SceneWords.of(scene, numbers)).toList();
        fresh = after.stream().map(scene -> SceneWords.of(scene, numbers)).toList();
        int[] words = new int[numbers.words()];
        int[] runs = new int[numbers.runs()];
        count(old, words, runs);
        count(fresh, words, runs);
        int scenes = old.size() + fresh.size();
        wordWeights = weights(words, scenes);
        runWeights = weights(runs, scenes);
        oldSums = sums(old);
        freshSums = sums(fresh);
    }

    /** The weights of all words and of all runs of each scene. */
    private record Sums(double[] words, double[] runs) {
    }

    private Sums sums(List<SceneWords> scenes) {
        var sums = new Sums(new double[scenes.size()], new double[scenes.size()]);
        for (int i = 0; i < scenes.size(); i++) {
            sums.words()[i] = sum(scenes.get(i).words(), wordWeights);
            sums.runs()[i] = sum(scenes.get(i).runs(), runWeights);
        }
        return sums;
    }

    private static void count(List<SceneWords> scenes, int[] words, int[] runs) {
        for (SceneWords scene : scenes) {
            for (int word : scene.words()) {
                words[word]++;
            }
            for (int run : scene.runs()) {
                runs[run]++;
            }
        }
    }

    private static float[] weights(int[] counts, int scenes) {
        float[] weights = new float[counts.length];
        for (int i = 0; i < counts.length; i++) {
            weights[i] = (float) Math.log(1.0 + (double) scenes / Math.max(1, counts[i]));
        }
        return weights;
    }

    /**
     * Says how far numbers are to be trusted.
     *
     * @param share  how many of the scenes that are known by their text and bear a number kept it, 0 to 1
     * @param locked numbers of the production are given out
     */
    void trustNumbers(double share, boolean locked) {
        number = (locked ? 0.35 : 0.25) * share;
    }

    int scenesBefore() {
        return old.size();
    }

    int scenesAfter() {
        return fresh.size();
    }

    SceneVersion before(int o) {
        return before.get(o);
    }

    SceneVersion after(int n) {
        return after.get(n);
    }

    SceneWords wordsBefore(int o) {
        return old.get(o);
    }

    SceneWords wordsAfter(int n) {
        return fresh.get(n);
    }

    double runWeight(int run) {
        return runWeights[run];
    }

    /** All that is known: text, heading and number. */
    double of(int o, int n) {
        double words = Math.min(old.get(o).count(), fresh.get(n).count());
        double most = Math.max(old.get(o).count(), fresh.get(n).count());
        double text = most == 0 ? 0 : TEXT * Math.max(words, most / 4) / (Math.max(words, most / 4) + FEW_WORDS);
        double numbers = after.get(n).number().isEmpty() ? 0 : number;
        double sum = HEADING * heading(o, n) + numbers * (sameNumber(o, n) ? 1 : 0)
                + (text > 0 ? text * text(o, n) : 0);
        return sum / (HEADING + numbers + text);
    }

    boolean sameNumber(int o, int n) {
        return !before.get(o).number().isEmpty() && before.get(o).number().equalsIgnoreCase(after.get(n).number());
    }

    private double heading(int o, int n) {
        int[] a = old.get(o).heading();
        int[] b = fresh.get(n).heading();
        return a.length + b.length == 0 ? 0 : 2 * shared(a, b, null) / (a.length + b.length);
    }

    /** The texts alone. */
    double text(int o, int n) {
        SceneWords a = old.get(o);
        SceneWords b = fresh.get(n);
        if (a.count() == 0 && b.count() == 0) {
            return 1;
        }
        double runs = ratio(2 * shared(a.runs(), b.runs(), runWeights), oldSums.runs()[o] + freshSums.runs()[n]);
        double words = ratio(2 * shared(a.words(), b.words(), wordWeights), oldSums.words()[o] + freshSums.words()[n]);
        return mixed(runs, words, a.runs().length > 0 && b.runs().length > 0);
    }

    /** How much of the text of the first is in the second. */
    double contained(SceneWords part, SceneWords whole) {
        double runs = ratio(shared(part.runs(), whole.runs(), runWeights), sum(part.runs(), runWeights));
        double words = ratio(shared(part.words(), whole.words(), wordWeights), sum(part.words(), wordWeights));
        return mixed(runs, words, part.runs().length > 0);
    }

    private static double mixed(double runs, double words, boolean hasRuns) {
        double beyondCommon = Math.max(0, (words - COMMON) / (1 - COMMON));
        return hasRuns ? 0.6 * runs + 0.4 * beyondCommon : beyondCommon;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double sum(int[] values, float[] weights) {
        double sum = 0;
        for (int value : values) {
            sum += weights[value];
        }
        return sum;
    }

    private static double shared(int[] a, int[] b, float[] weights) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += weights == null ? 1 : weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
