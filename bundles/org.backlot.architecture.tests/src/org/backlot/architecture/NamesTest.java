package org.backlot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the hand-written types and packages are called. */
class NamesTest {

    /** Words that say nothing of the trade. */
    private static final Pattern EMPTY_NAME = Pattern.compile(
            ".*Utils?|.*Manager|.*Helper|.*Impl|.*Activator|Abstract[A-Z].*|I[A-Z][a-z].*");
    private static final Pattern EMPTY_PACKAGE = Pattern.compile("utils?|helpers?|impl|internal|misc|common");
    private static final Pattern SINGLETON = Pattern.compile("\\bstatic\\b[^;(={]*\\bINSTANCE\\b");

    private final Repository repository = Repository.here();

    @Test
    void typesAreNamedForTheTrade() {
        assertEquals(List.of(), faults((file, text) -> EMPTY_NAME.matcher(
                file.getFileName().toString().replace(".java", "")).matches()));
    }

    @Test
    void packagesAreNamedForTheirTopic() {
        assertEquals(List.of(), faults((file, text) -> {
            for (Path part : file.getParent()) {
                if (EMPTY_PACKAGE.matcher(part.toString()).matches()) {
                    return true;
                }
            }
            return false;
        }));
    }

    @Test
    void packagesStartWithTheNameOfTheirBundle() {
        List<String> faults = new ArrayList<>();
        for (Plugin plugin : repository.plugins()) {
            String prefix = plugin.name().replaceFirst("\\.tests$", "").replace('.', '/');
            for (Path file : plugin.sources()) {
                String name = plugin.folder().resolve("src").relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(prefix + "/")) {
                    faults.add(plugin.name() + ": " + name);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void nothingIsReachedThroughAStaticInstance() {
        assertEquals(List.of(), faults((file, text) -> SINGLETON.matcher(text).find()));
    }

    /**
     * The hand-written files that have the fault, which is asked with the path below the source folder and the text.
     */
    private List<String> faults(BiPredicate<Path, String> fault) {
        List<String> faults = new ArrayList<>();
        for (Plugin plugin : repository.plugins()) {
            for (Path file : plugin.sources()) {
                Path name = plugin.folder().resolve("src").relativize(file);
                if (fault.test(name, read(file))) {
                    faults.add(plugin.name() + ": " + name);
                }
            }
        }
        return faults;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
