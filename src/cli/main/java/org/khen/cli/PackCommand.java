package org.khen.cli;

import picocli.CommandLine.Command;

/** {@code khen pack}: what is done with rule packs. */
@Command(name = "pack")
final class PackCommand implements Runnable {

    private final Session session;

    PackCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw session.wording().usage("no-pack-command");
    }
}
