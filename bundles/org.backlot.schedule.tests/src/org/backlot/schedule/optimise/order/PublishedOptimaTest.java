package org.backlot.schedule.optimise.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Scanner;

import org.backlot.core.testing.SampleFiles;
import org.junit.jupiter.api.Test;

/** What researchers found and proved, in files of their format beside the samples. */
class PublishedOptimaTest {

    /** Smith 2005, de la Banda, Stuckey and Chu 2011; Qin, Zhang, Lim and Liang 2016, tables 10 and 16. */
    private static final Map<String, Integer> OPTIMA = Map.ofEntries(Map.entry("stuckey-format/MobStory", 871),
            Map.entry("stuckey-format/film103.dat", 1031), Map.entry("stuckey-format/film105.dat", 849),
            Map.entry("stuckey-format/film114.dat", 867), Map.entry("stuckey-format/film116.dat", 541),
            Map.entry("stuckey-format/film118.dat", 853), Map.entry("stuckey-format/film-10", 352),
            Map.entry("stuckey-format/film-12", 401), Map.entry("stuckey-format/concert", 111),
            Map.entry("stuckey-format/small", 54), Map.entry("stuckey-format/small2", 56),
            Map.entry("stuckey-format/tiny", 29), Map.entry("stuckey-format/tiny2", 9),
            Map.entry("derived/csplib_film1", 871), Map.entry("derived/csplib_film2", 818),
            Map.entry("derived/qin2016_table16", 6170), Map.entry("derived/u_40_12_1", 32636),
            Map.entry("derived/u_64_12_1", 42938));

    @Test
    void publishedOptimaAreFoundAndProven() throws IOException {
        Path folder = folder();
        for (Map.Entry<String, Integer> known : OPTIMA.entrySet()) {
            Order order = new OrderSearch(Effort.standard()).best(read(folder.resolve(known.getKey())));
            assertEquals(known.getValue().longValue(), order.cost(), known.getKey());
            assertTrue(order.proven(), known.getKey());
        }
    }

    private static Path folder() {
        Path folder = SampleFiles.folder().resolveSibling("talent");
        assumeTrue(Files.isDirectory(folder), "needs ../shared/talent, beside the folder of samples");
        return folder;
    }

    /** A name, the numbers of scenes and actors; for each actor 0 or 1 a scene and their rate; the durations. */
    private static Talent read(Path file) throws IOException {
        try (var words = new Scanner(file)) {
            words.nextLine();
            int scenes = words.nextInt();
            int actors = words.nextInt();
            var rates = new long[actors];
            var cast = new int[scenes][0];
            for (int actor = 0; actor < actors; actor++) {
                for (int scene = 0; scene < scenes; scene++) {
                    if (words.nextInt() == 1) {
                        cast[scene] = Arrays.copyOf(cast[scene], cast[scene].length + 1);
                        cast[scene][cast[scene].length - 1] = actor;
                    }
                }
                rates[actor] = words.nextLong();
            }
            var durations = new long[scenes];
            Arrays.setAll(durations, scene -> words.nextLong());
            return new Talent(durations, rates, cast);
        }
    }
}
