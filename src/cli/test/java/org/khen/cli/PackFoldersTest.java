package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Dossiers.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.PackLocation;

class PackFoldersTest {

    @TempDir
    Path folder;

    @Test
    void a_pack_is_found_by_its_code_whatever_its_folder_is_called() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("bản sao"));
        file(copy, "pack.csv", "\uFEFFMục;Nội dung\nmã;toy\ntên;Bộ thử\n");

        assertThat(in(copy).folder("toy")).contains(copy);
        assertThat(in(folder).folder("toy")).contains(copy);
        assertThat(in(copy).folder("law-2003")).isEmpty();
    }

    @Test
    void problems_found_before_the_code_is_known_name_the_folder() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("own"));
        file(pack, "pack.csv", "no table at all");

        assertThat(in(pack).folder("own")).contains(pack);
        assertThat(in(folder).folder("other")).isEmpty();
    }

    private static PackFolders in(Path path) {
        return new PackFolders(List.of(PackLocation.folder(path)));
    }
}
