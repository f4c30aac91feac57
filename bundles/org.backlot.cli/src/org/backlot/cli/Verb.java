package org.backlot.cli;

import java.util.List;
import java.util.Optional;

import org.backlot.core.command.Command;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/**
 * A verb as its contribution describes it, known without loading its class.
 *
 * @param open takes options that it does not list here: it checks them itself
 */
record Verb(String name, String summary, String example, String bundle, boolean open, List<Argument> arguments,
        List<Option> options, Contribution<Command> from) {

    private static final ExtensionPoint<Command> POINT = new ExtensionPoint<>("org.backlot.cli.commands",
            Command.class);

    /**
     * A word of the command line.
     *
     * @param required it cannot be left out
     */
    record Argument(String name, boolean required, String description) {
    }

    /**
     * An option, {@code --name VALUE}.
     *
     * @param value what it takes, as {@code FILE}; the empty string where it takes nothing
     */
    record Option(String name, String value, boolean required, String description) {
        String typed() {
            return "--" + name + (value.isEmpty() ? "" : " " + value);
        }
    }

    /** Every verb that is installed, in order. */
    static List<Verb> all(Contributions contributions) {
        return contributions.of(POINT).stream().map(Verb::of).toList();
    }

    private static Verb of(Contribution<Command> c) {
        List<Argument> arguments = c.children("argument").stream().map(a -> new Argument(a.name(),
                !"false".equals(a.attribute("required").orElse("true")), a.attribute("description").orElse("")))
                .toList();
        List<Option> options = c.children("option").stream()
                .map(o -> new Option(o.name(), o.attribute("value").orElse(""),
                        "true".equals(o.attribute("required").orElse("")), o.attribute("description").orElse("")))
                .toList();
        return new Verb(c.name(), c.attribute("summary").orElse(""), c.attribute("example").orElse(""), c.bundle(),
                "true".equals(c.attribute("open").orElse("")), arguments, options, c);
    }

    Optional<Option> option(String option) {
        return options.stream().filter(o -> o.name().equals(option)).findFirst();
    }
}
