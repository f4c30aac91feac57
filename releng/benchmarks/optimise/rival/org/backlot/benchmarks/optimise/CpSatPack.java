package org.backlot.benchmarks.optimise;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.sun.management.OperatingSystemMXBean;

/**
 * OR-Tools' CP-SAT: whether a scene is on a day, a location is used on a day, a day is used, is a night, and whether
 * somebody has begun and has ended by a day, which follow each other in one direction.
 */
public final class CpSatPack implements PackRival {

    private CpModel model;
    private DayPack pack;
    private BoolVar[][] on;
    private BoolVar[] used;
    private LinearExprBuilder cost;

    public CpSatPack() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Found pack(DayPack what, int seconds, int workers) {
        pack = what;
        model = new CpModel();
        cost = LinearExpr.newBuilder();
        on = new BoolVar[pack.scenes()][pack.days()];
        used = new BoolVar[pack.days()];
        for (int scene = 0; scene < pack.scenes(); scene++) {
            for (int day = 0; day < pack.days(); day++) {
                on[scene][day] = model.newBoolVar("");
            }
            model.addExactlyOne(on[scene]);
        }
        days();
        for (int person = 0; person < pack.rates().length; person++) {
            stay(person);
        }
        model.minimize(cost.build());
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers).setRandomSeed(1);
        Thread watch = watch(solver, seconds);
        CpSolverStatus status = solver.solve(model);
        watch.interrupt();
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Found(found ? IntStream.range(0, pack.scenes()).map(scene -> IntStream.range(0, pack.days())
                .filter(day -> solver.booleanValue(on[scene][day])).findFirst().getAsInt()).toArray() : new int[0],
                solver.bestObjectiveBound());
    }

    /**
     * Ends the search when the process has used so much processor time: the clock would punish it on a busy machine.
     */
    private static Thread watch(CpSolver solver, int seconds) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long end = system.getProcessCpuTime() + seconds * 1_000_000_000L;
        return Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (system.getProcessCpuTime() > end) {
                    solver.stopSearch();
                }
                LockSupport.parkNanos(50_000_000);
            }
        });
    }

    private void days() {
        BoolVar before = null;
        for (int day = 0; day < pack.days(); day++) {
            used[day] = model.newBoolVar("");
            BoolVar bySun = model.newBoolVar("");
            BoolVar byNight = model.newBoolVar("");
            model.addAtMostOne(new BoolVar[] {bySun, byNight});
            if (before != null) {
                model.addAtMostOne(new BoolVar[] {before, bySun});
            }
            before = byNight;
            LinearExprBuilder minutes = LinearExpr.newBuilder();
            for (int place = 0; place < pack.locations(); place++) {
                BoolVar there = model.newBoolVar("");
                for (int scene = 0; scene < pack.scenes(); scene++) {
                    if (pack.location()[scene] == place) {
                        model.addImplication(on[scene][day], there);
                    }
                }
                minutes.addTerm(there, DayPack.MOVE_MINUTES);
                cost.addTerm(there, DayPack.LOCATION_COST);
            }
            for (int scene = 0; scene < pack.scenes(); scene++) {
                minutes.addTerm(on[scene][day], pack.minutes()[scene]);
                model.addImplication(on[scene][day], pack.night()[scene] ? byNight : bySun);
                model.addImplication(on[scene][day], used[day]);
                if (IntStream.of(pack.cast()[scene]).anyMatch(pack.away().get(day)::contains)) {
                    model.addEquality(on[scene][day], 0);
                }
            }
            minutes.addTerm(used[day], -DayPack.MOVE_MINUTES);
            model.addLessOrEqual(minutes.build(), DayPack.DAY_MINUTES);
            cost.addTerm(used[day], DayPack.DAY_COST);
        }
    }

    /** Somebody is paid on each day by which they have begun and before which they have not ended. */
    private void stay(int person) {
        int[] scenes = IntStream.range(0, pack.scenes())
                .filter(scene -> Arrays.stream(pack.cast()[scene]).anyMatch(one -> one == person)).toArray();
        if (scenes.length == 0) {
            return;
        }
        BoolVar begunBefore = null;
        BoolVar endedBefore = null;
        LinearExprBuilder paid = LinearExpr.newBuilder();
        for (int day = 0; day < pack.days(); day++) {
            BoolVar begun = model.newBoolVar("");
            BoolVar ended = model.newBoolVar("");
            model.addImplication(ended, begun);
            if (begunBefore != null) {
                model.addImplication(begunBefore, begun);
                model.addImplication(endedBefore, ended);
            }
            for (int scene : scenes) {
                model.addImplication(on[scene][day], begun);
                model.addImplication(on[scene][day], ended.not());
            }
            paid.add(begun).addTerm(ended, -1);
            cost.addTerm(begun, pack.rates()[person]).addTerm(ended, -pack.rates()[person]);
            begunBefore = begun;
            endedBefore = ended;
        }
        int minutes = IntStream.of(scenes).map(scene -> pack.minutes()[scene]).sum();
        model.addGreaterOrEqual(paid.build(), (minutes + DayPack.DAY_MINUTES - 1) / DayPack.DAY_MINUTES);
    }
}
