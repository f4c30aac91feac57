package org.backlot.schedule.interchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A Movie Magic Scheduling file part by part, after the layout on which readers by others agree; files of the program
 * itself are not to be had.
 */
final class MsdBytes {

    private static final String BREAKDOWN = """
            <BreakdownSheetMgr><BreakdownSheets>
              <BreakdownSheet BDSID="502" Scenes="2" SheetNumber="2" IE="INT" DN="Night" Set="Hut" NumScriptPages="3"
                  ScriptPageNumbers="3" Unit="2nd" Sequence="Storm" ScriptDay="N1" Location="Stage 5"
                  EstimateTimeB="1" EstimateTimeA="35" Comments="Mind the tide">
                <ElementRefs>
                  <ElementRef CategoryName="Cast Members" ElementName="WREN"/>
                  <ElementRef CategoryName="Drones" ElementName="Heavy lifter"/>
                  <ElementRef CategoryName="Notes" ElementName="Night permit"/>
                </ElementRefs>
              </BreakdownSheet>
              <BreakdownSheet BDSID="501" Scenes="1" SheetNumber="1" IE="EXT" DN="Day" Set="Salt pans"
                  Synopsis="Oda counts &amp; waits" NumScriptPages="12" ScriptPageNumbers="1">
                <ElementRefs>
                  <ElementRef CategoryName="Cast Members" ElementName="ODA"/>
                  <ElementRef CategoryName="Cast Members" ElementName="WREN"/>
                  <ElementRef CategoryName="Props" ElementName="Lamp"/>
                </ElementRefs>
              </BreakdownSheet>
              <BreakdownSheet BDSID="503" Scenes="108, 110" SheetNumber="3" IE="INT/EXT" DN="Dawn" Set="Boat"
                  NumScriptPages="24"/>
            </BreakdownSheets></BreakdownSheetMgr>""";
    private static final String CATEGORIES = """
            <CategoryMgr><CategoryList><Category Name="Cast Members"/><Category Name="Props"/>
              <Category Name="Drones"/><Category Name="Set"/><Category Name="Unit"/></CategoryList></CategoryMgr>""";
    private static final String ELEMENTS = """
            <ElementMgr><Elements>
              <Element CategoryName="Cast Members" Name="ODA" BoardID="1" SortOrder="1"><LinkedElements>
                <LinkedElement CategoryName="Props" Name="Lamp"/></LinkedElements></Element>
              <Element CategoryName="Cast Members" Name="WREN" BoardID="2"/>
              <Element CategoryName="Props" Name="Lamp"/>
              <Element CategoryName="Set" Name="Salt pans"/>
              <Element CategoryName="Unit" Name="2nd"/>
            </Elements></ElementMgr>""";
    private static final String BOARDS = """
            <StripBoardMgr>
              <StripBoardMgrPreferences><PropertyList><Property Name="ActiveStripBoard" Value="Actors"/></PropertyList>
              </StripBoardMgrPreferences>
              <StripBoards>
                <StripBoard Name="Actors" CalendarName="Main"><ScheduledStrips>
                  <ScheduleDay><BDSStrip BDSID="502"/><BannerStrip Text="COMPANY MOVE"/></ScheduleDay>
                  <ScheduleDay><BDSStrip BDSID="501"/></ScheduleDay>
                  <RemainingScheduledStrips><BDSStrip BDSID="503"/></RemainingScheduledStrips>
                </ScheduledStrips><UnscheduledStrips><RemainingUnscheduledStrips/></UnscheduledStrips></StripBoard>
                <StripBoard Name="Scene order" CalendarName="Main"><ScheduledStrips/>
                  <UnscheduledStrips><UnscheduledDay><BDSStrip BDSID="501"/></UnscheduledDay></UnscheduledStrips>
                </StripBoard>
              </StripBoards>
            </StripBoardMgr>""";
    private static final String CALENDARS = """
            <CalendarMgr><Calendars><Calendar Name="Main">
              <ScheduleDates><ScheduleDate Name="ProductionStartDate" Date="3/1/2027"/></ScheduleDates>
              <DaysOff Sun="1" Mon="0" Tue="0" Wed="0" Thu="0" Fri="0" Sat="1"/>
              <SpecialDays><SpecialDay Date="03/02/2027" Holiday="1" Off="0" CompanyTravel="0" ExceptionWorkday="0"/>
                <SpecialDay Date="03/06/2027" Holiday="0" Off="0" CompanyTravel="0" ExceptionWorkday="1"/>
                <SpecialDay Date="07/04/2005" Holiday="1"/></SpecialDays>
            </Calendar></Calendars></CalendarMgr>""";
    private static final String PRODUCTION = """
            <ProductionInfo><PropertyList><Property Name="PictureTitle" Value="The Salt Road"/>
              <Property Name="Company" Value="Harkness"/></PropertyList></ProductionInfo>""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    MsdBytes() {
        text("/********* EPSF FILE ********/ ").bytes(new byte[685]);
    }

    static MsdBytes road() {
        return new MsdBytes().picture().section(PRODUCTION).section(CATEGORIES).section(ELEMENTS).section(BREAKDOWN)
                .section(BOARDS).section(CALENDARS).section("<ColorSettings><ColorGrid/></ColorSettings>")
                .text("/********* EPSF SECTION MAP *********/ ").bytes(new byte[64]);
    }

    static MsdBytes of(String... documents) {
        MsdBytes file = new MsdBytes();
        for (String document : documents) {
            file.section(document);
        }
        return file;
    }

    /** A file with breakdown sheets alone. */
    static MsdBytes sheets(String sheets) {
        return of("<BreakdownSheetMgr>" + sheets + "</BreakdownSheetMgr>");
    }

    MsdBytes text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    MsdBytes bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    MsdBytes section(String xml) {
        return section(34, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
    }

    /** @param header how many bytes stand between the marker and the compressed document */
    MsdBytes section(int header, byte[] content) {
        return compressed(header, deflated(content));
    }

    MsdBytes compressed(int header, byte[] compressed) {
        byte[] head = new byte[header];
        head[0] = ' ';
        head[header - 1] = 1;
        return text("/********* EPSF SECTION *********/").bytes(head).bytes(compressed);
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var compressed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            compressed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return compressed.toByteArray();
    }

    private MsdBytes picture() {
        return text("/********* EPSF SECTION *********/ ;C:\\pictures\\oda.jpg")
                .bytes(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0});
    }

    byte[] file() {
        return out.toByteArray();
    }
}
