package org.backlot.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle of ours as its folder and its manifest describe it. */
record Plugin(Path folder, Map<String, String> headers) {

    static Plugin read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Map<String, String> headers = new TreeMap<>();
            new Manifest(in).getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), value.toString()));
            return new Plugin(folder, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbolic name. */
    String name() {
        return header("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
    }

    String header(String header) {
        return headers.getOrDefault(header, "");
    }

    /** The bundles, packages and host that the manifest names, whether it needs them or only may use them. */
    Set<String> sees() {
        return Stream.of("Require-Bundle", "Import-Package", "Fragment-Host", "DynamicImport-Package")
                .flatMap(header -> clauses(header(header)).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the manifest names the bundle, or a package of it that no longer name in {@code others} claims. */
    boolean sees(String bundle, List<String> others) {
        return sees().stream().anyMatch(seen -> seen.equals(bundle) || seen.startsWith(bundle + ".")
                && others.stream().noneMatch(other -> other.length() > bundle.length()
                        && (seen.equals(other) || seen.startsWith(other + "."))));
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    /** Whether the bundle belongs to the workbench: the kit itself, or the screen of a section. */
    boolean isScreen() {
        return name().endsWith(".ui");
    }

    boolean isExample() {
        return name().startsWith("org.backlot.example.");
    }

    /** Whether the bundle brings a part of the production file. */
    boolean isSection() {
        return !name().equals("org.backlot.core")
                && !Repository.below(folder.resolve("model"), file -> file.toString().endsWith(".xcore")).isEmpty();
    }

    /** The entries of {@code bin.includes}, without a closing slash. */
    Set<String> shipped() {
        Properties build = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(build.getProperty("bin.includes", "").split(","))
                .map(entry -> entry.strip().replaceFirst("/$", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Java files that somebody wrote. */
    List<Path> sources() {
        return Repository.below(folder.resolve("src"), file -> file.toString().endsWith(".java"));
    }

    private static List<String> clauses(String header) {
        List<String> names = new ArrayList<>();
        for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
            for (String part : clause.split(";")) {
                if (!part.isBlank() && !part.contains("=")) {
                    names.add(part.strip());
                }
            }
        }
        return names;
    }
}
