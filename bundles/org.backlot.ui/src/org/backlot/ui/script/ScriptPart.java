package org.backlot.ui.script;

import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.model.DeclinedWord;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.model.ScriptNote;
import org.backlot.documents.script.PlainText;
import org.backlot.ui.elements.AskingDialogs;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Dragging;
import org.backlot.ui.kit.MenuItems;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import jakarta.inject.Inject;

/**
 * The screenplay to read and to tag; the caret selects its scene, and the scene that is selected elsewhere is brought
 * here.
 */
public class ScriptPart {

    private final Desk desk;
    private final StyledText text;
    private final ScriptLook look;
    private final Tagging tagging;
    private final ScriptBar bar;
    private final ScriptStyles styles;
    private List<Screenplay.Line> lines = List.of();
    private Scene selected;
    private boolean quiet;
    /** The selected scene is not in the text that is shown, as where it is new and this part was behind another. */
    private boolean unseen;

    @Inject
    public ScriptPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        look = new ScriptLook(desk, backlot.categories());
        tagging = new Tagging(desk, backlot.categories(), look);
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        text = ScriptText.of(whole);
        // with a hint, as the size that it would like costs a layout of every line of the screenplay
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(text);
        ScriptMargins.draw(text, this::line, look);
        bar = new ScriptBar(whole, look, () -> tagging.accept(spot()), () -> tagging.acceptAll(spot()));
        styles = new ScriptStyles(text, look, this::line);
        text.addLineBackgroundListener(this::background);
        text.addCaretListener(e -> caret(e.caretOffset));
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.MouseMove, e -> text.setToolTipText(spotAt(e.x, e.y).tip(look)));
        text.addListener(SWT.MouseDown, e -> {
            if (e.button == 1 && e.stateMask == SWT.MOD1) {
                tagging.accept(spotAt(e.x, e.y));
            }
        });
        text.addListener(SWT.MenuDetect, this::menu);
        takeElements(backlot);
        desk.watch(text, List.of(Production.class, Script.class, Scene.class, Paragraph.class, Element.class,
                ScriptNote.class, Draft.class, DeclinedWord.class), this::show);
        desk.follow(text, Scene.class, this::bring);
    }

    /** Elements that are dropped on a scene go on its sheet. */
    private void takeElements(Backlot backlot) {
        var dragged = new DraggedElements(desk, backlot.categories(),
                new AskingDialogs(text.getShell(), backlot.categories()));
        Dragging.onto(text, Element.class, new Dragging.Goal<Element>() {
            @Override
            public boolean takes(List<Element> elements, Point at) {
                return dragged.canTag(sceneAt(at), elements);
            }

            @Override
            public void drop(List<Element> elements, Point at) {
                dragged.tag(sceneAt(at), elements);
            }
        });
    }

    private Scene sceneAt(Point at) {
        Screenplay.Line line = line(text.getLineIndex(at.y));
        return line == null ? null : line.scene();
    }

    private void show() {
        quiet = true;
        look.forget();
        lines = desk.session().map(s -> Screenplay.of(s.production().getScript())).orElse(List.of());
        String before = text.getText();
        String now = String.join("\n", lines.stream().map(Screenplay.Line::text).toList());
        TextChange change = TextChange.between(before, now);
        if (!now.equals(before) && change.isAnotherText(before)) {
            styles.forget();
            text.setText(now);
            bringAgain();
        } else {
            if (!now.equals(before)) {
                change.make(text);
            }
            styles.refresh();
            text.redraw();
            if (unseen) {
                bringAgain();
            }
        }
        bar.show(spot());
        quiet = false;
    }

    /** After another text came: the scene that is selected. */
    private void bringAgain() {
        Scene scene = selected;
        selected = null;
        if (scene != null) {
            bring(scene);
        }
    }

    private void background(LineBackgroundEvent event) {
        int index = text.getLineAtOffset(event.lineOffset);
        if (index < lines.size() && lines.get(index).heading()) {
            event.lineBackground = desk.palette().colour(
                    lines.get(index).scene() == selected ? "selection" : "raised");
        }
    }

    private void caret(int offset) {
        if (quiet) {
            return;
        }
        ScriptSpot spot = spot(offset);
        bar.show(spot);
        if (spot.scene() != null && spot.scene() != selected) {
            mark(spot.scene());
            desk.select(List.of(spot.scene()));
        }
    }

    private Screenplay.Line line(int index) {
        return index < lines.size() ? lines.get(index) : null;
    }

    private ScriptSpot spot() {
        return spot(text.getCaretOffset());
    }

    private ScriptSpot spot(int offset) {
        return ScriptSpot.at(text, lines, look, offset);
    }

    private ScriptSpot spotAt(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        int line = text.getLineIndex(y);
        boolean beside = x > text.getClientArea().width - text.getRightMargin() && line < lines.size();
        return beside ? ScriptSpot.beside(lines.get(line)) : offset < 0 ? ScriptSpot.NOWHERE : spot(offset);
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.stateMask == SWT.MOD1 && event.keyCode == 't') {
            ask();
        } else if (enter && event.stateMask == SWT.MOD1) {
            tagging.accept(spot());
        } else if (enter && event.stateMask == (SWT.MOD1 | SWT.MOD2)) {
            tagging.acceptAll(spot());
        } else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            tagging.untag(spot());
        }
    }

    private void ask() {
        Point at = text.toDisplay(text.getLocationAtOffset(text.getSelection().x));
        at.y += text.getLineHeight() + 2;
        tagging.ask(text.getShell(), spot(text.getSelection().x).scene(), words(), at);
    }

    /** What is selected, or else the words of the tag or the word at the caret. */
    private String words() {
        if (text.getSelectionCount() == 0) {
            String line = text.getLine(text.getLineAtOffset(text.getCaretOffset()));
            int in = text.getCaretOffset() - text.getOffsetAtLine(text.getLineAtOffset(text.getCaretOffset()));
            int from = line.lastIndexOf(' ', Math.max(0, in - 1)) + 1;
            int to = line.indexOf(' ', in);
            return Tags.words(line.substring(Math.min(from, in), to < 0 ? line.length() : to));
        }
        return Tags.words(text.getSelectionText());
    }

    private void menu(Event event) {
        Point at = text.toControl(event.x, event.y);
        int under = event.detail == SWT.MENU_KEYBOARD ? -1 : text.getOffsetAtPoint(at);
        Point selection = text.getSelection();
        boolean within = under < 0 || under >= selection.x && under <= selection.y;
        if (!within) {
            text.setSelection(under);
        }
        var menu = new MenuItems(text);
        ScriptSpot spot = spot(under < 0 ? text.getCaretOffset() : under);
        tagging.menu(menu, spot, words(), standing(spot), this::ask);
        menu.pop(event.x, event.y);
        event.doit = false;
    }

    private String standing(ScriptSpot spot) {
        if (spot.tag() == null) {
            return "";
        }
        int index = text.getLineAtOffset(text.getCaretOffset());
        Paragraph paragraph = lines.get(index).paragraph();
        String all = paragraph == null ? Screenplay.heading(spot.scene()) : PlainText.of(paragraph);
        return all.substring(spot.tag().start(), Math.min(all.length(), spot.tag().end()));
    }

    private void bring(Scene scene) {
        if (scene == selected) {
            return;
        }
        mark(scene);
        unseen = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).heading() && lines.get(i).scene() == scene) {
                unseen = false;
                quiet = true;
                text.setCaretOffset(text.getOffsetAtLine(i));
                text.setTopIndex(Math.max(0, i - 1));
                quiet = false;
                bar.show(spot());
                return;
            }
        }
    }

    private void mark(Scene scene) {
        selected = scene;
        text.redraw();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        text.setFocus();
    }
}
