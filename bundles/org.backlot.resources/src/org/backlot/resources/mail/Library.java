package org.backlot.resources.mail;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/** Calls the mail library so that it finds its own services, which it looks for with the loader of the thread. */
final class Library {

    private Library() {
    }

    /** Something done with the library. */
    @FunctionalInterface
    interface Call<R> {
        R run() throws MessagingException, IOException;
    }

    static <R> R call(Call<R> call) throws MessagingException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            return call.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
