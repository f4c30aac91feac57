package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is in the model is in the file, and read from it as it was: every feature of every class, also those to come.
 */
class EveryFeatureIsKeptTest {

    private static final String AWKWARD = "<&>\"' two\n\nlines\tand a tab, ünï, 日本, 🎬,  spaces ";

    @TempDir
    Path folder;

    private final Set<EClass> made = new HashSet<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFeatureOfEveryClassComesBack(long seed) throws IOException {
        random = new Random(seed);
        Backlot backlot = PlainRegistry.of().backlot();
        Path file = folder.resolve("p.backlot");
        Production filled;
        try (Session session = backlot.create(FileStore.create(file, backlot.sections()), this::fillAll)) {
            session.save();
            filled = EcoreUtil.copy(session.production());
        }
        try (Session session = backlot.open(file, Access.READ).session()) {
            assertTrue(EcoreUtil.equals(filled, session.production()), "what was read is not what was saved");
        }
        Set<EClass> classes = new HashSet<>();
        CorePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && type != CorePackage.Literals.PRODUCTION).forEach(classes::add);
        classes.removeAll(made);
        assertEquals(Set.of(), classes, "classes that the test did not reach");
    }

    private void fillAll(Production production) {
        contents(production);
        List<EObject> all = new ArrayList<>();
        production.eAllContents().forEachRemaining(all::add);
        all.add(production);
        all.forEach(object -> values(object, all));
        production.getSections().clear();
    }

    private void contents(EObject object) {
        for (EReference reference : object.eClass().getEAllContainments()) {
            EClass type = reference.getEReferenceType();
            if (type.isAbstract() || reference.isTransient()) {
                continue;
            }
            int count = reference.isMany() ? 1 + random.nextInt(3) : 1;
            for (int i = 0; i < count; i++) {
                Identified child = (Identified) EcoreUtil.create(type);
                Ids.of(child);
                made.add(type);
                put(object, reference, child);
                contents(child);
            }
        }
    }

    private void values(EObject object, List<EObject> all) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature == object.eClass().getEIDAttribute()) {
                continue;
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                if (feature instanceof EAttribute attribute) {
                    put(object, feature, value(attribute.getEAttributeType()));
                } else if (feature instanceof EReference reference && !reference.isContainment()) {
                    List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
                    assertFalse(fitting.isEmpty(), feature.getName());
                    put(object, feature, fitting.get(random.nextInt(fitting.size())));
                }
            }
        }
    }

    private Object value(EDataType type) {
        String literal = switch (type.getName()) {
            case "EString", "Ref" -> AWKWARD.substring(random.nextInt(AWKWARD.length() / 2));
            case "EInt", "ELong" -> Integer.toString(random.nextInt());
            case "EBoolean" -> Boolean.toString(random.nextBoolean());
            case "Date" -> "2027-03-0" + (1 + random.nextInt(9));
            case "Time" -> "07:3" + random.nextInt(10);
            case "Duration" -> "PT1H3" + random.nextInt(10) + "M";
            case "Decimal" -> random.nextInt() + ".50";
            case "Currency" -> "EUR";
            case "Zone" -> "Europe/Prague";
            default -> ((EEnum) type).getELiterals().get(random.nextInt(((EEnum) type).getELiterals().size()))
                    .getLiteral();
        };
        return EcoreUtil.createFromString(type, literal);
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }
}
