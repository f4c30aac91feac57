package org.backlot.resources;

import org.backlot.core.file.SectionType;
import org.backlot.core.model.Production;
import org.backlot.core.model.Section;
import org.backlot.core.question.Questions;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.ResourcesPackage;
import org.eclipse.emf.ecore.EPackage;

/** The resource book of a production. It begins with a requirement for everything that has to be secured. */
public final class ResourcesSection implements SectionType {

    @Override
    public EPackage model() {
        return ResourcesPackage.eINSTANCE;
    }

    @Override
    public Section start(Production production, Questions questions) {
        Resources resources = ResourcesFactory.eINSTANCE.createResources();
        new ResourceBook(production, resources).requireAll(new Kinds(questions.contributions()));
        return resources;
    }
}
