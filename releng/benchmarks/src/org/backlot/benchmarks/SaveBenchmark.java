package org.backlot.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backlot.core.file.FileStore;

/**
 * Saving a production against writing the bytes that come of it as safely (new file, sync, rename): zipped as it is,
 * and as they are.
 */
final class SaveBenchmark implements Benchmark {

    private static final int WARM_UPS = 6;
    private static final int TURNS = 11;

    @Override
    public String name() {
        return "save";
    }

    @Override
    public void run(Workplace place) throws Exception {
        compare(place, Generated.LARGE);
        compare(place, Generated.LARGE_WITH_TEXT);
    }

    private void compare(Workplace place, Generated generated) throws Exception {
        Path file = Files.copy(place.file(generated), place.folder().resolve("saved.backlot"));
        Path other = place.folder().resolve("written");
        Entry entry = Entry.of(file);
        Figures.title(name(), String.format("%s, %.1f MB", generated, entry.megabytes()));
        try (var session = place.backlot().open(file, FileStore.Access.EDIT).session()) {
            Side save = new Side("save", () -> Side.time(session::save));
            Side zip = new Side("zip of the same bytes", () -> Side.time(() -> write(other, out -> zip(out, entry))));
            Side plain = new Side("the same bytes as they are",
                    () -> Side.time(() -> write(other, out -> out.write(entry.bytes()))));
            Figures.slower(save, zip, Comparison.of(WARM_UPS, TURNS, save, zip), "");
            if (!Arrays.equals(entry.bytes(), Entry.of(file).bytes())) {
                throw new IllegalStateException("Saving what was opened gave other bytes");
            }
            if (!Arrays.equals(entry.bytes(), Entry.of(other).bytes())) {
                throw new IllegalStateException("The bare zip holds other bytes");
            }
            Figures.slower(save, plain, Comparison.of(1, TURNS, save, plain), "");
        }
        Files.delete(file);
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void zip(OutputStream out, Entry entry) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(Entry.NAME));
        zip.write(entry.bytes());
        zip.closeEntry();
        zip.finish();
    }
}
