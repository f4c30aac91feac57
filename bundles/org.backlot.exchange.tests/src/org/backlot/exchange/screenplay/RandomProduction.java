package org.backlot.exchange.screenplay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Cue;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.model.ScriptNote;

/** A production of scenes and texts as they come, the same each time for a seed. */
final class RandomProduction {

    private static final String[] WORDS = { "the", "old", "revolver", "falls", "CUT", "TO:", "(low),", "INT.", "a*b",
        "_x_",
        "\\", "[[", "]]", "/*", "é", "Zoë", "🔑", "gun", "Horse", "**bold**", "*slow*", "#1#", "@home", "!", "...",
        ".22",
        "~", ">", "<", "=", "===", "&amp;", "\"so\"", "BANG", "van", "12:30", "O’Neil" };
    private static final String[] PLACES = { "INT. BAR - DAY", "EXT. QUAY - NIGHT", "LATER", "INT./EXT. VAN - DUSK",
        "DAWN", "INT. CLUB *54* - NIGHT", "I/E CAR, DAY", "EST. HARBOUR", "BACK \"THEN\"", "EXT. QUAY - THE NEXT DAY" };
    private static final String[] PEOPLE = { "BO", "MOLL", "O’NEIL", "ZOË", "THE MAN", "GIRL #2" };
    private static final String[] THINGS = { "gun", "Horse", "van", "Salt sacks", "revolver", "BANG flag" };
    private static final String[] CATEGORIES = { "org.backlot.core.props", "org.backlot.core.vehicles",
        "org.backlot.core.animals", "org.backlot.core.visual", "com.studio.drones" };

    private final Random random;
    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Script script = CoreFactory.eINSTANCE.createScript();
    private final List<Draft> drafts = new ArrayList<>();

    private RandomProduction(long seed) {
        random = new Random(seed);
    }

    /** What a Final Draft file keeps of everything. */
    static Production of(long seed) {
        return new RandomProduction(seed).make();
    }

