package org.backlot.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Comparing a new draft of 1,000 scenes with the script, in which every scene has words changed, 20 are moved, 20 cut
 * and all renumbered, against hashing every word of both drafts once.
 */
final class DraftBenchmark implements Benchmark {

    private static final Generated SCRIPT = new Generated(1_000, 20);
    private static final int WARM_UPS = 6;
    private static final int TURNS = 11;
    private static final int EVERY = 50;

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public void run(Workplace place) throws Exception {
        Figures.title(name(), SCRIPT);
        Production production = CoreFactory.eINSTANCE.createProduction();
        SCRIPT.fill(production);
        Production draft = rewritten(production);
        refuseWrong(DraftComparison.of(production, draft));
        var sum = new long[1];
        List<Double> processor = new ArrayList<>();
        Side compare = new Side("compare", () -> Side.time(() -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sum[0] += DraftComparison.of(production, draft).changes().size();
            processor.add((double) ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }));
        Side hash = new Side("hash every word of both",
                () -> Side.time(() -> sum[0] += words(production) + words(draft)));
        Figures.slower(compare, hash, Comparison.of(WARM_UPS, TURNS, compare, hash), "aim 500 ms of processor");
        List<Double> warm = processor.subList(WARM_UPS, processor.size());
        Figures.line("  %-46s %,10.2f ms  first %,.2f ms", "processor time of comparing", Comparison.median(warm) / 1e6,
                processor.getFirst() / 1e6);
        if (sum[0] == 0) {
            throw new IllegalStateException("Nothing was compared");
        }
    }

    private static Production rewritten(Production production) {
        var random = new Random(1896);
        Production draft = EcoreUtil.copy(production);
        EList<Scene> scenes = draft.getScript().getScenes();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.getParagraphs().size(); i += 5) {
                Paragraph paragraph = scene.getParagraphs().get(i);
                paragraph.setText(paragraph.getText() + " and " + random.nextInt(1_000));
            }
        }
        for (int i = scenes.size() - EVERY; i > 0; i -= EVERY) {
            scenes.remove(i);
            scenes.move((i + scenes.size() / 2) % scenes.size(), i + 10);
        }
        for (int i = 0; i < scenes.size(); i++) {
            scenes.get(i).setNumber(Integer.toString(i + 1));
        }
        return draft;
    }

    private static long words(Production production) {
        long hash = 0;
        for (Scene scene : production.getScript().getScenes()) {
            for (Paragraph paragraph : scene.getParagraphs()) {
                for (String word : paragraph.getText().split(" ")) {
                    hash += word.hashCode();
                }
            }
        }
        return hash;
    }

    /** The scenes of the draft are copies, so their ids say what they were. */
    private static void refuseWrong(DraftComparison comparison) {
        int wrong = 0;
        int cut = 0;
        for (SceneChange change : comparison.changes()) {
            if (change instanceof SceneChange.Cut) {
                cut++;
            } else if (change.before().size() != 1 || change.after().size() != 1
                    || !change.before().getFirst().id().equals(change.after().getFirst().id())) {
                wrong++;
            }
        }
        if (wrong > 0 || cut != SCRIPT.scenes() / EVERY - 1) {
            throw new IllegalStateException(wrong + " scenes were taken for others and " + cut + " for cut");
        }
    }
}
