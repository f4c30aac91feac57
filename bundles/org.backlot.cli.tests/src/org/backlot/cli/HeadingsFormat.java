package org.backlot.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.question.Questions;

/** Lines as {@code 12A EXT SALT PANS - DAY: ODA, WREN}; a line that begins with {@code !} makes it fail. */
public final class HeadingsFormat implements Importer, Exporter {

    private static final Pattern LINE = Pattern.compile("(\\w+) (INT|EXT) (.+) - (\\w+)(?:: (.*))?");

    @Override
    public HeadingsFormat with(Contributions installed) {
        return this;
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        List<Matcher> lines = new ArrayList<>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("!")) {
                throw new IllegalStateException("the test wants it");
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new UnreadableFile(fileName, lines.size() + 1,
                        "This is no heading. Write it as 1 INT HOUSE - DAY");
            }
            lines.add(matcher);
        }
        return new Headings(lines);
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        for (Scene scene : Breakdown.scenes(production)) {
            out.write((scene.getNumber() + " " + scene.getHeading() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Headings(List<Matcher> lines) implements Incoming {

        @Override
        public String summary() {
            return lines.size() + " scenes";
        }

        @Override
        public List<String> notes() {
            return List.of("The lengths are not known");
        }

        @Override
        public void putInto(Production production) {
            Script script = CoreFactory.eINSTANCE.createScript();
            script.setTitle("The Salt Road");
            production.setScript(script);
            var breakdown = new Breakdown(production);
            for (Matcher line : lines) {
                Scene scene = CoreFactory.eINSTANCE.createScene();
                script.getScenes().add(scene);
                scene.setNumber(line.group(1));
                scene.setIntExt(IntExt.get(line.group(2)));
                scene.setHeading(line.group(2) + ". " + line.group(3) + " - " + line.group(4));
                scene.setSet(breakdown.element(Category.SET, line.group(3)));
                scene.setTime(line.group(4));
                scene.setEighths(3);
                scene.setEstimated(true);
                for (String name : line.group(5) == null ? new String[0] : line.group(5).split(", ")) {
                    breakdown.tag(scene, Category.CAST, name);
                }
            }
        }
    }
}
