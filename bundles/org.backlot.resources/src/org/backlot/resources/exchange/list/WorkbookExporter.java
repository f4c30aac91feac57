package org.backlot.resources.exchange.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.SheetFiles;
import org.backlot.resources.Kinds;

/** Writes the lists of the book as a workbook with a sheet for each; {@link WorkbookImporter} reads each back. */
public final class WorkbookExporter implements Exporter {

    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public WorkbookExporter() {
        this("");
    }

    private WorkbookExporter(String user) {
        this.user = user;
    }

    @Override
    public Exporter by(String who) {
        return new WorkbookExporter(who);
    }

    private List<ListSheet> sheets(Production production, Questions questions) {
        Kinds kinds = new Kinds(questions.contributions());
        return List.of(ListSheet.of(PeopleList.of(kinds), production, questions, user),
                ListSheet.of(VendorsList.of(kinds), production, questions, user),
                ListSheet.of(EquipmentList.of(kinds), production, questions, user),
                ListSheet.of(PlacesList.of(kinds), production, questions, user),
                ListSheet.of(PositionsList.of(kinds), production, questions, user));
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        SheetFiles.xlsx(sheets(production, questions).stream().map(ListSheet::sheet).toList(), out);
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        return sheets(production, questions).stream().flatMap(sheet -> sheet.notes(user).stream()).toList();
    }
}
