package org.khen.cli;

import java.util.ArrayList;
import java.util.List;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.RulePack;
import picocli.CommandLine.IVersionProvider;

/** The version of {@code khen}, by the manifest of its jar, and of the packs that come with it. */
final class Version implements IVersionProvider {

    private final Session session;

    Version(Session session) {
        this.session = session;
    }

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("khen " + ofJar() + " (Java " + Runtime.version().feature() + ")");
        PackReport report = RulePacks.check(PackLocation.onClassPath());
        RulePacks packs = report.packs();
        if (packs == null) {
            lines.add(session.say("packs-not-loaded"));
        } else {
            for (RulePack pack : packs.packs()) {
                lines.add(PackChoice.named(session, pack));
            }
        }
        return lines.toArray(String[]::new);
    }

    static String ofJar() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }
}
