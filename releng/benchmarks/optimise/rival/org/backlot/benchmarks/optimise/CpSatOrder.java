package org.backlot.benchmarks.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.schedule.optimise.order.Talent;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/**
 * OR-Tools' CP-SAT: a scene is an interval, no two overlap, and an actor's stay begins no later than their scenes and
 * ends no earlier. It does far better so than with a variable for each scene and place.
 */
public final class CpSatOrder implements OrderRival {

    private static final int WORKERS = 8;

    public CpSatOrder() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Found order(Talent talent, int seconds) {
        var model = new CpModel();
        long end = 0;
        for (int scene = 0; scene < talent.scenes(); scene++) {
            end += talent.duration(scene);
        }
        var starts = new IntVar[talent.scenes()];
        List<IntervalVar> shots = new ArrayList<>();
        for (int scene = 0; scene < talent.scenes(); scene++) {
            long duration = talent.duration(scene);
            starts[scene] = model.newIntVar(0, end - duration, "start" + scene);
            shots.add(model.newFixedSizeIntervalVar(starts[scene], duration, "scene" + scene));
        }
        model.addNoOverlap(shots);
        model.minimize(pay(talent, model, starts, end));
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(WORKERS).setMaxTimeInSeconds(seconds).setRandomSeed(1);
        long before = System.nanoTime();
        CpSolverStatus status = solver.solve(model);
        double took = (System.nanoTime() - before) / 1e9;
        boolean proven = status == CpSolverStatus.OPTIMAL;
        if (!proven && status != CpSolverStatus.FEASIBLE) {
            return new Found(new int[0], (long) Math.ceil(solver.bestObjectiveBound()), false, took);
        }
        int[] order = IntStream.range(0, starts.length).boxed()
                .sorted(Comparator.comparingLong(scene -> solver.value(starts[scene])))
                .mapToInt(Integer::intValue).toArray();
        return new Found(order, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6), proven, took);
    }

    private static LinearExpr pay(Talent talent, CpModel model, IntVar[] starts, long end) {
        LinearExprBuilder pay = LinearExpr.newBuilder();
        for (int actor = 0; actor < talent.actors(); actor++) {
            int who = actor;
            int[] scenes = IntStream.range(0, talent.scenes())
                    .filter(scene -> Arrays.binarySearch(talent.cast(scene), who) >= 0).toArray();
            if (scenes.length == 0) {
                continue;
            }
            IntVar arrival = model.newIntVar(0, end, "arrival" + actor);
            IntVar departure = model.newIntVar(0, end, "departure" + actor);
            for (int scene : scenes) {
                model.addLessOrEqual(arrival, starts[scene]);
                model.addGreaterOrEqual(departure, LinearExpr.newBuilder().add(starts[scene])
                        .add(talent.duration(scene)).build());
            }
            long work = Arrays.stream(scenes).mapToLong(talent::duration).sum();
            model.addGreaterOrEqual(departure, LinearExpr.newBuilder().add(arrival).add(work).build());
            pay.addTerm(departure, talent.rate(actor)).addTerm(arrival, -talent.rate(actor));
        }
        return pay.build();
    }
}
