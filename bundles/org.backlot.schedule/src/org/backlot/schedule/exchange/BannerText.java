package org.backlot.schedule.exchange;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.schedule.model.BannerKind;

/**
 * A banner as a list has it between scene numbers: {@code [MEAL 12:30 Lunch]}.
 *
 * @param start null where it has no time
 */
record BannerText(BannerKind kind, LocalTime start, String text) {

    private static final Pattern FORM = Pattern.compile("\\[(\\w+)(?: ([01]\\d|2[0-3]):([0-5]\\d))? ([^\\]]+)\\]");

    static Optional<BannerText> parse(String item) {
        Matcher form = FORM.matcher(item);
        if (!form.matches()) {
            return Optional.empty();
        }
        LocalTime start = form.group(2) == null ? null
                : LocalTime.of(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
        return Arrays.stream(BannerKind.values()).filter(kind -> kind.name().equalsIgnoreCase(form.group(1)))
                .findFirst()
                .map(kind -> new BannerText(kind, start, form.group(4).strip()));
    }
}
