package org.backlot.budget.sheet;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Computes a workbook as a spreadsheet program does: sums, products, names, references, ROUND, MIN, MAX, IF. */
final class Evaluator {

    private final Map<String, String> formulas = new LinkedHashMap<>();
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, BigDecimal> known = new HashMap<>();

    Evaluator(byte[] file) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        Document book = parts.get("xl/workbook.xml");
        all(book, "definedName").forEach(name -> names.put(name.getAttribute("name").toLowerCase(),
                name.getTextContent().replace("$", "")));
        int number = 1;
        for (Element sheet : all(book, "sheet")) {
            String tab = sheet.getAttribute("name");
            for (Element cell : all(parts.get("xl/worksheets/sheet" + number + ".xml"), "c")) {
                String at = tab + "!" + cell.getAttribute("r");
                NodeList formula = cell.getElementsByTagName("f");
                NodeList value = cell.getElementsByTagName("v");
                if (formula.getLength() > 0) {
                    formulas.put(at, formula.item(0).getTextContent());
                }
                if (value.getLength() > 0) {
                    values.put(at, new BigDecimal(value.item(0).getTextContent()));
                } else {
                    texts.put(at, cell.getTextContent());
                }
            }
            number++;
        }
    }

    private static List<Element> all(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Map<String, String> formulas() {
        return formulas;
    }

    /** What the file says that a cell comes to. */
    BigDecimal cached(String cell) {
        return values.get(cell);
    }

    /** The cell to the right by some columns of one with a text. */
    String beside(String text, int columns) {
        String at = texts.entrySet().stream().filter(entry -> entry.getValue().equals(text)).map(Map.Entry::getKey)
                .sorted().findFirst().orElseThrow();
        int column = at.indexOf('!') + 1;
        return at.substring(0, column) + (char) (at.charAt(column) + columns) + at.substring(column + 1);
    }

    /** Types a number into a cell. */
    void type(String cell, String number) {
        formulas.remove(cell);
        values.put(cell, new BigDecimal(number));
        known.clear();
    }

    BigDecimal value(String cell) {
        BigDecimal there = known.get(cell);
        if (there == null) {
            String formula = formulas.get(cell);
            there = formula == null ? values.getOrDefault(cell, BigDecimal.ZERO)
                    : new Reading(formula, cell.substring(0, cell.indexOf('!'))).whole();
            known.put(cell, there);
        }
        return there;
    }

    private final class Reading {

        private final String text;
        private final String sheet;
        private int at;

        Reading(String text, String sheet) {
            this.text = text;
            this.sheet = sheet;
        }

        BigDecimal whole() {
            BigDecimal value = sum();
            if (at != text.length()) {
                throw new IllegalStateException(text + " at " + at);
            }
            return value;
        }

        private boolean next(String sign) {
            boolean is = text.startsWith(sign, at);
            at += is ? sign.length() : 0;
            return is;
        }

        private BigDecimal sum() {
            BigDecimal value = product();
            while (true) {
                if (next("+")) {
                    value = value.add(product());
                } else if (next("-")) {
                    value = value.subtract(product());
                } else {
                    return value;
                }
            }
        }

        private BigDecimal product() {
            BigDecimal value = primary();
            while (true) {
                if (next("*")) {
                    value = value.multiply(primary());
                } else if (next("/")) {
                    value = value.divide(primary(), MathContext.DECIMAL128);
                } else {
                    return value;
                }
            }
        }

        private BigDecimal primary() {
            if (next("-")) {
                return primary().negate();
            }
            if (next("(")) {
                BigDecimal value = sum();
                next(")");
                return value;
            }
            int from = at;
            while (at < text.length() && "()+-*/,<>=:".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            if (word.matches("[\\d.]+")) {
                return new BigDecimal(word);
            }
            return next("(") ? call(word) : next(":") ? range(word) : value(cell(word));
        }

        private String cell(String word) {
            String named = names.getOrDefault(word.toLowerCase(), word).replace("$", "");
            return named.contains("!") ? named : sheet + "!" + named;
        }

        private BigDecimal range(String first) {
            int from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            int page = first.indexOf('!') + 1;
            String column = first.substring(0, page + 1);
            BigDecimal sum = BigDecimal.ZERO;
            for (int row = Integer.parseInt(first.substring(page + 1)); row <= Integer.parseInt(text.substring(from + 1,
                    at)); row++) {
                sum = sum.add(value(cell(column + row)));
            }
            return sum;
        }

        private BigDecimal call(String function) {
            List<BigDecimal> arguments = new ArrayList<>();
            int relation = 0;
            do {
                arguments.add(sum());
                if (function.equals("IF") && arguments.size() == 1) {
                    String sign = text.substring(at).replaceAll("(?s)^([<>=]+).*", "$1");
                    next(sign);
                    BigDecimal right = sum();
                    int order = arguments.removeFirst().compareTo(right);
                    relation = switch (sign) {
                        case "=" -> order == 0 ? 1 : 0;
                        case "<>" -> order != 0 ? 1 : 0;
                        case "<" -> order < 0 ? 1 : 0;
                        case "<=" -> order <= 0 ? 1 : 0;
                        case ">" -> order > 0 ? 1 : 0;
                        default -> order >= 0 ? 1 : 0;
                    };
                    arguments.add(BigDecimal.valueOf(relation));
                }
            } while (next(","));
            next(")");
            return switch (function) {
                case "SUM" -> arguments.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                case "MIN" -> arguments.stream().reduce(BigDecimal::min).orElseThrow();
                case "MAX" -> arguments.stream().reduce(BigDecimal::max).orElseThrow();
                case "ROUND" -> arguments.get(0).setScale(arguments.get(1).intValue(), RoundingMode.HALF_UP);
                case "ROUNDUP" -> arguments.get(0).setScale(arguments.get(1).intValue(), RoundingMode.UP);
                case "ROUNDDOWN" -> arguments.get(0).setScale(arguments.get(1).intValue(), RoundingMode.DOWN);
                case "IF" -> arguments.get(0).signum() > 0 ? arguments.get(1) : arguments.get(2);
                default -> throw new IllegalStateException(function);
            };
        }
    }
}
