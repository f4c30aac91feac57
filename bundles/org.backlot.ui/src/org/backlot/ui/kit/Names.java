package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Several names in one line, with commas between them; a name that holds a comma itself stands in quotes. */
public final class Names {

    private Names() {
    }

    /** The names of a line, each once. */
    public static List<String> split(String line) {
        var names = new LinkedHashSet<String>();
        var name = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            boolean opens = c == '"' && !quoted && name.toString().isBlank();
            if (opens || c == '"' && quoted) {
                quoted = opens;
            } else if (!quoted && (c == ',' || c == ';' || c == '\n')) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        names.remove("");
        return new ArrayList<>(names);
    }

    /** One line of names. */
    public static String join(Collection<String> names) {
        return names.stream().map(name -> name.matches(".*[,;].*") ? "\"" + name + "\"" : name)
                .collect(Collectors.joining(", "));
    }

    /** Where in a line the name begins that is being typed at a place. */
    public static int begin(String line, int caret) {
        int at = Math.max(line.lastIndexOf(',', caret - 1), line.lastIndexOf(';', caret - 1)) + 1;
        while (at < caret && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
