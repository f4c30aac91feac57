package org.backlot.exchange.screenplay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.model.Script;

/** What the title page says of a script. Keys are known in any case. */
record TitlePage(Map<String, String> fields) {

    private static final Set<String> KNOWN = Set.of("title", "credit", "author", "authors", "source", "contact",
            "draft", "revision", "draft date", "date");
    private static final List<DateTimeFormatter> DATES = Stream.of("M/d/uuuu", "M/d/uu", "d.M.uuuu", "MMMM d[,] uuuu",
            "MMM[.] d[,] uuuu", "d[.] MMMM uuuu", "d[.] MMM uuuu").map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)).toList();

    static TitlePage of(Screenplay screenplay) {
        return new TitlePage(screenplay.titlePage());
    }

    /** Describes the script, and the production where nobody has named it yet. */
    void describe(Script script, Production production) {
        first("Title").ifPresent(title -> {
            script.setTitle(title);
            if (production.getTitle() == null || production.getTitle().isBlank()) {
                production.setTitle(title);
            }
        });
        first("Credit").ifPresent(script::setCredit);
        first("Author", "Authors").ifPresent(script::setAuthor);
        first("Source").ifPresent(script::setBasedOn);
        value("Contact").map(ScriptParagraphs::withoutEmptyLines).ifPresent(script::setContact);
        first("Draft", "Revision").ifPresent(script::setDraft);
        first("Draft date", "Date").ifPresent(text -> date(text).ifPresentOrElse(script::setDraftDate,
                () -> script.setDraft(script.getDraft() == null ? text : script.getDraft() + ", " + text)));
    }

    private Optional<String> first(String... keys) {
        return value(keys).map(value -> value.replace('\n', ' '));
    }

    private Optional<String> value(String... keys) {
        return Stream.of(keys).flatMap(key -> fields.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(key)))
                .map(e -> e.getValue().strip()).filter(value -> !value.isEmpty()).findFirst();
    }

    /** The fields that have a place in the script. */
    static boolean known(String key) {
        return KNOWN.contains(key.toLowerCase(Locale.ROOT));
    }

    /** As ISO has it, or as people in the US and in Europe write it: 1/27/2012, 27.1.2012, January 27, 2012. */
    static Optional<LocalDate> date(String text) {
        return Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE), DATES.stream()).flatMap(format -> {
            try {
                return Stream.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }).findFirst();
    }
}
