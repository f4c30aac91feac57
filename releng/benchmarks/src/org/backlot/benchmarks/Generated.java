package org.backlot.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;

/**
 * A production that is the same each time, ids and all: 8 elements for every 10 scenes, and on a scene's sheet its set
 * and 9 elements, the first of the list far more often than the last, as with real casts.
 *
 * @param scenes     how many scenes
 * @param paragraphs how many paragraphs each scene has
 */
record Generated(int scenes, int paragraphs) {

    /** Several times what a studio has in one production; a feature has 110 scenes, a season of a series 400 to 700. */
    static final Generated LARGE = new Generated(10_000, 0);

    /** As {@link #LARGE}, with the text of the script: 2,500 printed pages. */
    static final Generated LARGE_WITH_TEXT = new Generated(10_000, 20);

    private static final int ON_SHEET = 9;
    private static final String ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String[] CATEGORIES = { "cast", "props", "cast", "wardrobe", "vehicles", "background", "set" };
    private static final String[] TIMES = { "DAY", "NIGHT", "DAY", "DUSK" };
    private static final String[] WORDS = { "the", "harbour", "light", "a", "rope", "falls", "slowly", "Anna",
        "waits", "by", "boat", "and", "salt", "wind", "takes", "letter", "from", "table", "nobody", "answers", "him",
        "again" };

    int elements() {
        return scenes * 8 / 10;
    }

    int references() {
        return scenes * (ON_SHEET + 1) + elements() / 7;
    }

    @Override
    public String toString() {
        return String.format("%,d scenes, %,d elements, %,d references, %,d paragraphs",
                scenes, elements(), references(), scenes * paragraphs);
    }

    void fill(Production production) {
        var random = new Random(1895);
        identify(production, random).setTitle("Generated");
        for (int i = 0; i < elements(); i++) {
            Element element = identify(CoreFactory.eINSTANCE.createElement(), random);
            element.setCategory("org.backlot.core." + CATEGORIES[i % CATEGORIES.length]);
            element.setName(words(random, 2).toUpperCase() + " " + i);
            element.setBoardId(Integer.toString(i + 1));
            production.getElements().add(element);
            if (i % CATEGORIES.length == 0) {
                Person person = identify(CoreFactory.eINSTANCE.createPerson(), random);
                person.setName(words(random, 2) + " " + i);
                production.getPeople().add(person);
                element.setPerson(person);
            }
        }
        Script script = identify(CoreFactory.eINSTANCE.createScript(), random);
        production.setScript(script);
        List<Element> sets = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element element : production.getElements()) {
            (element.getCategory().endsWith(".set") ? sets : others).add(element);
        }
        List<Scene> all = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            all.add(scene(i, sets, others, random));
        }
        script.getScenes().addAll(all);
    }

    private Scene scene(int number, List<Element> sets, List<Element> others, Random random) {
        Scene scene = identify(CoreFactory.eINSTANCE.createScene(), random);
        Element set = sets.get(skewed(random, sets.size()));
        String time = TIMES[random.nextInt(TIMES.length)];
        scene.setNumber(Integer.toString(number + 1));
        scene.setHeading("INT. " + set.getName() + " - " + time);
        scene.setIntExt(IntExt.INT);
        scene.setSet(set);
        scene.setTime(time);
        scene.setEighths(1 + random.nextInt(20));
        scene.setPage(Integer.toString(1 + number / 4));
        scene.setSynopsis(words(random, 8));
        scene.setScriptDay("D" + (1 + number / 40));
        Set<Element> sheet = new LinkedHashSet<>();
        while (sheet.size() < ON_SHEET) {
            sheet.add(others.get(skewed(random, others.size())));
        }
        scene.getElements().addAll(sheet);
        for (int i = 0; i < paragraphs; i++) {
            Paragraph paragraph = identify(CoreFactory.eINSTANCE.createParagraph(), random);
            ParagraphKind kind = switch (i % 4) {
                case 1 -> ParagraphKind.CHARACTER;
                case 2 -> ParagraphKind.DIALOGUE;
                default -> ParagraphKind.ACTION;
            };
            paragraph.setKind(kind);
            paragraph.setText(kind == ParagraphKind.CHARACTER ? words(random, 1).toUpperCase() : words(random, 14));
            scene.getParagraphs().add(paragraph);
        }
        return scene;
    }

    private static int skewed(Random random, int size) {
        double place = random.nextDouble();
        return (int) (place * place * size);
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static <T extends Identified> T identify(T object, Random random) {
        var id = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        object.setId(id.toString());
        return object;
    }
}
