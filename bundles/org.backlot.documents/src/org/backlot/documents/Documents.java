package org.backlot.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.core.command.Nearest;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.AtomicFile;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.question.Questions;

/** The papers that are installed, and the press. */
public final class Documents {

    private static final ExtensionPoint<Document> POINT =
            new ExtensionPoint<>("org.backlot.documents.documents", Document.class);

    private final Contributions contributions;
    private final Templates templates;
    private final String user;

    /** With nobody to print in whose name; see {@link #by}. */
    public Documents(Contributions contributions) {
        this(contributions, "");
    }

    private Documents(Contributions contributions, String user) {
        this.contributions = contributions;
        this.templates = new Templates(contributions);
        this.user = user;
    }

    /** These papers as somebody may see them; see {@link Document#by}. */
    public Documents by(String who) {
        return new Documents(contributions, who);
    }

    /**
     * What a person may choose about a paper.
     *
     * @param name  as on the command line, {@code day}
     * @param label as in a dialog, {@code Day}
     */
    public record Option(String name, String label, boolean required, String description) {
    }

    /**
     * A paper as installed; nothing of its code is loaded.
     *
     * @param options its own; those of {@link Edition} come to every paper
     */
    public record Installed(String id, String name, String bundle, List<Option> options, Contribution<Document> from) {

        /** Its name in a production: a live show may have another word for it, as "Day sheet". */
        public String nameIn(Production production) {
            return production.getKind() == ProductionKind.LIVE ? from.attribute("live").orElse(name) : name;
        }

        /** The last part of the id, as {@code callsheet}. */
        public String shortName() {
            return id.substring(id.lastIndexOf('.') + 1);
        }
    }

    /** All papers, in order. */
    public List<Installed> installed() {
        return contributions.of(POINT).stream().map(Documents::installed).toList();
    }

    private static Installed installed(Contribution<Document> c) {
        List<Option> options = c.children("option").stream().map(o -> new Option(o.name(),
                o.attribute("label").orElse(o.name()), "true".equals(o.attribute("required").orElse("")),
                o.attribute("description").orElse(""))).toList();
        return new Installed(c.id(), c.name(), c.bundle(), options, c);
    }

    /** The paper that a person names: its id, the last part of its id, or its name. */
    public Optional<Installed> named(String name) {
        return installed().stream().filter(d -> d.id().equalsIgnoreCase(name) || d.shortName().equalsIgnoreCase(name)
                || d.name().equalsIgnoreCase(name)
                || d.from().attribute("live").filter(name::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /**
     * Prints to a file, whose ending says how: {@code .pdf}, {@code .html}, and, for a paper that has tables,
     * {@code .xlsx} and {@code .csv}. The file is written whole or not at all.
     *
     * @param options the paper's own and those of {@link Edition}, by name
     * @throws IllegalArgumentException                    if an option or the ending makes no sense, with what to do
     * @throws org.backlot.core.file.UnreadableFile        if the template is faulty, with its line
     * @throws IOException                                 if the file cannot be written, or the plug-in fails
     */
    public void print(Installed document, Production production, Questions questions, Map<String, String> options,
            Path to) throws IOException {
        String name = to.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Edition edition = Edition.of(production, options);
        Map<String, String> own = own(document, options);
        Document paper = document.from().object().orElseThrow(() -> new IOException("The paper " + document.name()
                + " of the plug-in " + document.bundle() + " cannot be used. Install a version of it that fits"))
                .by(user);
        switch (ending) {
            case "pdf" -> {
                Templates.Filled filled = fill(document, paper, production, questions, own, edition.unmarked());
                AtomicFile.write(to, out -> Pdf.write(filled, edition, out));
            }
            case "html", "htm" -> {
                String html = "<!DOCTYPE html>\n" + fill(document, paper, production, questions, own, edition).xhtml();
                AtomicFile.write(to, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
            }
            case "xlsx" -> {
                List<Document.Sheet> sheets = sheets(document, paper, production, questions, own);
                AtomicFile.write(to, out -> SheetFiles.xlsx(sheets, out));
            }
            case "csv" -> {
                Document.Sheet sheet = edition.sheetOf(sheets(document, paper, production, questions, own));
                AtomicFile.write(to, out -> SheetFiles.csv(sheet, out));
            }
            default -> throw new IllegalArgumentException("Papers are not printed as ." + ending
                    + ". Name a file that ends in .pdf, .html, .xlsx or .csv");
        }
    }

    private Templates.Filled fill(Installed document, Document paper, Production production, Questions questions,
            Map<String, String> own, Edition edition) throws IOException {
        Map<String, Object> content = new HashMap<>(asked(document,
                () -> paper.content(production, questions, own)));
        content.put("print", edition.print(production, document.name()));
        return templates.fill(document, content);
    }

    private static List<Document.Sheet> sheets(Installed document, Document paper, Production production,
            Questions questions, Map<String, String> own) throws IOException {
        List<Document.Sheet> sheets = asked(document, () -> paper.sheets(production, questions, own));
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(document.name() + " has no tables. Print it as .pdf or .html");
        }
        return sheets;
    }

    private static <T> T asked(Installed document, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("The plug-in " + document.bundle() + " could not make the paper " + document.name()
                    + ": " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
        }
    }

    private static Map<String, String> own(Installed document, Map<String, String> options) {
        Map<String, String> own = new HashMap<>(options);
        own.keySet().removeAll(Edition.OPTIONS);
        List<String> known = new ArrayList<>(document.options().stream().map(Option::name).toList());
        for (String name : own.keySet()) {
            if (!known.contains(name)) {
                List<String> all = new ArrayList<>(known);
                all.addAll(Edition.OPTIONS);
                throw new IllegalArgumentException(document.name() + " has no option " + name
                        + Nearest.hint(name, all));
            }
        }
        for (Option option : document.options()) {
            if (option.required() && own.getOrDefault(option.name(), "").isBlank()) {
                throw new IllegalArgumentException(document.name() + " needs the option " + option.name() + ": "
                        + option.description());
            }
        }
        return own;
    }
}
