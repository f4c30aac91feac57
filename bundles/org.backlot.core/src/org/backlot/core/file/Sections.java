package org.backlot.core.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** The sections that are installed, core's own first. */
public final class Sections {

    /** The id of what core itself saves: the production with its script, breakdown and people. */
    public static final String CORE = "org.backlot.core";

    /** The format of core's own entry that this program writes. */
    public static final int CORE_FORMAT = 1;

    private static final ExtensionPoint<SectionType> POINT =
            new ExtensionPoint<>("org.backlot.core.sections", SectionType.class);

    private final Contributions contributions;

    public Sections(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * A section as installed.
     *
     * @param id     also the name of its entry in the file
     * @param format the format that this program writes
     */
    public record Installed(String id, String name, String bundle, int format,
            Optional<Contribution<SectionType>> from) {

        /** The model, if its plug-in can give it. */
        Optional<EPackage> model() {
            return from.isEmpty()
                    ? Optional.of(CorePackage.eINSTANCE)
                    : from.get().object().map(type -> from.get().ask(SectionType::model, null));
        }

        /** The step that leads from a format to the next. */
        Optional<Migration> migrationFrom(int format) {
            return from.flatMap(contribution -> contribution.children("migration").stream()
                    .filter(step -> step.attribute("from").filter(Integer.toString(format)::equals).isPresent())
                    .findFirst())
                    .flatMap(step -> step.create("class", Migration.class));
        }
    }

    /** Core's section, then the contributed ones in order. */
    public List<Installed> installed() {
        List<Installed> sections = new ArrayList<>();
        sections.add(new Installed(CORE, "Production and script", CORE, CORE_FORMAT, Optional.empty()));
        for (Contribution<SectionType> section : contributions.of(POINT)) {
            int format = section.attribute("format").filter(f -> f.matches("\\d{1,9}")).map(Integer::valueOf).orElse(1);
            sections.add(new Installed(section.id(), section.name(), section.bundle(), format, Optional.of(section)));
        }
        return sections;
    }

    /** The section of an id. */
    Optional<Installed> section(String id) {
        return installed().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The section whose model an object is of. */
    Optional<Installed> sectionOf(EPackage model) {
        return installed().stream().filter(section -> section.model().filter(m -> m == model).isPresent()).findFirst();
    }

    /** The name, for people, of the part of the production that an object belongs to; empty where it is unknown. */
    public String nameOf(EObject object) {
        return sectionOf(object.eClass().getEPackage()).map(Installed::name).orElse("");
    }

    /** Lets every section that the production does not have yet begin, in order. */
    public void start(Production production, Questions questions) {
        for (Contribution<SectionType> section : contributions.of(POINT)) {
            section.tell(type -> {
                boolean there = production.getSections().stream()
                        .anyMatch(s -> s.eClass().getEPackage() == type.model());
                if (!there) {
                    production.getSections().add(type.start(production, questions));
                }
            });
        }
    }
}
