package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;

/** A script made of words at random, and what a writer does to it; the same each time for one seed. */
final class WrittenScript {

    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ter", "sun", "dra", "vel", "no", "rith", "as", "pe",
        "gul", "on", "shi", "be", "ran"};
    private static final String[] PEOPLE = {"WREN", "ODA", "KELP", "PRIYA", "MOSS", "TANGLE", "ALDEN", "JOSEPH"};
    private static final String[] SETS = {"SALT HOUSE", "HARBOR", "MULE", "PASS", "CREAMERY", "DOCK", "KITCHEN"};

    /** What was done, or is said to have been done, to one scene; each has a mark by which it is known. */
    record Deed(String kind, int scene) {
    }

    /** A scene as written. */
    static final class Page {
        final int mark;
        String number;
        String heading;
        final List<String[]> lines = new ArrayList<>();

        Page(int mark) {
            this.mark = mark;
        }
    }

    private final Random random;
    final List<Page> pages = new ArrayList<>();
    private int marks;

    WrittenScript(long seed, int scenes) {
        random = new Random(seed);
        for (int i = 0; i < scenes; i++) {
            pages.add(page(Integer.toString(i + 1)));
        }
    }

    private Page page(String number) {
        Page page = new Page(marks++);
        page.number = number;
        page.heading = (random.nextBoolean() ? "INT. " : "EXT. ") + pick(SETS) + " - "
                + (random.nextBoolean() ? "DAY" : "NIGHT");
        int lines = 4 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            if (random.nextInt(3) == 0) {
                page.lines.add(new String[] {"ACTION", sentence(8 + random.nextInt(15))});
            } else {
                page.lines.add(new String[] {"CHARACTER", pick(PEOPLE)});
                page.lines.add(new String[] {"DIALOGUE", sentence(3 + random.nextInt(12))});
            }
        }
        return page;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(pick(SYLLABLES)).append(random.nextInt(3) == 0 ? "" : pick(SYLLABLES))
                    .append(random.nextInt(3) == 0 ? pick(SYLLABLES) : "");
        }
        return text + ".";
    }

    /** Does something to a script as writers do; each scene is touched once. */
    List<Deed> rewrite(int deeds) {
        List<Deed> done = new ArrayList<>();
        List<Integer> touched = new ArrayList<>();
        while (done.size() < deeds) {
            int at = 1 + random.nextInt(pages.size() - 3);
            Page page = pages.get(at);
            boolean near = touched.contains(page.mark) || touched.contains(pages.get(at - 1).mark)
                    || touched.contains(pages.get(at + 1).mark);
            if (!near) {
                Deed deed = rewrite(at, page);
                touched.add(page.mark);
                touched.add(pages.get(Math.min(at, pages.size() - 1)).mark);
                done.add(deed);
            }
        }
        return done;
    }

    private Deed rewrite(int at, Page page) {
        switch (random.nextInt(7)) {
            case 0 -> {
                pages.remove(at);
                return new Deed("cut", page.mark);
            }
            case 1 -> {
                Page added = page(lettered(page.number));
                pages.add(at + 1, added);
                return new Deed("new", added.mark);
            }
            case 2 -> {
                pages.remove(at);
                int to = (at + pages.size() / 2) % pages.size();
                pages.add(to, page);
                return new Deed("moved", page.mark);
            }
            case 3 -> {
                page.heading = "INT. CUSTOMS SHED - DAY";
                return new Deed("changed", page.mark);
            }
            case 4 -> {
                if (page.lines.size() < 10) {
                    page.lines.getFirst()[1] = "ACTION".equals(page.lines.getFirst()[0])
                            ? sentence(9) : pick(PEOPLE) + "S";
                    return new Deed("changed", page.mark);
                }
                Page part = new Page(marks++);
                part.number = lettered(page.number);
                part.heading = page.heading + " LATER";
                List<String[]> second = page.lines.subList(page.lines.size() / 2, page.lines.size());
                part.lines.addAll(second);
                second.clear();
                pages.add(at + 1, part);
                return new Deed("split", page.mark);
            }
            default -> {
                for (int i = 0; i < page.lines.size(); i += 3) {
                    if (!page.lines.get(i)[0].equals("CHARACTER")) {
                        page.lines.set(i, new String[] {page.lines.get(i)[0], sentence(8)});
                    }
                }
                page.lines.add(new String[] {"ACTION", sentence(6)});
                return new Deed("changed", page.mark);
            }
        }
    }

    private String lettered(String number) {
        if (number == null) {
            return null;
        }
        String lettered = number + "A";
        while (pages.stream().map(page -> page.number).anyMatch(lettered::equals)) {
            lettered = number + (char) (lettered.charAt(number.length()) + 1);
        }
        return lettered;
    }

    /** What becomes of the numbers when the script is written out. */
    enum Numbers {
        /** As they were, new scenes with letters. */
        KEPT,
        /** From 1 again. */
        ANEW,
        NONE,
        /** As they were, but for half of the scenes, which have none. */
        SOME
    }

    void number(Numbers numbers) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            page.number = switch (numbers) {
                case KEPT -> page.number;
                case ANEW -> Integer.toString(i + 1);
                case NONE -> null;
                case SOME -> random.nextBoolean() ? page.number : null;
            };
        }
    }

    /** As an importer makes it. */
    Production production() {
        Production production = CoreFactory.eINSTANCE.createProduction();
        Script script = CoreFactory.eINSTANCE.createScript();
        production.setScript(script);
        Breakdown breakdown = new Breakdown(production);
        for (Page page : pages) {
            Scene scene = CoreFactory.eINSTANCE.createScene();
            script.getScenes().add(scene);
            scene.setNumber(page.number);
            scene.setHeading(page.heading);
            scene.setSet(breakdown.element(Category.SET, page.heading.substring(5, page.heading.lastIndexOf(" - "))));
            scene.setEighths(Math.max(1, page.lines.size() / 3));
            scene.setEstimated(true);
            for (String[] line : page.lines) {
                Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
                paragraph.setKind(ParagraphKind.valueOf(line[0]));
                paragraph.setText(line[1]);
                scene.getParagraphs().add(paragraph);
                if (line[0].equals("CHARACTER")) {
                    breakdown.tag(scene, Category.CAST, line[1]);
                }
            }
        }
        Ids.complete(production);
        return production;
    }
}
