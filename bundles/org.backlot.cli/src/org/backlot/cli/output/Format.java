package org.backlot.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;

/** How data is printed. The encoding is UTF-8 everywhere, and no format depends on the language of the machine. */
public enum Format {
    /** Aligned columns, for people. */
    TEXT {
        @Override
        public void write(Object data, OutputStream out) throws IOException {
            PlainText.write(data, out);
        }
    },
    /** For programs: the contract in docs/command-line.md. */
    JSON {
        @Override
        public void write(Object data, OutputStream out) throws IOException {
            JsonText.write(data, out);
        }
    },
    /** One table, by RFC 4180. */
    CSV {
        @Override
        public void write(Object data, OutputStream out) throws IOException {
            CsvText.write(data, out);
        }
    };

    /** Writes data made of maps, lists, text, numbers, truth values and null; the stream stays open. */
    public abstract void write(Object data, OutputStream out) throws IOException;

    /** The format of a name in any case. */
    public static Format named(String name) {
        List<String> names = Arrays.stream(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
        int place = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw new UsageFault("There is no output format " + name + Nearest.hint(name, names));
        }
        return values()[place];
    }
}
