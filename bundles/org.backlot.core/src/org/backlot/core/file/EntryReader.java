package org.backlot.core.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Builds the objects of one entry: the part of XMI that a section is saved in, which is one root, contents as elements,
 * values and references by id as attributes, and values of lists as elements. Opening a production is mostly this, and
 * it is why EMF's own reader, which can read any XMI, is not used here.
 */
final class EntryReader {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";
    /** No model of ours nests as deep; what does is made to exhaust the stack. */
    private static final int DEEPEST = 200;

    private final Map<String, EPackage> models;
    private final boolean newer;
    private final Map<EClass, Map<String, EStructuralFeature>> features = new HashMap<>();
    private final Map<String, Identified> objects = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private XMLStreamReader xml;

    /** What an attribute names, to be looked up when every object is there. */
    private record Reference(EObject from, EReference feature, String ids, int line) {
    }

    /** Why an entry could not be read, and where. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        Fault(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** @param newer what is not known is left out */
    EntryReader(List<EPackage> models, boolean newer) {
        this.models = models.stream().distinct().collect(Collectors.toMap(EPackage::getNsURI, Function.identity()));
        this.newer = newer;
    }

    EObject read(byte[] bytes) throws Fault {
        try {
            xml = PlainXml.reader(new ByteArrayInputStream(bytes), "UTF-8");
            EObject root = null;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw fault("it has a document type");
                    case XMLStreamConstants.START_ELEMENT ->
                        root = object(type(xml.getNamespaceURI(), xml.getLocalName()), 0);
                    default -> {
                        // comments and the line that says which section it is
                    }
                }
            }
            resolve();
            return root;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new Fault(line, e.getMessage().lines().findFirst().orElse("it is no XML"));
        } catch (RuntimeException e) {
            throw fault("it does not fit the model: " + e.getMessage());
        }
    }

    private Fault fault(String message) {
        return new Fault(line(), message);
    }

    private int line() {
        return xml == null ? 0 : xml.getLocation().getLineNumber();
    }

    private EClass type(String namespace, String name) throws Fault {
        EPackage model = models.get(namespace);
        if (model != null && model.getEClassifier(name) instanceof EClass type && !type.isAbstract()) {
            return type;
        }
        throw fault("there is no " + name + " in the model " + namespace);
    }

    /** The object whose start tag was read, up to its end tag. */
    private EObject object(EClass type, int depth) throws XMLStreamException, Fault {
        if (depth > DEEPEST) {
            throw fault("its elements are nested more than " + DEEPEST + " deep");
        }
        EObject object = EcoreUtil.create(type);
        Map<String, EStructuralFeature> known = featuresOf(type);
        attributes(object, known);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child(object, known.get(xml.getLocalName()), depth);
            }
        }
        return object;
    }

    private void attributes(EObject object, Map<String, EStructuralFeature> known) throws Fault {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            EStructuralFeature feature = known.get(xml.getAttributeLocalName(i));
            String value = xml.getAttributeValue(i);
            if (isForeign(xml.getAttributeNamespace(i)) || feature == null && newer) {
                continue;
            }
            if (feature instanceof EReference reference && !reference.isContainment()) {
                references.add(new Reference(object, reference, value, line()));
            } else if (feature == null || feature.isMany() || feature instanceof EReference) {
                throw unknown(object, xml.getAttributeLocalName(i));
            } else {
                object.eSet(feature, value(feature, value));
            }
        }
        if (object instanceof Identified identified && identified.getId() != null) {
            if (objects.putIfAbsent(identified.getId(), identified) != null) {
                throw fault("Two objects have the id " + identified.getId());
            }
        }
    }

    private static boolean isForeign(String namespace) {
        return XSI.equals(namespace) || XMI.equals(namespace);
    }

    private Fault unknown(EObject object, String feature) {
        return fault("a " + object.eClass().getName() + " has no " + feature);
    }

    private void child(EObject object, EStructuralFeature feature, int depth) throws XMLStreamException, Fault {
        if (feature instanceof EReference reference && reference.isContainment()) {
            EClass type = childType(reference);
            if (type != null) {
                contain(object, reference, object(type, depth + 1));
                return;
            }
        } else if (feature != null && feature.getEType() instanceof EDataType) {
            Object value = value(feature, xml.getElementText());
            if (feature.isMany()) {
                list(object, feature).add(value);
            } else {
                object.eSet(feature, value);
            }
            return;
        } else if (!newer) {
            throw unknown(object, xml.getLocalName());
        }
        skip();
    }

    /** The class of a child as it says itself or as the model has it; null if only a newer model knows it. */
    private EClass childType(EReference reference) throws Fault {
        String named = xml.getAttributeValue(XSI, "type");
        if (named == null) {
            return reference.getEReferenceType();
        }
        int colon = named.indexOf(':');
        String namespace = xml.getNamespaceURI(named.substring(0, Math.max(0, colon)));
        try {
            EClass type = type(namespace, named.substring(colon + 1));
            if (reference.getEReferenceType().isSuperTypeOf(type)) {
                return type;
            }
            throw fault("a " + named + " cannot stand in " + reference.getName());
        } catch (Fault e) {
            if (newer) {
                return null;
            }
            throw e;
        }
    }

    private static void contain(EObject object, EReference reference, EObject child) {
        if (reference.isMany()) {
            ((InternalEList<Object>) list(object, reference)).addUnique(child);
        } else {
            object.eSet(reference, child);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private Object value(EStructuralFeature feature, String text) throws Fault {
        EDataType type = (EDataType) feature.getEType();
        if (type == EcorePackage.Literals.ESTRING) {
            return text;
        }
        try {
            return type.getEPackage().getEFactoryInstance().createFromString(type, text);
        } catch (RuntimeException e) {
            throw fault("\"" + text + "\" cannot be the " + feature.getName() + " of a "
                    + feature.getEContainingClass().getName());
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // nothing of it is known
                }
            }
        }
    }

    private void resolve() throws Fault {
        for (Reference reference : references) {
            if (reference.feature().isMany()) {
                EList<Object> targets = list(reference.from(), reference.feature());
                for (String id : reference.ids().split(" ")) {
                    add(targets, target(reference, id));
                }
            } else {
                reference.from().eSet(reference.feature(), target(reference, reference.ids()));
            }
        }
    }

    private static void add(EList<Object> targets, Identified target) {
        if (target != null) {
            targets.add(target);
        }
    }

    /** The object of an id; null if only a newer model knows it. */
    private Identified target(Reference reference, String id) throws Fault {
        Identified target = objects.get(id);
        if (target == null && newer) {
            return null;
        }
        if (target == null || !reference.feature().getEReferenceType().isInstance(target)) {
            throw new Fault(reference.line(), "the " + reference.feature().getName() + " of "
                    + reference.from().eClass().getName() + " " + EcoreUtil.getID(reference.from())
                    + " is " + id + ", which is not there");
        }
        return target;
    }

    private Map<String, EStructuralFeature> featuresOf(EClass type) {
        return features.computeIfAbsent(type, t -> t.getEAllStructuralFeatures().stream()
                .filter(f -> !f.isTransient() && !f.isDerived() && f.isChangeable())
                .collect(Collectors.toMap(EStructuralFeature::getName, Function.identity())));
    }
}
