package org.khen.cli;

import picocli.CommandLine.Command;

/** {@code khen round}: what is done with review rounds. */
@Command(name = "round")
final class RoundCommand implements Runnable {

    private final Session session;

    RoundCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw session.wording().usage("no-round-command");
    }
}
