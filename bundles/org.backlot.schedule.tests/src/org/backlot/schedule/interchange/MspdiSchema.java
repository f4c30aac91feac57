package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The order in which the schema of Microsoft Project's XML (mspdi_pj12, 2007) has the elements that we write, and the
 * forms that it wants of them.
 */
final class MspdiSchema {

    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            Map.entry("Project", List.of("SaveVersion", "UID", "Name", "Title", "Subject", "Category", "Company",
                    "Manager", "Author", "CreationDate", "Revision", "LastSaved", "ScheduleFromStart", "StartDate",
                    "FinishDate", "FYStartDate", "CriticalSlackLimit", "CurrencyDigits", "CurrencySymbol",
                    "CurrencyCode", "CurrencySymbolPosition", "CalendarUID", "DefaultStartTime", "DefaultFinishTime",
                    "MinutesPerDay", "MinutesPerWeek", "DaysPerMonth", "DefaultTaskType", "DurationFormat",
                    "WorkFormat", "NewTasksEffortDriven", "NewTasksEstimated", "FiscalYearStart", "WeekStartDay",
                    "OutlineCodes", "WBSMasks", "ExtendedAttributes", "Calendars", "Tasks", "Resources",
                    "Assignments")),
            Map.entry("Calendar", List.of("UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays",
                    "Exceptions")),
            Map.entry("WeekDay", List.of("DayType", "DayWorking", "TimePeriod", "WorkingTimes")),
            Map.entry("Exception", List.of("EnteredByOccurrences", "TimePeriod", "Occurrences", "Name", "Type",
                    "DayWorking")),
            Map.entry("Task", List.of("UID", "ID", "Name", "Type", "IsNull", "CreateDate", "Contact", "WBS", "WBSLevel",
                    "OutlineNumber", "OutlineLevel", "Priority", "Start", "Finish", "Duration", "DurationFormat",
                    "Work", "Stop", "Resume", "ResumeValid", "EffortDriven", "Recurring", "OverAllocated", "Estimated",
                    "Milestone", "Summary", "Critical", "PercentComplete", "PercentWorkComplete", "ActualStart",
                    "ActualFinish", "ActualDuration", "RemainingDuration", "ConstraintType", "CalendarUID",
                    "ConstraintDate", "Deadline", "Notes", "PredecessorLink", "ExtendedAttribute", "Baseline")),
            Map.entry("PredecessorLink", List.of("PredecessorUID", "Type", "CrossProject", "LinkLag", "LagFormat")),
            Map.entry("ExtendedAttribute", List.of("FieldID", "FieldName", "Alias", "Value")),
            Map.entry("Resource", List.of("UID", "ID", "Name", "Type", "IsNull", "Initials", "Group", "WorkGroup",
                    "EmailAddress")),
            Map.entry("Assignment", List.of("UID", "TaskUID", "ResourceUID", "Units")));

    private MspdiSchema() {
    }

    static void check(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            assertEquals("http://schemas.microsoft.com/project", root.getNamespaceURI());
            check(root);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void check(Element element) {
        List<String> names = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                names.add(child.getLocalName());
                check(child);
            }
        }
        List<String> order = ORDER.get(element.getLocalName());
        if (order != null) {
            assertTrue(order.containsAll(names), element.getLocalName() + " has " + names);
            List<String> sorted = names.stream().sorted(Comparator.comparing(order::indexOf)).toList();
            assertEquals(sorted, names, element.getLocalName());
        }
        String form = switch (element.getLocalName()) {
            case "Duration" -> "PT\\d+H0M0S";
            case "Start", "Finish", "Deadline", "ConstraintDate", "FromDate", "ToDate" ->
                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00";
            case "Milestone", "Summary", "IsNull", "DayWorking", "CrossProject" -> "[01]";
            default -> "(?s).*";
        };
        assertTrue(element.getTextContent().strip().matches(form), element.getLocalName() + " "
                + element.getTextContent());
    }
}
