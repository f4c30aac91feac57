package org.backlot.resources.library;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.SavedProduction;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Merge;
import org.backlot.resources.library.LibraryChange.State;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Link;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/**
 * A production and one of its libraries, both as they are now. An entry that is linked keeps what it was when it was
 * read last, so that the production needs no library to be opened; what changed since is told, and taken over or left.
 */
public final class Lending {

    private final Production here;
    private final Library library;
    private final Production there;
    private final String saved;
    private final Map<String, Identified> entries = new LinkedHashMap<>();

    /**
     * @param here    the production, to be changed inside an edit of its session
     * @param library of its book
     * @param there   what the library holds now
     */
    public Lending(Production here, Library library, SavedProduction there) {
        this(here, library, there.production(), there.saved());
    }

    /** @param saved when the library was saved, as {@link SavedProduction} says; null where it will be saved yet */
    Lending(Production here, Library library, Production there, String saved) {
        this.here = here;
        this.library = library;
        this.there = there;
        this.saved = saved;
        Entry.all(there).forEach(entry -> entries.put(entry.getId(), entry));
    }

    /**
     * The library of a file, added to the book where it is not there; inside an edit.
     *
     * @throws IllegalStateException if the production has no resource book
     */
    public static Library library(Production production, String name, String file) {
        Resources book = Session.section(production, Resources.class).orElseThrow(() -> new IllegalStateException(
                "This production has no resource book; open it with the resources plug-in installed and save it"));
        return book.getLibraries().stream().filter(library -> file.equals(library.getFile())).findFirst()
                .orElseGet(() -> {
                    Library made = ResourcesFactory.eINSTANCE.createLibrary();
                    Ids.of(made);
                    made.setName(name);
                    made.setFile(file);
                    book.getLibraries().add(made);
                    return made;
                });
    }

    /** Entries of the library that nothing here is linked to, by name. */
    public List<Identified> available() {
        Map<String, Identified> linked = linked();
        return entries.values().stream().filter(entry -> !linked.containsKey(entry.getId()))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** What here is linked to this library, by ids there. */
    private Map<String, Identified> linked() {
        Map<String, Identified> linked = new HashMap<>();
        for (Identified entry : Entry.all(here)) {
            Links.of(here, entry).filter(this::isOurs).ifPresent(link -> linked.putIfAbsent(link.getObject(), entry));
        }
        return linked;
    }

    private boolean isOurs(Link link) {
        return link.getLibrary() == library && link.getObject() != null;
    }

    /** Links entries, with whatever they name; one of the same name here is linked and says what the library says. */
    public void link(List<? extends Identified> chosen) {
        Transfer transfer = new Transfer(there, here, new Transfer.Pairs() {

            @Override
            public Optional<Identified> other(Identified source) {
                return Optional.ofNullable(linked().get(source.getId()));
            }

            @Override
            public void pair(Identified source, Identified target) {
                Links.set(here, target, library, source.getId(), Content.of(there, source).digest());
            }
        });
        chosen.forEach(transfer::bring);
        read();
    }

    /** What is not the same any more, in the order of the book. */
    public List<LibraryChange> changes() {
        List<LibraryChange> changes = new ArrayList<>();
        for (Identified entry : Entry.all(here)) {
            Links.of(here, entry).filter(this::isOurs).flatMap(link -> change(entry, link)).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<LibraryChange> change(Identified entry, Link link) {
        Identified other = entries.get(link.getObject());
        if (other == null) {
            return Optional.of(new LibraryChange(library, entry, link.getObject(), State.GONE_THERE, List.of()));
        }
        Content ours = Content.of(here, entry);
        Content theirs = Content.of(there, other);
        if (ours.equals(theirs)) {
            return Optional.empty();
        }
        boolean newer = !theirs.digest().equals(link.getDigest());
        boolean changed = !ours.digest().equals(link.getDigest());
        State state = newer && changed ? State.CHANGED_IN_BOTH : newer ? State.NEWER_THERE : State.CHANGED_HERE;
        return Optional.of(new LibraryChange(library, entry, link.getObject(), state, differences(ours, theirs)));
    }

    private static List<LibraryChange.Difference> differences(Content ours, Content theirs) {
        Set<String> features = new TreeSet<>(ours.values().keySet());
        features.addAll(theirs.values().keySet());
        return features.stream().filter(feature -> !Objects.equals(ours.values().get(feature),
                theirs.values().get(feature))).map(feature -> new LibraryChange.Difference(label(feature),
                        ours.values().getOrDefault(feature, ""), theirs.values().getOrDefault(feature, ""))).toList();
    }

    private static String label(String feature) {
        return Merge.label(feature.substring(feature.indexOf('.') + 1));
    }

    /** Says what the library says; an entry that is gone there stands for itself from now on. Inside an edit. */
    public void take(List<LibraryChange> changes) {
        for (LibraryChange change : changes) {
            if (change.state() == State.GONE_THERE) {
                Links.cut(here, change.here());
            } else {
                link(List.of(entries.get(change.there())));
            }
        }
        read();
    }

    /** Stays as it is, and is told again only when the library changes once more. Inside an edit. */
    public void leave(List<LibraryChange> changes) {
        for (LibraryChange change : changes) {
            if (change.state() == State.GONE_THERE) {
                Links.cut(here, change.here());
            } else {
                Links.set(here, change.here(), library, change.there(),
                        Content.of(there, entries.get(change.there())).digest());
            }
        }
        read();
    }

    /** Somebody looked, and nothing was to be settled; inside an edit. */
    public void seen() {
        read();
    }

    /** The library was read now. */
    private void read() {
        read(library, saved);
    }

    /** A library was read now, as it was saved then; inside an edit. */
    static void read(Library library, String saved) {
        library.setAt(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
        library.setSaved(saved);
    }

    /**
     * Puts entries of the production into the library, with whatever they name: inside an edit of the library.
     *
     * @return where each stands there, once the library is saved
     * @throws IllegalArgumentException if one that is not linked has a namesake there, which would lose what it says
     */
    List<Shelved.Place> put(List<? extends Identified> chosen) {
        Map<Identified, Identified> put = new LinkedHashMap<>();
        Transfer transfer = new Transfer(here, there, new Transfer.Pairs() {

            @Override
            public Optional<Identified> other(Identified source) {
                return Links.of(here, source).filter(Lending.this::isOurs)
                        .map(link -> entries.get(link.getObject()));
            }

            @Override
            public void pair(Identified source, Identified target) {
                put.put(source, target);
                entries.put(target.getId(), target);
            }
        });
        for (Identified entry : chosen) {
            if (Links.of(here, entry).filter(this::isOurs).isEmpty() && transfer.named(entry).isPresent()) {
                throw new IllegalArgumentException(Entry.name(entry) + " is in the library already. Link it from "
                        + "there; what differs can be put then");
            }
        }
        chosen.forEach(transfer::bring);
        return put.entrySet().stream().map(pair -> new Shelved.Place(pair.getKey().getId(), pair.getValue().getId(),
                Content.of(there, pair.getValue()).digest())).toList();
    }
}
