package org.khen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Dossiers written for a test. */
final class Dossiers {

    private Dossiers() {}

    /** A person proposed for the yearly title, by the rules of 2014. */
    static String nomination(String id) {
        return "{\"id\":\"" + id + "\",\"award\":\"lao-dong-tien-tien\",\"candidate\":{\"type\":\"person\","
                + "\"groups\":[\"worker\"]},\"meritPeriod\":\"2014\",\"proposedOn\":\"2015-01-20\"}";
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A registration a day late, of too few exemplars. */
    static String registration(String id) {
        return "{\"type\":\"registration\",\"id\":\"" + id + "\",\"unit\":\"Sở Y tế\",\"year\":2015,"
                + "\"completedOn\":\"2015-04-01\",\"movements\":{\"completeFor\":\"2015\",\"items\":[{\"name\":"
                + "\"Toàn thành phố chung sức xây dựng nông thôn mới\"}]},\"exemplars\":{\"completeFor\":\"2015\","
                + "\"items\":[{\"field\":\"y tế\",\"id\":\"ĐH-1\",\"discovered\":true,\"fostered\":false,"
                + "\"proposedForAward\":false}]}}";
    }
}
