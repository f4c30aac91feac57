package org.backlot.core.file;

import org.backlot.core.model.Production;
import org.backlot.core.model.Section;
import org.backlot.core.question.Questions;
import org.eclipse.emf.ecore.EPackage;

/** A part of the production file that a plug-in brings: contributed to {@code org.backlot.core.sections}. */
public interface SectionType {

    /** The model of the section. */
    EPackage model();

    /**
     * The first content of the section in a production that has just got its script, or none: a board, an estimate.
     * Sections of lower order are there already and can be asked.
     */
    Section start(Production production, Questions questions);
}
