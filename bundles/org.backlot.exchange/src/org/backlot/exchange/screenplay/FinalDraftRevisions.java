package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.UnreadableFile;

/** Reads {@code Revisions}: the sets that a Final Draft file defines, and which of them is typed in. */
final class FinalDraftRevisions {

    private FinalDraftRevisions() {
    }

    /**
     * Reads the current element. A set is active while Final Draft's revision mode is on, or where we wrote it for a
     * draft.
     */
    static List<Revisions.Set> read(XmlCursor xml) throws UnreadableFile {
        List<Revisions.Set> sets = new ArrayList<>();
        String active = xml.attribute("RevisionMode").equals("Yes") ? xml.attribute("ActiveSet").strip() : "";
        xml.children(name -> {
            if (name.equals("Revision")) {
                String id = xml.attribute("ID").isEmpty() ? xml.attribute("Number") : xml.attribute("ID");
                boolean own = xml.own("Draft").equals("Yes");
                String page = FinalDraftBody.colour(xml.attribute("PageColor"));
                sets.add(new Revisions.Set(id.strip(), xml.attribute("Name").strip(),
                        page.isEmpty() ? FinalDraftBody.colour(xml.attribute("Color")) : page, xml.attribute("Mark"),
                        own || (!active.isEmpty() && id.strip().equals(active)),
                        own && xml.attribute("FullRevision").equals("Yes")));
            }
        });
        return sets;
    }
}
