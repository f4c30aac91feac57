package org.backlot.demo.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.Backlot;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.model.Production;
import org.backlot.core.testing.PlainRegistry;

/** The screenplay of the demo as text, to be rewritten scene by scene as a writer would. */
final class SaltScript {

    private static final Pattern HEADING = Pattern.compile("(?m)^(?:INT|EXT)[./].*?#(\\w+)#$");

    private String opening;
    private final List<String> scenes = new ArrayList<>();

    static SaltScript read() {
        try {
            return new SaltScript(Files.readString(
                    PlainRegistry.bundles().resolve("org.backlot.demo/productions/the-salt-road.fountain")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SaltScript(String text) {
        Matcher heading = HEADING.matcher(text);
        int start = 0;
        while (heading.find()) {
            if (opening == null) {
                opening = text.substring(0, heading.start());
            } else {
                scenes.add(text.substring(start, heading.start()));
            }
            start = heading.start();
        }
        scenes.add(text.substring(start));
    }

    int place(String number) {
        for (int i = 0; i < scenes.size(); i++) {
            if (number.equals(number(scenes.get(i)))) {
                return i;
            }
        }
        throw new AssertionError("no scene " + number);
    }

    private static String number(String scene) {
        Matcher heading = HEADING.matcher(scene);
        return heading.lookingAt() ? heading.group(1) : "";
    }

    String scene(String number) {
        return scenes.get(place(number));
    }

    List<String> scenes() {
        return scenes;
    }

    SaltScript replace(String number, String before, String after) {
        String scene = scene(number);
        if (!scene.contains(before)) {
            throw new AssertionError(number + " has no " + before);
        }
        scenes.set(place(number), scene.replace(before, after));
        return this;
    }

    SaltScript everywhere(String before, String after) {
        opening = opening.replace(before, after);
        scenes.replaceAll(scene -> scene.replace(before, after));
        return this;
    }

    SaltScript cut(String number) {
        scenes.remove(place(number));
        return this;
    }

    SaltScript insertAfter(String number, String scene) {
        scenes.add(place(number) + 1, scene);
        return this;
    }

    SaltScript move(String number, String after) {
        String scene = scenes.remove(place(number));
        return insertAfter(after, scene);
    }

    /** Numbers the scenes from 1 again, as an unlocked script has it after any change. */
    SaltScript renumber() {
        for (int i = 0; i < scenes.size(); i++) {
            scenes.set(i, scenes.get(i).replaceFirst("(?m)[ \\t]*(?:#\\w+#)?$", " #" + (i + 1) + "#"));
        }
        return this;
    }

    SaltScript withoutNumbers() {
        scenes.replaceAll(SaltScript::withoutItsNumber);
        return this;
    }

    SaltScript withoutNumber(String number) {
        scenes.set(place(number), withoutItsNumber(scene(number)));
        return this;
    }

    private static String withoutItsNumber(String scene) {
        return scene.replaceFirst("(?m)[ \\t]*#\\w+#$", "");
    }

    String text() {
        return opening + String.join("", scenes);
    }

    /** The draft as the importer reads it. */
    Production read(Backlot backlot) {
        try {
            return DraftComparison.draft(backlot.exchanges().reading("salt.fountain").orElseThrow()
                    .importer().orElseThrow()
                    .read(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)), "salt.fountain"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
