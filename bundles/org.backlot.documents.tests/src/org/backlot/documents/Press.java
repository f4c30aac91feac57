package org.backlot.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.testing.PlainRegistry;

/** A production and papers of the test's own, whose templates the test writes. */
final class Press {

    static final String BUNDLE = "org.backlot.documents.tests";

    private final PlainRegistry registry = PlainRegistry.of("org.backlot.documents").with(BUNDLE, """
            <extension point="org.backlot.documents.documents">
              <document id="test.slate" name="Slate" class="org.backlot.documents.Press$Slate"
                  template="slates/slate.ftlh">
                <option name="day" label="Day" required="true" description="The number of the day"/>
              </document>
            </extension>""");
    private final Path folder;
    private Backlot backlot;
    final Production production = production();

    Press(Path folder) {
        this.folder = folder;
    }

    /** A paper that hands its template whatever the test wants. */
    public static final class Slate implements Document {

        static Map<String, Object> content = Map.of();
        static List<Sheet> sheets = List.of();

        @Override
        public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
            return content;
        }

        @Override
        public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
            return sheets;
        }
    }

    static Production production() {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setTitle("The Salt Road");
        production.setCompany("Harkness Pictures");
        production.setScript(CoreFactory.eINSTANCE.createScript());
        var breakdown = new Breakdown(production);
        for (String heading : List.of("1|EXT|SALT PANS|DAY", "2|INT|BOILER HOUSE|NIGHT",
                "2A|EXT|Příliš žluťoučký kůň|DAWN")) {
            String[] parts = heading.split("\\|");
            Scene scene = CoreFactory.eINSTANCE.createScene();
            production.getScript().getScenes().add(scene);
            scene.setNumber(parts[0]);
            scene.setIntExt(IntExt.get(parts[1]));
            scene.setSet(breakdown.element(Category.SET, parts[2]));
            scene.setTime(parts[3]);
            scene.setEighths(11);
            breakdown.tag(scene, Category.CAST, "ODA");
            breakdown.tag(scene, "org.backlot.core.props", "Zażółć gęślą jaźń");
        }
        Breakdown.numberCast(production);
        return production;
    }

    Press with(String xml) {
        registry.with(BUNDLE, xml);
        return this;
    }

    /** Faults of plug-ins do not fail the test: they are what it is about. */
    Press forgiving() {
        backlot = new Backlot(registry.registry(), "Tester", problem -> { });
        return this;
    }

    Documents documents() {
        if (backlot == null) {
            backlot = registry.backlot();
        }
        return new Documents(backlot.contributions());
    }

    Path print(String document, String file, Map<String, String> options) throws IOException {
        Documents documents = documents();
        Path to = folder.resolve(file);
        documents.print(documents.named(document).orElseThrow(), production,
                new Questions(backlot.contributions(), Questions.Memory.NONE), options, to);
        return to;
    }

    /** The paper as HTML. */
    String html(String document, Map<String, String> options) throws IOException {
        return Files.readString(print(document, "paper.html", options));
    }

    /** The text of each page of a PDF. */
    static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
