package org.backlot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.cli.output.Format;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;

/** What was typed, sorted into a verb, its arguments and its options, which may stand anywhere before {@code --}. */
final class Words {

    private final List<Verb> verbs;
    private final List<String> plain = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private Verb verb;
    private boolean help;
    private Format format = Format.TEXT;

    Words(List<String> typed, List<Verb> verbs) {
        this.verbs = verbs;
        this.verb = verbs.stream().filter(v -> v.name().equals(firstPlain(typed))).findFirst().orElse(null);
        boolean ended = false;
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (ended || !isOption(word)) {
                plain.add(word);
            } else if (word.equals("--")) {
                ended = true;
            } else if (take(word, i + 1 < typed.size() ? typed.get(i + 1) : null)) {
                i++;
            }
        }
        if (!plain.isEmpty() && verb == null) {
            throw new UsageFault("There is no verb " + plain.get(0) + Nearest.hint(plain.get(0),
                    verbs.stream().map(Verb::name).toList()));
        }
        if (!plain.isEmpty()) {
            plain.remove(0);
        }
    }

    private static boolean isOption(String word) {
        return word.startsWith("--") || word.equals("-h");
    }

    /** The first word that is neither an option nor the value of one. */
    private String firstPlain(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (!isOption(word)) {
                return word;
            }
            if (word.equals("--")) {
                return i + 1 < typed.size() ? typed.get(i + 1) : null;
            }
            String name = word.substring(Math.min(2, word.length()));
            if (name.equals("format") || verbs.stream().flatMap(v -> v.option(name).stream())
                    .anyMatch(o -> !o.value().isEmpty())) {
                i++;
            }
        }
        return null;
    }

    /** Takes an option; answers whether the next word is its value. */
    private boolean take(String word, String next) {
        if (word.equals("-h") || word.equals("--help")) {
            help = true;
            return false;
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
        String given = equals < 0 ? null : word.substring(equals + 1);
        if (name.equals("format")) {
            format = Format.named(value(name, "text, json or csv", given, next));
            return given == null;
        }
        Optional<Verb.Option> known = verb == null ? Optional.empty() : verb.option(name);
        if (known.isEmpty() && verb != null && !verb.open()) {
            throw new UsageFault("The verb " + verb.name() + " has no option --" + name + Nearest.hint(name, names()));
        }
        boolean bare = known.map(o -> o.value().isEmpty()).orElse(next == null || isOption(next));
        if (bare && known.isPresent() && given != null) {
            throw new UsageFault("The option --" + name + " takes no value");
        }
        String value = given != null || !bare
                ? value(name, known.map(Verb.Option::value).orElse("a value"), given, next) : "";
        options.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        return !bare && given == null;
    }

    private static String value(String name, String what, String given, String next) {
        if (given == null && (next == null || next.startsWith("--"))) {
            throw new UsageFault("The option --" + name + " needs a value: " + what);
        }
        return given == null ? next : given;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(verb.options().stream().map(o -> "--" + o.name()).toList());
        names.add("--format");
        names.add("--help");
        return names;
    }

    /** The verb; empty where only options were typed. */
    Optional<Verb> verb() {
        return Optional.ofNullable(verb);
    }

    boolean help() {
        return help;
    }

    Format format() {
        return format;
    }

    Map<String, List<String>> options() {
        return options;
    }

    /** The arguments by name. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        List<Verb.Argument> wanted = verb.arguments();
        if (plain.size() > wanted.size()) {
            throw new UsageFault("There is a word too many: " + plain.get(wanted.size())
                    + ". Put names with blanks in quotes");
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i < plain.size()) {
                arguments.put(wanted.get(i).name(), plain.get(i));
            } else if (wanted.get(i).required()) {
                throw new UsageFault("The argument " + wanted.get(i).name() + " is missing: "
                        + wanted.get(i).description());
            }
        }
        for (Verb.Option option : verb.options()) {
            if (option.required() && !options.containsKey(option.name())) {
                throw new UsageFault("The option " + option.typed() + " is missing: " + option.description());
            }
        }
        return arguments;
    }
}
