package org.backlot.budget.version;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.model.Version;
import org.backlot.budget.trail.Content;
import org.backlot.core.value.Sha256;

/** The fingerprint of all that the figures of a version follow from: what it contains, its currency and its start. */
final class VersionDigest {

    private VersionDigest() {
    }

    static String of(Version version) {
        String all = Stream.concat(Stream.of(String.valueOf(version.getCurrency()), String.valueOf(version.getStart())),
                version.eContents().stream().map(Content::digest)).collect(Collectors.joining("\n"));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
