package org.backlot.core.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.zip.CRC32;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A change set as one line of text: words parted by tabs, the last a checksum, so that a line that was cut off is
 * known as such.
 */
public final class ChangeSetCodec {

    private final Function<String, Optional<EPackage>> models;

    /** @param models finds a model by its namespace */
    public ChangeSetCodec(Function<String, Optional<EPackage>> models) {
        this.models = models;
    }

    /** The line, without a line end. */
    public String write(ChangeSet set) {
        var words = new StringJoiner("\t");
        words.add("edit").add(set.when().toString()).add(escape(set.who())).add(escape(set.label()));
        words.add(Integer.toString(set.changes().size()));
        set.changes().forEach(change -> write(change, words));
        String line = words.toString();
        return line + "\t" + checksum(line);
    }

    private static void write(Change change, StringJoiner words) {
        String feature = name(change.feature());
        switch (change) {
            case Change.Set set -> {
                words.add("set").add(set.object()).add(feature);
                write(change.feature(), set.before(), words);
                write(change.feature(), set.after(), words);
            }
            case Change.Insert insert -> {
                words.add("insert").add(insert.object()).add(feature).add(Integer.toString(insert.index()));
                write(change.feature(), insert.value(), words);
            }
            case Change.Remove remove -> {
                words.add("remove").add(remove.object()).add(feature).add(Integer.toString(remove.index()));
                write(change.feature(), remove.value(), words);
            }
            case Change.Move move -> words.add("move").add(move.object()).add(feature)
                    .add(Integer.toString(move.from())).add(Integer.toString(move.to()));
        }
    }

    private static void write(EStructuralFeature feature, Value value, StringJoiner words) {
        switch (value) {
            case null -> words.add("-");
            case Value.Plain plain -> words.add("=" + escape(
                    EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), plain.value())));
            case Value.Link link -> words.add("@" + link.id());
            case Value.Tree tree -> {
                words.add("*" + tree.id()).add(name(tree.type())).add(Integer.toString(tree.features().size()));
                tree.features().forEach((each, values) -> {
                    words.add(name(each)).add(Integer.toString(values.size()));
                    values.forEach(v -> write(each, v, words));
                });
            }
        }
    }

    /**
     * Reads a line back.
     *
     * @return empty where the line was cut off or damaged
     * @throws IllegalArgumentException if it names a model that is not installed, with the name
     */
    public Optional<ChangeSet> read(String line) {
        int end = line.lastIndexOf('\t');
        if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
            return Optional.empty();
        }
        Iterator<String> words = List.of(line.substring(0, end).split("\t", -1)).iterator();
        words.next();
        Instant when = Instant.parse(words.next());
        String who = unescape(words.next());
        String label = unescape(words.next());
        int count = Integer.parseInt(words.next());
        List<Change> changes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            changes.add(readChange(words));
        }
        return Optional.of(new ChangeSet(who, when, label, changes));
    }

    private Change readChange(Iterator<String> words) {
        String kind = words.next();
        String object = words.next();
        EStructuralFeature feature = feature(words.next());
        return switch (kind) {
            case "set" -> new Change.Set(object, feature, readValue(feature, words), readValue(feature, words));
            case "insert" -> new Change.Insert(object, feature, number(words), readValue(feature, words));
            case "remove" -> new Change.Remove(object, feature, number(words), readValue(feature, words));
            case "move" -> new Change.Move(object, feature, number(words), number(words));
            default -> throw new IllegalArgumentException("Unknown kind of change: " + kind);
        };
    }

    private Value readValue(EStructuralFeature feature, Iterator<String> words) {
        String word = words.next();
        String rest = word.substring(1);
        return switch (word.charAt(0)) {
            case '-' -> null;
            case '=' -> new Value.Plain(
                    EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), unescape(rest)));
            case '@' -> new Value.Link(rest);
            case '*' -> readTree(rest, words);
            default -> throw new IllegalArgumentException("Unknown kind of value: " + word);
        };
    }

    private Value readTree(String id, Iterator<String> words) {
        EClass type = type(words.next());
        int count = number(words);
        Map<EStructuralFeature, List<Value>> features = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            EStructuralFeature feature = feature(words.next());
            int size = number(words);
            List<Value> values = new ArrayList<>(size);
            for (int j = 0; j < size; j++) {
                values.add(readValue(feature, words));
            }
            features.put(feature, values);
        }
        return new Value.Tree(id, type, features);
    }

    private static int number(Iterator<String> words) {
        return Integer.parseInt(words.next());
    }

    private static String name(EClass type) {
        return type.getEPackage().getNsURI() + "#" + type.getName();
    }

    private static String name(EStructuralFeature feature) {
        return name(feature.getEContainingClass()) + "." + feature.getName();
    }

    private EStructuralFeature feature(String name) {
        int dot = name.lastIndexOf('.');
        EStructuralFeature feature = type(name.substring(0, dot)).getEStructuralFeature(name.substring(dot + 1));
        if (feature == null) {
            throw new IllegalArgumentException("No installed plug-in knows " + name);
        }
        return feature;
    }

    private EClass type(String name) {
        int hash = name.lastIndexOf('#');
        return models.apply(name.substring(0, hash))
                .map(model -> model.getEClassifier(name.substring(hash + 1)))
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("No installed plug-in knows " + name));
    }

    private static String checksum(String line) {
        var crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(switch (escaped) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> escaped;
                });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
