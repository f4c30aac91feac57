import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Adds to each unpacked product what p2 cannot: {@code about.html}, which lists every bundle that is inside with its
 * version and its licence, as its manifest names it or, where it names none, as {@code licences.properties} does; and
 * on macOS the two files by which the Finder knows an application.
 *
 * <p>Arguments: the file of licences, and the folder of the products. A bundle without a known licence fails the build.
 */
final class FinishProducts {

    private record Part(String name, String version, String licence) { }

    private final Properties known = new Properties();
    private final List<String> unknown = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        FinishProducts finish = new FinishProducts();
        try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
            finish.known.load(reader);
        }
        try (Stream<Path> files = Files.walk(Path.of(args[1]), 8)) {
            for (Path plugins : files.filter(path -> path.endsWith("plugins") && Files.isDirectory(path)).toList()) {
                Files.writeString(plugins.resolveSibling("about.html"), finish.page(plugins));
                if (plugins.getParent().getParent().endsWith("Contents")) {
                    makeApplication(plugins.getParent().getParent());
                }
            }
        }
        if (!finish.unknown.isEmpty()) {
            System.err.println("Name the licence in releng/product/licences.properties of " + finish.unknown);
            System.exit(1);
        }
    }

    private static void makeApplication(Path contents) throws IOException {
        Files.writeString(contents.resolve("Info.plist"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                    <key>CFBundleExecutable</key><string>backlot</string>
                    <key>CFBundleIdentifier</key><string>org.backlot.product</string>
                    <key>CFBundleName</key><string>Backlot</string>
                    <key>CFBundlePackageType</key><string>APPL</string>
                    <key>CFBundleShortVersionString</key><string>0.1.0</string>
                    <key>NSHighResolutionCapable</key><true/>
                </dict>
                </plist>
                """);
        Path start = Files.createDirectories(contents.resolve("MacOS")).resolve("backlot");
        Files.writeString(start, """
                #!/bin/sh
                exec "$(dirname "$0")/../Eclipse/backlot" "$@"
                """);
        if (!start.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + start + " executable.");
        }
    }

    private String page(Path plugins) throws IOException {
        TreeMap<String, Part> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : files.toList()) {
                Attributes manifest = manifest(file);
                String name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
                parts.put(name, new Part(name, manifest.getValue("Bundle-Version"), licence(name, manifest)));
            }
        }
        StringBuilder rows = new StringBuilder();
        for (Part part : parts.values()) {
            rows.append("<tr><td>").append(escape(part.name)).append("</td><td>").append(escape(part.version))
                    .append("</td><td>").append(escape(part.licence)).append("</td></tr>\n");
        }
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><title>About Backlot</title></head>
                <body>
                <h1>Backlot</h1>
                <p>Backlot is made available under the Eclipse Public License 2.0,
                which lies beside this file as LICENSE.
                It contains the parts of others that are listed here. Their licences hold for them; those that come with
                a part lie inside its file in the folder plugins.</p>
                <table>
                <tr><th align="left">Part</th><th align="left">Version</th><th align="left">Licence</th></tr>
                %s</table>
                </body>
                </html>
                """.formatted(rows);
    }

    private static Attributes manifest(Path bundle) throws IOException {
        if (Files.isDirectory(bundle)) {
            try (var in = Files.newInputStream(bundle.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(in).getMainAttributes();
            }
        }
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private String licence(String name, Attributes manifest) {
        String named = manifest.getValue("Bundle-License");
        if (named != null && !named.isBlank()) {
            return named.replaceAll(";\\s*(link|description)=(\"[^\"]*\"|[^,;]*)", "").replace("\"", "").strip();
        }
        String licence = known.getProperty(name);
        for (int dot = name.lastIndexOf('.'); licence == null && dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            licence = known.getProperty(name.substring(0, dot));
        }
        if (licence == null && !unknown.contains(name)) {
            unknown.add(name);
        }
        return licence;
    }

    private static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
