package org.backlot.exchange.office;

import java.util.List;

import org.backlot.core.spreadsheet.Field;

/** What the columns of a list of people may hold. */
final class PeopleFields {

    static final String PERSON = "person";
    static final String FIRST_NAME = "firstName";
    static final String LAST_NAME = "lastName";
    static final String KIND = "kind";
    static final String CHARACTER = "character";
    static final String DEPARTMENT = "department";
    static final String POSITION = "position";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String HOME = "home";
    static final String BIRTH = "birth";
    static final String NOTES = "personNotes";

    /** The words for cast and crew, as their fields have them. */
    static final String CAST = "cast";
    static final String CREW = "crew";

    static final List<Field> ALL = List.of(Field.of(PERSON, "Full name", "Ann Bee"),
            Field.of(FIRST_NAME, "First name", "Ann"),
            Field.of(LAST_NAME, "Last name", "Bee"),
            new Field(KIND, "Cast or crew", "cast, crew", false, List.of(CAST, CREW), false),
            Field.of(CHARACTER, "Plays", "NELL"), open(DEPARTMENT, "Department", "Camera"),
            open(POSITION, "Position", "Gaffer"), Field.of(EMAIL, "E-mail", ""), Field.of(PHONE, "Phone", ""),
            open(HOME, "Home town", ""), Field.of(BIRTH, "Date of birth", "2015-09-09, of minors"),
            Field.of(NOTES, "Notes on the person", ""));

    private PeopleFields() {
    }

    private static Field open(String id, String name, String hint) {
        return new Field(id, name, hint, false, List.of(), true);
    }
}
