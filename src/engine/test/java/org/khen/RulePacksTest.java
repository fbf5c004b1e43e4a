package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.pack.InvalidRulePackException;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;

/** Finds, reads and orders packs, wherever they are. */
class RulePacksTest {

    private static final Path TOY = Path.of("test/resources/packs/toy");
    private static final String HOME = "META-INF/khen/packs/";

    @TempDir
    Path folder;

    @Test
    void a_pack_is_read_from_a_folder() {
        RulePack toy = RulePacks.inFolders(TOY).packs().get(0);

        assertThat(toy.id()).isEqualTo("toy");
        assertThat(toy.sources()).hasSize(6);
        assertThat(toy.topics()).extracting("name").containsExactly("growing", "shows/conduct");
        assertThat(toy.topics().get(0).limits()).hasSize(9);
        assertThat(toy.topics().get(0).rules()).hasSize(4);
    }

    @Test
    void a_valid_pack_has_no_problem_at_all() {
        assertThat(RulePacks.check(List.of(PackLocation.folder(TOY))).problems())
                .isEmpty();
    }

    @Test
    void packs_in_a_folder_come_in_order_those_that_others_build_on_first() throws IOException {
        writePack("aaa", "zzz");
        writePack("mmm", "");
        writePack("zzz", "");

        assertThat(RulePacks.inFolders(folder).packs()).extracting(RulePack::id).containsExactly("zzz", "aaa", "mmm");
    }

    @Test
    void a_folder_without_a_pack_is_refused() {
        assertThat(messages(PackLocation.folder(folder)))
                .singleElement()
                .asString()
                .startsWith("NOT-A-PACK");
    }

    @Test
    void two_packs_of_one_code_that_differ_are_refused() throws IOException {
        Path first = writePack("aaa", "");
        Path second = copy(first, folder.resolve("other/aaa"));
        assertThat(messages(PackLocation.folder(first), PackLocation.folder(second)))
                .isEmpty();

        Files.writeString(
                second.resolve("pack.csv"),
                Files.readString(second.resolve("pack.csv")).replace("1.0", "1.1"));
        assertThat(messages(PackLocation.folder(first), PackLocation.folder(second)))
                .containsExactly("PACK-DUPLICATE aaa/pack.csv: Có hai bộ quy định cùng mã \"aaa\" nhưng khác nội dung. "
                        + "Hãy bỏ một bộ, hoặc đổi mã.");
    }

    @Test
    void codes_are_unique_across_packs() throws IOException {
        Path copy = copy(TOY, folder.resolve("copy"));
        Files.writeString(
                copy.resolve("pack.csv"),
                Files.readString(copy.resolve("pack.csv")).replace("Mã;toy", "Mã;copy"));

        assertThat(messages(PackLocation.folder(TOY), PackLocation.folder(copy)))
                .anyMatch(message -> message.startsWith("DUPLICATE-ID toy/sources.csv, ô A2"))
                .anyMatch(message -> message.startsWith("DUPLICATE-ID toy/growing/criteria.csv, ô A2"))
                .anyMatch(message -> message.startsWith("DUPLICATE-ID toy/growing/limits.csv, ô A2"))
                .anyMatch(message -> message.startsWith("AWARD-OVERLAP toy/awards.csv, ô J2"))
                .anyMatch(message -> message.startsWith("RULE-DUPLICATE toy/growing/rules.drl, dòng 1"));
    }

    @Test
    void a_pack_uses_codes_only_of_packs_it_builds_on() throws IOException {
        String sources = """
                id;type;number;issued_by;issued_on;article;clause;point;from;to;summary;coverage;reason;confidence
                lower-1;normative instrument;1/TOY;;;;;;;;Text;has a criterion;;text seen
                """;
        Files.writeString(writePack("lower", "").resolve("sources.csv"), sources);
        Path middle = writePack("middle", "lower");
        Path upper = writePack("upper", "middle");
        String evidence = """
                fact;title_vi;title_en;document;issued_by;personal;source
                candidate.sex;Giới;Sex;Sổ;Làng;yes;lower-1
                """;
        Files.writeString(upper.resolve("evidence.csv"), evidence);

        assertThat(messages(PackLocation.folder(folder))).isEmpty();

        Files.writeString(
                middle.resolve("pack.csv"),
                Files.readString(middle.resolve("pack.csv")).replace("builds_on;lower", "builds_on;"));

        assertThat(messages(PackLocation.folder(folder)))
                .containsExactly("BASE-PACK-NOT-NAMED upper/evidence.csv, ô G2: \"lower-1\" (căn cứ) là của bộ quy định"
                        + " \"lower\", mà bộ quy định này không dựa trên. Hãy ghi tên bộ đó ở mục \"Dựa trên\" của"
                        + " pack.csv, hoặc sửa mã.");
    }

