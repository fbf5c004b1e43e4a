package org.khen.report.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that equal rounds give equal bytes. */
final class SteadyZip {

    /** The first moment that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                steady.putNextEntry(copy);
                if (part.getName().equals("docProps/core.xml")) {
                    String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    steady.write(properties
                            .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(steady);
                }
                steady.closeEntry();
            }
        }
        steady.finish();
        steady.flush();
    }
}
