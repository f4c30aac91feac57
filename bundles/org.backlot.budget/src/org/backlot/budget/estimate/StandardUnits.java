package org.backlot.budget.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The hours of units that a budget says nothing of; the figures and their source are in units/standard.properties. */
final class StandardUnits {

    private static final String FILE = "/units/standard.properties";
    private static final Map<String, BigDecimal> HOURS = read();

    private StandardUnits() {
    }

    /** By the key of the unit's name. */
    static Map<String, BigDecimal> hours() {
        return HOURS;
    }

    private static Map<String, BigDecimal> read() {
        Properties file = new Properties();
        try (InputStream in = StandardUnits.class.getResourceAsStream(FILE)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, BigDecimal> hours = new HashMap<>();
        file.stringPropertyNames().forEach(name -> hours.put(name, new BigDecimal(file.getProperty(name))));
        return Map.copyOf(hours);
    }
}
