package org.backlot.resources.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.backlot.resources.mail.MailServer;
import org.backlot.resources.mail.MailServer.Security;

/**
 * A mail server in this process that takes mail for everybody but those whose address begins with "gone". It may take
 * a number of letters only and then hang up, and it may want to be talked to in secret, and to know who talks.
 */
public final class PostOffice implements AutoCloseable {

    /** Whom a server that asks lets in. */
    public static final String USER = "office";
    public static final String PASSWORD = "salt & p\u00e4pper";

    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final Security security;
    private final Optional<SSLContext> secret;
    private final ServerSocket door;
    private volatile int most = Integer.MAX_VALUE;

    /** One that lets everybody in and keeps nothing secret. */
    public PostOffice() throws IOException {
        this(Security.NONE, Optional.empty());
    }

    /** One that lets in {@link #USER} alone, over a line that this context keeps secret. */
    public PostOffice(Security security, SSLContext secret) throws IOException {
        this(security, Optional.of(secret));
    }

    private PostOffice(Security security, Optional<SSLContext> secret) throws IOException {
        this.security = security;
        this.secret = secret;
        door = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** Hangs up after so many letters more. */
    public void takes(int more) {
        most = letters.size() + more;
    }

    /** What it took, as it was sent. */
    public List<String> letters() {
        return letters;
    }

    /** Itself, as somebody reaches it who wants that much secrecy. */
    public MailServer server(Security wanted) {
        return new MailServer(door.getInetAddress().getHostAddress(), door.getLocalPort(), wanted,
                secret.isPresent() ? USER : "");
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(security == Security.TLS ? secretly(guest) : guest, security == Security.TLS);
            } catch (IOException e) {
                if (!door.isClosed() && secret.isEmpty()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private SSLSocket secretly(Socket guest) throws IOException {
        var line = (SSLSocket) secret.orElseThrow().getSocketFactory().createSocket(guest, null, guest.getPort(),
                false);
        line.setUseClientMode(false);
        line.startHandshake();
        return line;
    }

    private void talk(Socket guest, boolean secretly) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        if (guest instanceof SSLSocket == (security == Security.TLS)) {
            say(guest, "220 here");
        }
        boolean known = secret.isEmpty();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split(" ")[0];
            switch (word) {
                case "EHLO" -> greet(guest, secretly);
                case "STARTTLS" -> {
                    say(guest, "220 go on");
                    talk(secretly(guest), true);
                    return;
                }
                case "AUTH" -> {
                    known = isKnown(line.replace("AUTH PLAIN ", ""));
                    say(guest, known ? "235 come in" : "535 5.7.8 Who are you");
                }
                case "MAIL" -> {
                    if (letters.size() >= most) {
                        return;
                    }
                    say(guest, known ? "250 ok" : "530 5.7.0 Who are you");
                }
                case "RCPT" -> say(guest, line.contains("<gone") ? "550 5.1.1 No such user here" : "250 ok");
                case "DATA" -> {
                    say(guest, "354 go on");
                    letters.add(data(in));
                    say(guest, "250 ok");
                }
                case "QUIT" -> {
                    say(guest, "221 bye");
                    return;
                }
                default -> say(guest, "250 ok");
            }
        }
    }

    /** RFC 4616: in whose place, who, and the password. */
    private static boolean isKnown(String said) {
        String text = new String(Base64.getDecoder().decode(said), StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\0') + 1).equals(USER + "\0" + PASSWORD);
    }

    private void greet(Socket guest, boolean secretly) throws IOException {
        if (secret.isPresent()) {
            say(guest, "250-here");
            say(guest, secretly ? "250 AUTH PLAIN" : "250 STARTTLS");
        } else {
            say(guest, "250 here");
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var data = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            data.append(line).append("\r\n");
        }
        return data.toString();
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
