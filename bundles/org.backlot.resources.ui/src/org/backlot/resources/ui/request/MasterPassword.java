package org.backlot.resources.ui.request;

import javax.crypto.spec.PBEKeySpec;

import org.backlot.ui.kit.Frame;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * Opens the secure storage of the computer with a password that the person knows, where the operating system has no
 * way of its own.
 */
public class MasterPassword extends PasswordProvider {

    private Text once;
    private Text again;
    private String answer;

    @Override
    public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
        boolean fresh = (passwordType & (CREATE_NEW_PASSWORD | PASSWORD_CHANGE)) != 0;
        answer = null;
        Display.getDefault().syncExec(() -> ask(fresh));
        return answer == null ? null : new PBEKeySpec(answer.toCharArray());
    }

    private void ask(boolean fresh) {
        var frame = new Frame(Display.getDefault().getActiveShell(), "Secure Storage");
        frame.say(fresh ? "Choose a password for the secure storage of this computer. Without it nobody reads what is "
                + "kept there." : "Type the password of the secure storage of this computer.")
                .accept("Open", () -> complete(frame, fresh)).open(area -> fill(area, fresh));
    }

    private void fill(Composite area, boolean fresh) {
        once = field(area, "Password");
        again = fresh ? field(area, "The same again") : null;
    }

    private static Text field(Composite area, String message) {
        var text = new Text(area, SWT.PASSWORD | SWT.BORDER);
        text.setMessage(message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private boolean complete(Frame frame, boolean fresh) {
        if (once.getText().isEmpty() || fresh && !once.getText().equals(again.getText())) {
            frame.wrong(once.getText().isEmpty() ? "Type a password." : "The two are not the same.");
            return false;
        }
        answer = once.getText();
        return true;
    }
}
