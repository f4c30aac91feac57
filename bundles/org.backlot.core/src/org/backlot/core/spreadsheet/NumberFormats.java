package org.backlot.core.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a workbook shows its numbers: dates and times are numbers too, days since 30 December 1899, and only their format
 * tells (ECMA-376, part 1, 18.8.30 and 18.17.4).
 */
final class NumberFormats {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** 31 December 9999. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final int DAYS_TO_1904 = 1462;
    /** The precision of the binary fractions that workbooks hold; beyond it are digits that nobody typed. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private enum Shape { NUMBER, PERCENT, PADDED, DATE, TIME, DATE_TIME, ELAPSED }

    private record Format(Shape shape, int digits) {
    }

    private final boolean since1904;
    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Format> styles = new ArrayList<>();
    private boolean cellStyles;

    NumberFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Takes an element of the styles part. */
    void element(XlsxXml xml) {
        if (xml.begins("numFmt")) {
            custom.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
        } else if (xml.begins("cellXfs")) {
            cellStyles = true;
        } else if (xml.begins("cellStyles") || xml.begins("dxfs")) {
            cellStyles = false;
        } else if (cellStyles && xml.begins("xf")) {
            styles.add(format(xml.number("numFmtId", 0)));
        }
    }

    private Format format(int id) {
        String code = custom.get(id);
        if (code != null) {
            return format(code);
        }
        return new Format(switch (id) {
            case 9, 10 -> Shape.PERCENT;
            case 14, 15, 16, 17 -> Shape.DATE;
            case 18, 19, 20, 21, 45, 47 -> Shape.TIME;
            case 22 -> Shape.DATE_TIME;
            case 46 -> Shape.ELAPSED;
            default -> id >= 27 && id <= 36 || id >= 50 && id <= 58 ? Shape.DATE : Shape.NUMBER;
        }, 0);
    }

    private static Format format(String code) {
        String first = code.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "");
        boolean elapsed = first.toLowerCase(Locale.ROOT).matches(".*\\[(h+|m+|s+)].*");
        String bare = first.replaceAll("\\[[^\\]]*]", "").replaceAll("(?i)general", "").toLowerCase(Locale.ROOT);
        if (elapsed) {
            return new Format(Shape.ELAPSED, 0);
        }
        boolean time = bare.contains("h") || bare.contains("s");
        boolean date = bare.contains("y") || bare.contains("d") || !time && bare.contains("m");
        if (date || time) {
            return new Format(date && time ? Shape.DATE_TIME : date ? Shape.DATE : Shape.TIME, 0);
        }
        if (bare.contains("%")) {
            return new Format(Shape.PERCENT, 0);
        }
        return bare.matches("0{2,20}") ? new Format(Shape.PADDED, bare.length()) : new Format(Shape.NUMBER, 0);
    }

    /** What a person sees: a plain number, or an ISO date or time. What is no number comes back as it is. */
    String shown(String value, int style) {
        if (value.isEmpty() || value.length() > 40) {
            return value;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value).round(TYPED);
        } catch (NumberFormatException e) {
            return value;
        }
        if (Math.abs((long) number.scale()) > 400) {
            return value;
        }
        Format format = style < styles.size() ? styles.get(style) : new Format(Shape.NUMBER, 0);
        boolean moment = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
        return switch (format.shape()) {
            case DATE -> moment ? date(number).toString() : plain(number);
            case TIME -> moment ? time(number).toString() : plain(number);
            case DATE_TIME -> moment ? dateTime(number) : plain(number);
            case ELAPSED -> moment ? elapsed(number) : plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case PADDED -> padded(number, format.digits());
            case NUMBER -> plain(number);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    private LocalDate date(BigDecimal number) {
        return EPOCH.plusDays(number.longValue() + (since1904 ? DAYS_TO_1904 : 0));
    }

    private static long minutes(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(24 * 60)).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static LocalTime time(BigDecimal number) {
        return LocalTime.MIDNIGHT.plusMinutes(minutes(number.remainder(BigDecimal.ONE)) % (24 * 60));
    }

    private String dateTime(BigDecimal number) {
        LocalDateTime moment = date(number).atStartOfDay().plus(minutes(number.remainder(BigDecimal.ONE)),
                ChronoUnit.MINUTES);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    private static String elapsed(BigDecimal number) {
        Duration length = Duration.ofMinutes(minutes(number));
        return String.format(Locale.ROOT, "%d:%02d", length.toHours(), length.toMinutesPart());
    }

    private static String padded(BigDecimal number, int digits) {
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        return whole.signum() < 0 || number.compareTo(LAST_DAY.movePointRight(12)) > 0 ? plain(number)
                : String.format(Locale.ROOT, "%0" + digits + "d", whole.toBigInteger());
    }
}
