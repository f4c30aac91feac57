package org.backlot.benchmarks.budget;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;

import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.rule.Rules;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * One rate, one global and one fringe changed in a large budget: what the live estimate takes for it, what a full
 * recalculation takes in the same run, and what a spreadsheet takes for either. All have to come to the same total.
 */
public final class BudgetBenchmark {

    private static final Currency USD = Currency.getInstance("USD");
    private static final int WARM_UPS = 12;
    private static final int TURNS = 9;
    private static final int EDITS = 10;

    private final GeneratedBudget generated = GeneratedBudget.make();
    private final SheetOfBudget sheet = new SheetOfBudget(generated);
    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Questions questions;
    private int turn;

    private BudgetBenchmark() {
        production.setCurrency(USD);
        production.getSections().add(generated.budget());
        Object token = new Object();
        questions = new Questions(new Contributions(
                RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token), problem -> {
                    throw new IllegalStateException(problem.message(), problem.cause());
                }), Questions.Memory.NONE);
    }

    public static void main(String[] arguments) {
        new BudgetBenchmark().run();
    }

    private void run() {
        print("Java %s, %d processors; processor time%nbudget: %s", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), generated);
        agree();
        List<Double> full = new ArrayList<>();
        List<Double> spreadsheet = new ArrayList<>();
        List<Edit> edits = List.of(new Edit("a rate", this::rate), new Edit("a global", this::global),
                new Edit("a fringe", this::fringe));
        for (turn = -WARM_UPS; turn < TURNS; turn++) {
            double ours = time(1, i -> () -> full().total().doubleValue());
            double theirs = time(1, i -> sheet::full);
            edits.forEach(edit -> edit.measure(turn >= 0));
            if (turn >= 0) {
                full.add(ours);
                spreadsheet.add(theirs);
            }
        }
        agree();
        print("  %-34s %10.2f ms  (%.2f .. %.2f)", "full recalculation", median(full) / 1e6,
                Collections.min(full) / 1e6, Collections.max(full) / 1e6);
        print("  %-34s %10.2f ms  (%.2f .. %.2f)  %.1f times ours, aim 10", "spreadsheet, full",
                median(spreadsheet) / 1e6, Collections.min(spreadsheet) / 1e6, Collections.max(spreadsheet) / 1e6,
                median(spreadsheet) / median(full));
        edits.forEach(edit -> edit.print(median(full)));
    }

    /** Half a cent in a budget of hundreds of millions is what binary fractions leave. */
    private void agree() {
        BigDecimal live = live().total();
        if (!live.equals(full().total()) || !live().isComplete()) {
            throw new IllegalStateException("The live estimate is " + live + ", the full one " + full().total());
        }
        double theirs = sheet.full();
        if (Math.abs(theirs - live.doubleValue()) > 0.005) {
            throw new IllegalStateException("The estimate is " + live + ", the spreadsheet " + theirs);
        }
        print("  total %s, spreadsheet %.2f", live, theirs);
    }

    private Estimate live() {
        return Estimate.of(production, questions).orElseThrow();
    }

    private Estimate full() {
        return Estimate.of(generated.budget(), new Basis(USD, Optional.empty(), List.of(), Rules.OURS));
    }

    private final class Edit {
        private final String name;
        private final IntFunction<Both> edit;
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> theirs = new ArrayList<>();

        Edit(String name, IntFunction<Both> edit) {
            this.name = name;
            this.edit = edit;
        }

        void measure(boolean counts) {
            double mine = time(EDITS, i -> edit.apply(i).ours());
            double other = time(EDITS, i -> edit.apply(i).theirs());
            if (counts) {
                ours.add(mine);
                theirs.add(other);
            }
        }

        void print(double full) {
            BudgetBenchmark.print("  %-34s %10.1f us  (%.1f .. %.1f)  %,.0f times as fast as in full%n"
                    + "  %-34s %10.1f us  (%.1f .. %.1f)  %,.0f times ours", name, median(ours) / 1e3,
                    Collections.min(ours) / 1e3, Collections.max(ours) / 1e3, full / median(ours),
                    "spreadsheet, " + name, median(theirs) / 1e3, Collections.min(theirs) / 1e3,
                    Collections.max(theirs) / 1e3,
                    median(theirs) / median(ours));
        }
    }

    /** The same change on both sides. */
    private record Both(DoubleSupplier ours, DoubleSupplier theirs) {
    }

    private Both rate(int i) {
        int at = (i * 397 + 11) % generated.lines().size();
        int value = 500 + Math.floorMod(turn, 100) + i;
        Line line = generated.lines().get(at);
        return new Both(() -> {
            line.setRate(Integer.toString(value));
            return live().total().doubleValue();
        }, () -> sheet.rate(at, value));
    }

    private Both global(int i) {
        int at = 2 * i;
        int value = 1 + Math.floorMod(turn + i, 50);
        Global global = generated.budget().getGlobals().get(at);
        return new Both(() -> {
            global.setValue(Integer.toString(value));
            return live().total().doubleValue();
        }, () -> sheet.global(at, value));
    }

    private Both fringe(int i) {
        BigDecimal value = BigDecimal.valueOf(100 + 10L * Math.floorMod(turn, 30) + i, 2);
        Fringe fringe = generated.budget().getFringes().get(i);
        return new Both(() -> {
            fringe.setPercent(value);
            return live().total().doubleValue();
        }, () -> sheet.fringe(i, value.doubleValue()));
    }

    /** Nanoseconds that the processor worked in this thread for one of many; a busy machine adds few. */
    private static double time(int times, IntFunction<DoubleSupplier> work) {
        System.gc();
        double sum = 0;
        long nanos = 0;
        for (int i = 0; i < times; i++) {
            DoubleSupplier one = work.apply(i);
            long start = processor();
            sum += one.getAsDouble();
            nanos += processor() - start;
        }
        if (sum == 0) {
            throw new IllegalStateException("Nothing was computed");
        }
        return (double) nanos / times;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