    @Test
    void packs_are_found_in_a_jar_and_in_an_exploded_folder() throws IOException {
        Path jar = jar(TOY, "toy", true);
        Path classes = copy(TOY, folder.resolve("classes/" + HOME + "toy"))
                .getParent()
                .getParent()
                .getParent()
                .getParent();
        String hash = RulePacks.inFolders(TOY).packs().get(0).hash();

        for (Path place : List.of(jar, classes)) {
            RulePacks named = onClassPath(place, () -> RulePacks.onClassPath("toy"));
            RulePacks all = onClassPath(place, RulePacks::onClassPath);
            assertThat(named.packs()).extracting(RulePack::hash).containsExactly(hash);
            assertThat(all.packs()).extracting(RulePack::hash).containsExactly(hash);
        }
    }

    @Test
    void packs_are_found_in_a_jar_that_lists_no_folders() throws IOException {
        assertThat(onClassPath(jar(TOY, "toy", false), RulePacks::onClassPath).packs())
                .hasSize(1);
    }

    @Test
    void what_a_folder_builds_on_is_looked_for_on_the_class_path() throws IOException {
        Path base = writePack("county", "");
        Path local = writePack("village", "county");
        Path jar = jar(base, "county", true);

        assertThat(onClassPath(jar, () -> RulePacks.inFolders(local)).packs())
                .extracting(RulePack::id)
                .containsExactly("county", "village");
    }

    @Test
    void a_pack_that_is_not_there_is_named_with_the_one_that_was_meant() throws IOException {
        Path jar = jar(TOY, "toy", true);

        assertThatThrownBy(() -> onClassPath(jar, () -> RulePacks.onClassPath("toi")))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessageContaining(
                        "PACK-MISSING toi/pack.csv: The pack \"toi\" was not found. Did you mean \"toy\"?");
    }

    @Test
    void a_pack_in_the_place_of_another_is_refused() throws IOException {
        Path jar = jar(TOY, "joy", true);

        assertThatThrownBy(() -> onClassPath(jar, () -> RulePacks.onClassPath("joy")))
                .hasMessageContaining("PACK-ID-MISMATCH");
    }

    @Test
    void a_pack_that_is_too_large_is_refused() throws IOException {
        Path pack = writePack("aaa", "");
        for (int i = 0; i < 11; i++) {
            Files.createDirectories(pack.resolve("t" + i));
            Files.write(pack.resolve("t" + i + "/cases.csv"), new byte[2 * 1024 * 1024]);
        }

        assertThat(messages(PackLocation.folder(pack))).anyMatch(message -> message.startsWith("PACK-TOO-LARGE"));
    }

    @Test
    void neither_the_order_nor_the_place_of_files_changes_a_pack() throws IOException {
        RulePack toy = RulePacks.inFolders(TOY).packs().get(0);
        List<Path> files = new ArrayList<>(files(TOY));
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(files, new Random(seed));
            Path copy = folder.resolve("copy" + seed);
            for (Path file : files) {
                Path target = copy.resolve(TOY.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            Files.writeString(copy.resolve("README.md"), "Not part of the pack.");

            assertThat(RulePacks.inFolders(copy).packs()).containsExactly(toy);
        }
    }

    @Test
    void a_change_of_one_byte_changes_the_hash() throws IOException {
        Path copy = copy(TOY, folder.resolve("toy"));
        Files.writeString(copy.resolve("awards.csv"), Files.readString(copy.resolve("awards.csv")) + "\n");

        assertThat(RulePacks.inFolders(copy).packs().get(0).hash())
                .isNotEqualTo(RulePacks.inFolders(TOY).packs().get(0).hash())
                .matches("[0-9a-f]{64}");
    }

    private static List<String> messages(PackLocation... locations) {
        return RulePacks.check(List.of(locations)).problems().stream()
                .map((PackProblem problem) -> problem.code() + " " + problem.in(Language.VIETNAMESE))
                .toList();
    }

    private Path writePack(String id, String buildsOn) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        Files.writeString(
                pack.resolve("pack.csv"),
                "key;value\nid;" + id + "\ntitle_vi;Bộ " + id + "\ntitle_en;Pack " + id
                        + "\nversion;1.0\nauthority;Làng\nbuilds_on;" + buildsOn + "\n");
        return pack;
    }

    private static Path copy(Path pack, Path target) throws IOException {
        for (Path file : files(pack)) {
            Path copy = target.resolve(pack.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return target;
    }

    private static List<Path> files(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path jar(Path pack, String id, boolean withFolders) throws IOException {
        Path jar = folder.resolve(id + "-" + withFolders + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            if (withFolders) {
                out.putNextEntry(new JarEntry(HOME));
            }
            for (Path file : files(pack)) {
                out.putNextEntry(new JarEntry(
                        HOME + id + "/" + pack.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static RulePacks onClassPath(Path place, Supplier<RulePacks> load) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            Thread.currentThread().setContextClassLoader(loader);
            return load.get();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