    private Production make() {
        production.setScript(script);
        script.setTitle("Title " + word());
        script.setAuthor(chance(2) ? "A. N. Other" : null);
        script.setCredit(chance(2) ? "Written by" : null);
        script.setBasedOn(chance(3) ? "Based on the novel" : null);
        script.setContact(chance(2) ? "1 Road\nTown: x" : null);
        script.setDraft(chance(2) ? "Blue" : null);
        script.setDraftDate(chance(2) ? LocalDate.of(2026, 9, 14) : null);
        script.setLocked(chance(3));
        for (int i = random.nextInt(3); i > 0; i--) {
            Draft draft = CoreFactory.eINSTANCE.createDraft();
            draft.setName("Rev " + i + " (09/1" + i + "/26)");
            draft.setDate(LocalDate.of(2026, 9, 10 + i));
            draft.setColour(chance(2) ? "#C6EDFE" : null);
            drafts.add(draft);
        }
        script.getDrafts().addAll(drafts);
        fill(script.getPreamble(), 1 + random.nextInt(3), false);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            script.getScenes().add(scene(script.getScenes().size() + 1));
        }
        script.getPreamble().removeIf(p -> p.getKind() == ParagraphKind.PAGE_BREAK);
        return production;
    }

    private Scene scene(int number) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(chance(4) ? "A" + number : number + (chance(3) ? "A" : ""));
        scene.setHeading(PLACES[random.nextInt(PLACES.length)]);
        scene.setEighths(1 + random.nextInt(30));
        scene.setEstimated(chance(2));
        scene.setPage(Integer.toString(number));
        scene.setSynopsis(chance(3) ? text(5) + (chance(2) ? "\n" + text(3) : "") : null);
        scene.setTime(chance(2) ? "DAY" : null);
        scene.setScriptDay(chance(3) ? "D" + number : null);
        scene.setUnit(chance(5) ? "2nd Unit" : null);
        scene.setNotes(chance(4) ? "Rain\n& snow" : null);
        scene.setLocation(chance(4) ? "Stage 2" : null);
        scene.setSequence(chance(5) ? "Chase" : null);
        scene.setDraft(draft());
        scene.setOmitted(chance(8));
        fill(scene.getParagraphs(), random.nextInt(12), true);
        Breakdown breakdown = new Breakdown(production);
        scene.setSet(chance(2) ? breakdown.element(Category.SET, chance(2) ? "BAR" : "Quay") : null);
        for (int i = random.nextInt(5); i > 0; i--) {
            Element element = breakdown.tag(scene, CATEGORIES[random.nextInt(CATEGORIES.length)],
                    THINGS[random.nextInt(THINGS.length)]);
            if (chance(6) && element.getWords().isEmpty()) {
                element.getWords().add("old revolver");
            }
        }
        for (Paragraph paragraph : scene.getParagraphs()) {
            if (paragraph.getKind() == ParagraphKind.CHARACTER && !chance(8)) {
                breakdown.tag(scene, Category.CAST, Cue.parse(paragraph.getText()).name());
            }
        }
        return scene;
    }

    private void fill(List<Paragraph> paragraphs, int count, boolean inScene) {
        while (paragraphs.size() < count) {
            switch (random.nextInt(inScene ? 9 : 7)) {
                case 0, 1 -> add(paragraphs, ParagraphKind.ACTION, text(12));
                case 2 -> add(paragraphs, ParagraphKind.TRANSITION, "SMASH CUT:");
                case 3 -> add(paragraphs, ParagraphKind.CENTERED, "THE END");
                case 4 -> add(paragraphs, ParagraphKind.NOTE, "check\nthis");
                case 5 -> {
                    add(paragraphs, ParagraphKind.SECTION, "Act " + word());
                    add(paragraphs, ParagraphKind.SYNOPSIS, "What happens");
                }
                case 6 -> {
                    add(paragraphs, ParagraphKind.PAGE_BREAK, "");
                    add(paragraphs, ParagraphKind.ACTION, text(3));
                }
                default -> speech(paragraphs);
            }
        }
    }

    private void speech(List<Paragraph> paragraphs) {
        cue(paragraphs, false);
        if (chance(3)) {
            cue(paragraphs, true);
        }
    }

    private void cue(List<Paragraph> paragraphs, boolean dual) {
        add(paragraphs, ParagraphKind.CHARACTER, PEOPLE[random.nextInt(PEOPLE.length)] + (chance(4) ? " (V.O.)" : ""))
                .setDual(dual);
        if (chance(3)) {
            add(paragraphs, ParagraphKind.PARENTHETICAL, "(quietly)").setDual(dual);
        }
        add(paragraphs, ParagraphKind.DIALOGUE, text(8)).setDual(dual);
        if (chance(4)) {
            add(paragraphs, ParagraphKind.LYRICS, "La la\nla").setDual(dual);
        }
    }

    private Paragraph add(List<Paragraph> paragraphs, ParagraphKind kind, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        paragraphs.add(paragraph);
        if (kind != ParagraphKind.NOTE && kind != ParagraphKind.PAGE_BREAK) {
            paragraph.setDraft(draft());
            List<Emphasis> emphasis = new ArrayList<>();
            if (kind == ParagraphKind.ACTION || kind == ParagraphKind.DIALOGUE) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    int start = random.nextInt(text.length());
                    int end = start + 1 + random.nextInt(text.length() - start);
                    if (!Character.isLowSurrogate(text.charAt(start))
                            && !(end < text.length() && Character.isLowSurrogate(text.charAt(end)))) {
                        emphasis.add(new Emphasis(start, end, Set.of(Emphasis.Style.values()[random.nextInt(3)])));
                    }
                }
            }
            paragraph.setText(new ScreenplayParagraph(ScreenplayParagraph.Kind.ACTION, text,
                    ScreenplayParagraph.Column.FULL, "", emphasis, 0).marked());
            if (chance(6)) {
                paragraph.getNotes().add(note(text.length()));
            }
        }
        return paragraph;
    }

    private ScriptNote note(int length) {
        ScriptNote note = CoreFactory.eINSTANCE.createScriptNote();
        note.setText("Note\non it");
        note.setAuthor(chance(2) ? "Jo" : null);
        note.setKind(chance(2) ? "Producer" : null);
        note.setColour(chance(2) ? "#667788" : null);
        note.setWritten(chance(2) ? "2026-09-14T10:30:00" : null);
        note.setStart(random.nextInt(length + 1));
        note.setLength(random.nextInt(length - note.getStart() + 1));
        return note;
    }

    private Draft draft() {
        return drafts.isEmpty() || chance(2) ? null : drafts.get(random.nextInt(drafts.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder("She ");
        for (int i = 1 + random.nextInt(words); i > 0; i--) {
            text.append(word()).append(chance(9) ? "\n" : " ");
        }
        return text.append("stops").toString();
    }
}
