package org.backlot.resources.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server in this process that takes mail for everybody but those whose address begins with "gone". */
public final class PostOffice implements AutoCloseable {

    final List<String> letters = new CopyOnWriteArrayList<>();
    private final ServerSocket door;

    public PostOffice() throws IOException {
        door = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public MailServer server(MailServer.Security security) {
        return new MailServer(door.getInetAddress().getHostAddress(), door.getLocalPort(), security, "");
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split(" ")[0];
            switch (word) {
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
