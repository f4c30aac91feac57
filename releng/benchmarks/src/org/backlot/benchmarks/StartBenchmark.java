package org.backlot.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whole processes: a command without a screen, and the workbench until its window is shown, each against the start of
 * Java and Equinox alone.
 */
final class StartBenchmark implements Benchmark {

    private static final int WARM_UPS = 2;
    private static final int TURNS = 9;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Workplace place) throws Exception {
        Path bareFolder = place.folder().resolve("bare");
        BareProduct.make(place.product(), Path.of(System.getProperty("backlot.bare")), bareFolder);
        List<String> formats = List.of(place.product().resolve("backlot-cli").toString(), "formats");
        List<String> nothing = List.of(bareFolder.resolve("backlot-cli").toString());
        Side bare = new Side("Equinox and an application that ends at once", () -> ended(place, nothing));
        if (process(place, nothing).waitFor() != 0) {
            throw new IllegalStateException("The bare platform does not start; see " + output(place));
        }
        command(place, formats, bare);
        workbench(place, bare);
    }

    private void command(Workplace place, List<String> formats, Side bare) throws Exception {
        Figures.title(name(), "a command without a screen");
        if (process(place, formats).waitFor() != 0) {
            Figures.line("  skipped: the product has no command \"formats\"");
            return;
        }
        Side command = new Side("backlot formats", () -> ended(place, formats));
        Figures.slower(command, bare, Comparison.of(WARM_UPS, TURNS, command, bare), "");
    }

    private void workbench(Workplace place, Side bare) throws Exception {
        Figures.title(name(), "the workbench, with its last window");
        if (System.getenv("DISPLAY") == null || !isInstalled("xdotool")) {
            Figures.line("  skipped: needs a display or Xvfb, and xdotool");
            return;
        }
        List<String> start = List.of(place.product().resolve("backlot").toString(), "-data",
                place.folder().resolve("workspace").toString());
        if (shown(place, start).isEmpty()) {
            Figures.line("  skipped: the product shows no window named Backlot; it said: %s", lastLine(place));
            return;
        }
        Side window = new Side("backlot, until its window is shown", () -> shown(place, start).orElseThrow(
                () -> new IllegalStateException("The window did not come again; the product said: "
                + lastLine(place))));
        Figures.slower(window, bare, Comparison.of(WARM_UPS, TURNS, window, bare), "");
    }

    private static double ended(Workplace place, List<String> command) throws Exception {
        return Side.time(() -> {
            if (process(place, command).waitFor() != 0) {
                throw new IllegalStateException(command + " failed; see " + output(place));
            }
        });
    }

    /** How long it takes until a window of the process is on the screen; empty where there comes none. */
    private static Optional<Double> shown(Workplace place, List<String> command) throws Exception {
        long start = System.nanoTime();
        Process workbench = process(place, command);
        try {
            List<String> find = List.of("xdotool", "search", "--all", "--onlyvisible", "--pid",
                    Long.toString(workbench.pid()), "--name", "Backlot");
            while (workbench.isAlive() && System.nanoTime() - start < PATIENCE) {
                Process search = new ProcessBuilder(find).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                if (search.waitFor() == 0) {
                    return Optional.of((double) System.nanoTime() - start);
                }
                workbench.waitFor(20, TimeUnit.MILLISECONDS);
            }
            return Optional.empty();
        } finally {
            workbench.destroy();
            workbench.waitFor();
        }
    }

    private static Process process(Workplace place, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output(place).toFile());
        builder.environment().put("XDG_CACHE_HOME", place.folder().resolve("cache").toString());
        return builder.start();
    }

    private static Path output(Workplace place) {
        return place.folder().resolve("output");
    }

    private static String lastLine(Workplace place) {
        try {
            return Files.readString(output(place)).lines().reduce("nothing", (before, line) -> line);
        } catch (IOException e) {
            return "what cannot be read: " + e.getMessage();
        }
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
