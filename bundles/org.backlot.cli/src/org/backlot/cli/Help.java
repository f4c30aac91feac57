package org.backlot.cli;

import java.util.List;

/** What {@code --help} prints. */
final class Help {

    private Help() {
    }

    /** All verbs, a line each. */
    static String overall(List<Verb> verbs) {
        var text = new StringBuilder("usage: backlot VERB ... [--format text|json|csv]\n\n");
        int width = verbs.stream().mapToInt(v -> v.name().length()).max().orElse(0);
        verbs.forEach(verb -> line(text, verb.name(), width, verb.summary()));
        return text.append("\nbacklot VERB --help tells more about a verb.\n")
                .append("Ends with 0 when all is well, 1 when a production has errors, 2 when something is wrong with ")
                .append("the\n")
                .append("command or a file.\n").toString();
    }

    /** One verb. */
    static String of(Verb verb) {
        var text = new StringBuilder("usage: " + usage(verb) + "\n\n" + verb.summary() + ".\n");
        int width = 13;
        for (Verb.Argument argument : verb.arguments()) {
            width = Math.max(width, argument.name().length());
        }
        for (Verb.Option option : verb.options()) {
            width = Math.max(width, option.typed().length());
        }
        text.append('\n');
        for (Verb.Argument argument : verb.arguments()) {
            line(text, argument.name(), width, argument.description());
        }
        for (Verb.Option option : verb.options()) {
            line(text, option.typed(), width, option.description());
        }
        line(text, "--format NAME", width, "How to print: text, json or csv");
        if (!verb.example().isEmpty()) {
            text.append("\nexample: ").append(verb.example()).append('\n');
        }
        return text.append("\nThis verb comes from ").append(verb.bundle()).append(".\n").toString();
    }

    private static String usage(Verb verb) {
        var text = new StringBuilder("backlot " + verb.name());
        for (Verb.Argument argument : verb.arguments()) {
            text.append(' ').append(optional(argument.name(), argument.required()));
        }
        for (Verb.Option option : verb.options()) {
            text.append(' ').append(optional(option.typed(), option.required()));
        }
        return text.toString();
    }

    private static String optional(String word, boolean required) {
        return required ? word : "[" + word + "]";
    }

    private static void line(StringBuilder text, String word, int width, String says) {
        text.append("  ").append(word).append(" ".repeat(width - word.length() + 2)).append(says).append('\n');
    }
}
