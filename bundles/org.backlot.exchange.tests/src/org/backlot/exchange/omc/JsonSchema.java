package org.backlot.exchange.omc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks JSON against a JSON Schema of the draft 2019-09, as far as the schema of OMC uses it; a keyword that is not
 * known here fails, so that nothing goes unchecked.
 */
final class JsonSchema {

    private static final Set<String> WORDS = Set.of("$schema", "$id", "$comment", "$defs", "title", "description",
            "default", "examples", "deprecated", "x-controlledValues", "then", "properties", "additionalProperties",
            "unevaluatedProperties");

    private final Map<?, ?> root;

    JsonSchema(Object root) {
        this.root = (Map<?, ?>) root;
    }

    /** What is wrong; nothing where the value is valid. */
    List<String> faults(Object value) {
        Outcome outcome = new Outcome();
        check(root, value, "", outcome);
        return outcome.faults;
    }

    private static final class Outcome {
        private final List<String> faults = new ArrayList<>();
        /** The properties of the value that a schema spoke of. */
        private final Set<Object> known = new HashSet<>();
    }

    private Outcome tried(Object schema, Object value, String at) {
        Outcome outcome = new Outcome();
        check(schema, value, at, outcome);
        return outcome;
    }

    private void check(Object schema, Object value, String at, Outcome outcome) {
        if (schema instanceof Boolean allowed) {
            if (!allowed) {
                outcome.faults.add(at + " is not allowed");
            }
            return;
        }
        Map<?, ?> rules = (Map<?, ?>) schema;
        for (Map.Entry<?, ?> rule : rules.entrySet()) {
            check(rule.getKey().toString(), rule.getValue(), rules, value, at, outcome);
        }
        if (value instanceof Map<?, ?> object) {
            properties(rules, object, at, outcome);
        }
    }

    private void check(String word, Object rule, Map<?, ?> rules, Object value, String at, Outcome outcome) {
        switch (word) {
            case "$ref" -> merge(tried(target(rule.toString()), value, at), outcome);
            case "type" -> require(isOfType(rule, value), at + " is not of the type " + rule, outcome);
            case "const" -> require(rule.equals(value), at + " is not " + rule, outcome);
            case "enum" -> require(((List<?>) rule).contains(value), at + " is none of " + rule, outcome);
            case "required" -> require(!(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<?>) rule),
                    at + " lacks one of " + rule, outcome);
            case "pattern" -> require(!(value instanceof String text) || Pattern.compile(rule.toString()).matcher(text)
                    .find(), at + " does not match " + rule, outcome);
            case "minItems" -> require(!(value instanceof List<?> list)
                    || list.size() >= ((BigDecimal) rule).intValue(),
                    at + " has too few items", outcome);
            case "minimum" -> require(!(value instanceof BigDecimal number) || number.compareTo((BigDecimal) rule) >= 0,
                    at + " is too small", outcome);
            case "maximum" -> require(!(value instanceof BigDecimal number) || number.compareTo((BigDecimal) rule) <= 0,
                    at + " is too large", outcome);
            case "items" -> {
                List<?> list = value instanceof List<?> items ? items : List.of();
                for (int i = 0; i < list.size(); i++) {
                    outcome.faults.addAll(tried(rule, list.get(i), at + "[" + i + "]").faults);
                }
            }
            case "allOf" -> ((List<?>) rule).forEach(each -> merge(tried(each, value, at), outcome));
            case "anyOf", "oneOf" -> choose(word, (List<?>) rule, value, at, outcome);
            case "if" -> {
                Outcome condition = tried(rule, value, at);
                if (condition.faults.isEmpty()) {
                    outcome.known.addAll(condition.known);
                    merge(tried(rules.get("then"), value, at), outcome);
                }
            }
            default -> require(WORDS.contains(word), "the schema's " + word + " is not known here", outcome);
        }
    }

    private void choose(String word, List<?> choices, Object value, String at, Outcome outcome) {
        List<Outcome> all = choices.stream().map(choice -> tried(choice, value, at)).toList();
        List<Outcome> valid = all.stream().filter(each -> each.faults.isEmpty()).toList();
        valid.forEach(each -> outcome.known.addAll(each.known));
        if (valid.isEmpty()) {
            outcome.faults.add(at + " fits none: " + all.stream().map(each -> each.faults.getFirst()).toList());
        } else if (word.equals("oneOf") && valid.size() > 1) {
            outcome.faults.add(at + " fits more than one");
        }
    }

    private void properties(Map<?, ?> rules, Map<?, ?> object, String at, Outcome outcome) {
        Map<?, ?> described = rules.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        for (Map.Entry<?, ?> property : object.entrySet()) {
            String place = at + "/" + property.getKey();
            if (described.containsKey(property.getKey())) {
                outcome.faults.addAll(tried(described.get(property.getKey()), property.getValue(), place).faults);
                outcome.known.add(property.getKey());
            } else if (rules.containsKey("additionalProperties")) {
                outcome.faults.addAll(tried(rules.get("additionalProperties"), property.getValue(), place).faults);
                outcome.known.add(property.getKey());
            } else if (rules.containsKey("unevaluatedProperties") && !outcome.known.contains(property.getKey())) {
                outcome.faults.addAll(tried(rules.get("unevaluatedProperties"), property.getValue(), place).faults);
            }
        }
    }

    private static void merge(Outcome from, Outcome into) {
        into.faults.addAll(from.faults);
        into.known.addAll(from.known);
    }

    private static void require(boolean met, String fault, Outcome outcome) {
        if (!met) {
            outcome.faults.add(fault);
        }
    }

    private Object target(String reference) {
        Object target = root;
        for (String step : reference.substring(2).split("/")) {
            target = ((Map<?, ?>) target).get(step);
        }
        if (target == null) {
            throw new IllegalStateException("The schema has no " + reference);
        }
        return target;
    }

    private static boolean isOfType(Object rule, Object value) {
        List<?> types = rule instanceof List<?> list ? list : List.of(rule);
        return types.stream().anyMatch(type -> switch (type.toString()) {
            case "null" -> value == null;
            case "object" -> value instanceof Map<?, ?>;
            case "array" -> value instanceof List<?>;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof BigDecimal;
            case "integer" -> value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalStateException("The type " + type + " is not known here");
        });
    }
}
