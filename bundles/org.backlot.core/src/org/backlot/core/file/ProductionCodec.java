package org.backlot.core.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.model.Section;
import org.eclipse.emf.ecore.EPackage;

/** A production as entries: one for each section, by the id of the section. */
final class ProductionCodec {

    private static final String SUFFIX = ".xmi";

    private final Sections sections;
    private final EntryCodec codec = new EntryCodec();

    ProductionCodec(Sections sections) {
        this.sections = sections;
    }

    /**
     * @param carried     entries that no installed plug-in knows; they are saved again as they are
     * @param readOnly    why it must not be changed, or null
     * @param fingerprint stands for this very state
     */
    record Read(Production production, Set<String> carried, String readOnly, List<String> notes, String fingerprint) {
    }

    record Written(Map<String, byte[]> entries, String fingerprint) {
    }

    Read read(Path path, Entries entries) throws IOException {
        Set<String> names = entries.names();
        if (!names.contains(Sections.CORE + SUFFIX)) {
            throw new UnreadableFile(path.toString(), 0, "This is no Backlot production: it has no entry "
                    + Sections.CORE + SUFFIX + ". To read a script or another program's file, import it");
        }
        Set<String> carried = new TreeSet<>();
        List<String> notes = new ArrayList<>();
        List<String> newer = new ArrayList<>();
        Map<String, Identified> roots = new TreeMap<>();
        Map<String, byte[]> read = new TreeMap<>();
        for (String name : names) {
            if (!name.endsWith(SUFFIX) || name.contains("/")) {
                carried.add(name);
                continue;
            }
            byte[] bytes = entries.read(name);
            EntryCodec.Header header = codec.header(name, bytes);
            Optional<Sections.Installed> section = sections.section(header.section());
            Optional<EPackage> model = section.flatMap(Sections.Installed::model);
            if (model.isEmpty()) {
                carried.add(name);
                notes.add("A part of this production needs the plug-in of " + header.section()
                        + ", which is not installed; it is kept as it is");
                continue;
            }
            read.put(name, bytes);
            int format = section.get().format();
            if (header.format() > format) {
                newer.add(section.get().name());
            }
            byte[] present = header.format() < format ? codec.migrate(name, bytes, section.get(), header.format())
                    : bytes;
            roots.put(name, codec.read(name, present, model.get(), header.format() > format));
        }
        if (!(roots.remove(Sections.CORE + SUFFIX) instanceof Production production)) {
            throw new UnreadableFile(path.toString(), 0,
                    "Its first entry is no production. Open a kept version instead");
        }
        for (Map.Entry<String, Identified> root : roots.entrySet()) {
            if (!(root.getValue() instanceof Section section)) {
                throw new UnreadableFile(root.getKey(), 0, "This entry is no section. Open a kept version instead");
            }
            production.getSections().add(section);
        }
        String readOnly = newer.isEmpty() ? null : "It was saved by a newer Backlot (" + String.join(", ", newer)
                + "), and saving it here would lose what that one wrote. Update Backlot to edit it";
        return new Read(production, carried, readOnly, notes, fingerprint(read));
    }

    Written write(Production production) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        Sections.Installed core = sections.section(Sections.CORE).orElseThrow();
        entries.put(core.id() + SUFFIX, codec.write(core, production));
        for (Section section : production.getSections()) {
            Sections.Installed of = sections.sectionOf(section.eClass().getEPackage()).orElseThrow(
                    () -> new IOException("No plug-in saves the section " + section.eClass().getName()));
            entries.put(of.id() + SUFFIX, codec.write(of, section));
        }
        return new Written(entries, fingerprint(entries));
    }

    private static String fingerprint(Map<String, byte[]> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
