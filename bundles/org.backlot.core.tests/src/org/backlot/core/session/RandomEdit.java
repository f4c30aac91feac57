package org.backlot.core.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.eclipse.emf.common.util.EList;

/** One to four changes of every kind that a model knows, somewhere in a production. */
final class RandomEdit {

    private RandomEdit() {
    }

    static void change(Session session, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            one(session, random);
        }
    }

    private static void one(Session session, Random random) {
        Production production = session.production();
        EList<Scene> scenes = production.getScript().getScenes();
        EList<Element> elements = production.getElements();
        switch (random.nextInt(14)) {
            case 0 -> production.setTitle("Title\n" + random.nextInt(100));
            case 1 -> production.setStart(random.nextBoolean() ? null : LocalDate.of(2027, 1, 1 + random.nextInt(28)));
            case 2 -> add(scenes, random, scene(random));
            case 3 -> any(scenes, random, session::delete);
            case 4 -> any(elements, random, session::delete);
            case 5 -> elements.add(element(random));
            case 6 -> move(scenes, random);
            case 7 -> any(scenes, random, scene -> any(elements, random, scene.getElements()::add));
            case 8 -> any(scenes, random, scene -> scene.setSet(random.nextInt(3) == 0 || elements.isEmpty() ? null
                    : elements.get(random.nextInt(elements.size()))));
            case 9 -> any(scenes, random, scene -> scene.getElements().clear());
            case 10 -> any(scenes, random, scene -> move(scene.getElements(), random));
            case 11 -> any(scenes, random, from -> any(scenes, random,
                    to -> to.getParagraphs().addAll(List.copyOf(from.getParagraphs()))));
            case 12 -> any(scenes, random, scene -> {
                if (!elements.isEmpty()) {
                    scene.getElements().addAll(elements);
                    scene.getElements().removeAll(elements.subList(0, elements.size() / 2));
                }
            });
            default -> any(scenes, random, scene -> scene.setEighths(random.nextInt(20)));
        }
    }

    private static Scene scene(Random random) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber("N" + random.nextInt(1000));
        var paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText("Tab\there, \"quotes\" & <more>");
        scene.getParagraphs().add(paragraph);
        return scene;
    }

    private static Element element(Random random) {
        Element element = CoreFactory.eINSTANCE.createElement();
        element.setName("NEW " + random.nextInt(1000));
        element.setCategory("test");
        return element;
    }

    private static <T> void add(EList<T> list, Random random, T value) {
        list.add(random.nextInt(list.size() + 1), value);
    }

    private static <T> void any(List<T> list, Random random, Consumer<T> use) {
        if (!list.isEmpty()) {
            use.accept(list.get(random.nextInt(list.size())));
        }
    }

    private static void move(EList<?> list, Random random) {
        if (list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }
}
