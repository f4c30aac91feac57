package org.backlot.benchmarks;

import java.util.HashMap;
import java.util.Map;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The least that making a production out of a script could cost: the same objects again, each with an id of its own,
 * filled with strings that are there already. Nothing is read, measured, compared or looked for.
 */
final class BareObjects {

    private final Map<Element, Element> elements = new HashMap<>();

    private BareObjects() {
    }

    static Production like(Production made) {
        var bare = new BareObjects();
        Production production = CoreFactory.eINSTANCE.createProduction();
        made.getElements().forEach(element -> add(production.getElements(), bare.element(element)));
        made.getForeign().forEach(piece -> add(production.getForeign(), foreign(piece)));
        Script script = withId(CoreFactory.eINSTANCE.createScript());
        made.getScript().getScenes().forEach(scene -> add(script.getScenes(), bare.scene(scene)));
        production.setScript(script);
        return production;
    }

    private Element element(Element from) {
        Element element = withId(CoreFactory.eINSTANCE.createElement());
        element.setCategory(from.getCategory());
        element.setName(from.getName());
        element.setBoardId(from.getBoardId());
        elements.put(from, element);
        return element;
    }

    private Scene scene(Scene from) {
        Scene scene = withId(CoreFactory.eINSTANCE.createScene());
        scene.setNumber(from.getNumber());
        scene.setHeading(from.getHeading());
        scene.setIntExt(from.getIntExt());
        scene.setSet(elements.get(from.getSet()));
        scene.setTime(from.getTime());
        scene.setEighths(from.getEighths());
        scene.setEstimated(from.isEstimated());
        scene.setPage(from.getPage());
        scene.setSynopsis(from.getSynopsis());
        from.getElements().forEach(element -> add(scene.getElements(), elements.get(element)));
        for (Paragraph paragraph : from.getParagraphs()) {
            add(scene.getParagraphs(), paragraph(paragraph));
        }
        return scene;
    }

    private static Paragraph paragraph(Paragraph from) {
        Paragraph paragraph = withId(CoreFactory.eINSTANCE.createParagraph());
        paragraph.setKind(from.getKind());
        paragraph.setText(from.getText());
        return paragraph;
    }

    private static Foreign foreign(Foreign from) {
        Foreign piece = withId(CoreFactory.eINSTANCE.createForeign());
        piece.setFormat(from.getFormat());
        piece.setName(from.getName());
        piece.setContent(from.getContent());
        return piece;
    }

    private static <T extends Identified> T withId(T object) {
        Ids.of(object);
        return object;
    }

    private static <T> void add(EList<T> list, T object) {
        ((InternalEList<T>) list).addUnique(object);
    }
}
