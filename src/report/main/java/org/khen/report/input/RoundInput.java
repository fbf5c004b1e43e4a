package org.khen.report.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.khen.pack.Award;

/** Reads a review round from a workbook, or from a folder of tables in CSV. Safe for threads; nothing is kept. */
public final class RoundInput {

    private RoundInput() {}

    /**
     * Reads the round. What cannot be read is told and left out; nothing that is not written is made up, and a list from which a
     * row was left out does not count as complete.
     *
     * @param workbookOrFolder an {@code .xlsx} file, or a folder that holds a file in CSV for each sheet
     * @param awards the awards of the packs in use, by which awards are recognised; without any, every code passes
     * @return the round and what is not as it should be
     * @throws IOException if the file cannot be opened at all
     */
    public static ReadRoundTables read(Path workbookOrFolder, Collection<Award> awards) throws IOException {
        ProblemLog log = new ProblemLog();
        String name = String.valueOf(workbookOrFolder.getFileName());
        log.name(name);
        RoundAssembly assembly = new RoundAssembly(new AwardNames(awards), log);
        SheetNames names = new SheetNames(log);
        boolean opened = true;
        if (Files.isDirectory(workbookOrFolder)) {
            FolderReading.read(workbookOrFolder, assembly, names, log);
        } else {
            opened = WorkbookScreening.passes(workbookOrFolder, log)
                    && WorkbookReading.read(workbookOrFolder, assembly, names, log);
        }
        if (!opened) {
            return new ReadRoundTables(null, log.inOrder(), 0);
        }
        names.lookForMissing(name);
        return assembly.build();
    }
}
