package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.check.Severity;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.demo.Shipped;
import org.backlot.documents.Documents;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The demo, with its board, its budget and its breakdown, and new drafts of its screenplay. */
abstract class DemoDrafts {

    static final String NEW_SCENE = """
            INT. CUSTOMS SHED - DAY

            Rows of lockers, one of them open. A GUARD eats soup and does not look up.

            WREN
            Is this where they keep the boats that nobody comes back for?

            GUARD
            It's where they keep me.

            """;

    @TempDir
    Path folder;

    final Backlot backlot = Shipped.all();
    final SaltScript script = SaltScript.read();
    Session session;
    Production production;

    @BeforeEach
    void open() throws Exception {
        session = Shipped.demo("saltroad", backlot, folder);
        production = session.production();
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    DraftComparison compare() {
        return DraftComparison.of(production, script.read(backlot));
    }

    DraftComparison accept() {
        DraftComparison comparison = compare();
        accept(comparison, DraftDecisions.ALL);
        return comparison;
    }

    void accept(DraftComparison comparison, DraftDecisions decisions) {
        DraftMerge.accept(session, comparison, decisions, label(comparison));
    }

    DraftComparison acceptFull() {
        DraftComparison comparison = compare();
        DraftLabel label = label(comparison);
        DraftMerge.accept(session, comparison, DraftDecisions.ALL,
                new DraftLabel(label.name(), label.colour(), label.date(), label.source(), label.taken(), true));
        return comparison;
    }

    private DraftLabel label(DraftComparison comparison) {
        return DraftLabel.following(comparison, production.getScript().getDrafts(), "salt.fountain",
                LocalDate.of(2026, 11, 22));
    }

    /** A production as a file of another program. */
    byte[] exported(Production of, String file) throws IOException {
        var out = new ByteArrayOutputStream();
        backlot.exchanges().writing(file).orElseThrow().exporter().orElseThrow()
                .write(of, new Questions(backlot.contributions(), Questions.Memory.NONE), out);
        return out.toByteArray();
    }

    /** A file of another program as a draft. */
    Production imported(byte[] file, String name) throws IOException {
        return DraftComparison.draft(read(file, name));
    }

    /** A file of another program. */
    Incoming read(byte[] file, String name) throws IOException {
        return backlot.exchanges().reading(name).orElseThrow().importer().orElseThrow()
                .read(new ByteArrayInputStream(file), name);
    }

    /** A paper as it is printed. */
    String printed(String paper, Map<String, String> options) throws IOException {
        Path file = folder.resolve(paper + ".html");
        var papers = new Documents(backlot.contributions());
        papers.print(papers.named(paper).orElseThrow(), production, session.questions(), options, file);
        return Files.readString(file);
    }

    void lock() {
        session.edit("Lock", () -> production.getScript().setLocked(true));
    }

    /** Every change but scenes that stay as they are, as kind and key. */
    static List<String> said(DraftComparison comparison) {
        return comparison.toDecide().stream().map(change -> change.kind() + " " + change.key()).toList();
    }

    Scene scene(String number) {
        return production.getScript().getScenes().stream().filter(s -> number.equals(s.getNumber())).findFirst()
                .orElseThrow(() -> new AssertionError("no scene " + number));
    }

    List<String> numbers() {
        return production.getScript().getScenes().stream().map(Scene::getNumber).toList();
    }

    Board board() {
        return session.section(Schedule.class).orElseThrow().getActive();
    }

    Strip strip(Scene scene) {
        List<Strip> strips = new ArrayList<>();
        board().eAllContents().forEachRemaining(o -> {
            if (o instanceof Strip strip && scene.getId().equals(strip.getScene())) {
                strips.add(strip);
            }
        });
        assertEquals(1, strips.size(), "strips of " + scene.getNumber());
        return strips.getFirst();
    }

    String printed(Production of) {
        return Breakdown.scenes(of).stream().map(scene -> scene.getHeading() + "\n" + scene.getParagraphs().stream()
                .map(p -> p.getKind() + " " + p.getText()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    void assertNoErrors() {
        assertEquals(List.of(), session.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    }
}
