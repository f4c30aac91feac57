package org.backlot.exchange.screenplay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Script;

/**
 * Writes {@code TitlePage}: the one that was kept, with its pictures and fonts, while it still says the same; else one
 * of our own, whose lines say in an attribute of ours what they are.
 */
final class FinalDraftTitleWriter {

    private static final Set<String> AT_MARGIN = Set.of("Contact", "Draft", "Draft date");
    /** Blank lines that push the title to a third of the page. */
    private static final int ABOVE = 18;

    private final XmlOutput out;

    FinalDraftTitleWriter(XmlOutput out) {
        this.out = out;
    }

    void write(Production production, Optional<String> kept) {
        Map<String, String> fields = fields(production);
        if (kept.isPresent() && fields.equals(fieldsOf(kept.get()))) {
            FinalDraftPieces.copy(kept.get(), out);
        } else if (!fields.isEmpty()) {
            own(fields);
        }
    }

    private void own(Map<String, String> fields) {
        out.start("TitlePage").start("Content");
        for (int i = 0; i < ABOVE; i++) {
            line("Center", null, "");
        }
        fields.forEach((field, text) -> {
            String alignment = AT_MARGIN.contains(field) ? "Left" : "Center";
            line(alignment, null, "");
            text.lines().forEach(line -> line(alignment, field, line));
        });
        out.end().end();
    }

    private void line(String alignment, String field, String text) {
        out.start("Paragraph").attribute("Alignment", alignment).attribute(FinalDraft.PREFIX + "Field", field)
                .start("Text").text(text).end().end();
    }

    private static Map<String, String> fields(Production production) {
        Script script = production.getScript();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "Title", blank(script.getTitle()) ? production.getTitle() : script.getTitle());
        put(fields, "Credit", script.getCredit());
        put(fields, "Author", script.getAuthor());
        put(fields, "Source", script.getBasedOn());
        put(fields, "Draft", script.getDraft());
        put(fields, "Draft date", Objects.toString(script.getDraftDate(), null));
        put(fields, "Contact", script.getContact());
        return fields;
    }

    /** What a reader of a title page makes of it. */
    private static Map<String, String> fieldsOf(String titlePage) {
        Map<String, String> lines = new LinkedHashMap<>();
        FinalDraftPieces.read(titlePage, (name, xml) -> FinalDraftTitlePage.read(xml, lines));
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setScript(CoreFactory.eINSTANCE.createScript());
        new TitlePage(lines).describe(production.getScript(), production);
        return fields(production);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!blank(value)) {
            fields.put(name, value.strip());
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
