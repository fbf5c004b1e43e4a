package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;
import static org.khen.cli.Dossiers.file;
import static org.khen.cli.Dossiers.nomination;
import static org.khen.cli.Dossiers.registration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.khen.Decision;
import org.khen.json.DecisionReader;
import org.khen.pack.Language;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    @Test
    void text_shows_each_dossier_and_counts() throws IOException {
        Path file = file(folder, "hồ sơ.json", "[" + nomination("A-1") + "," + nomination("A-2") + "]");

        Call vi = khenVi("evaluate", file);

        assertThat(vi.out()).startsWith("A-1 – Lao động tiên tiến: Chưa kết luận\n  Chưa đủ cơ sở để kết luận: ");
        assertThat(vi.out()).contains("\nTổng hợp\n").endsWith("Tổng số hồ sơ                      2\n");
        assertThat(vi.err()).isEmpty();
        assertThat(vi.exitCode()).isZero();
        assertThat(khen("evaluate", file).out()).contains(": Undetermined\n", "\nSummary\n");
    }

    @Test
    void focus_groups_are_named_with_each_dossier_and_counted_at_the_end() throws IOException {
        String worker = nomination("A-1").replace("\"groups\":", "\"directWork\":true,\"groups\":");
        Path file = file(folder, "a.json", "[" + worker + "," + nomination("A-2") + "]");

        assertThat(khenVi("evaluate", file).out())
                .containsOnlyOnce("\n  Diện chú trọng: Trực tiếp lao động, chiến đấu;"
                        + " Trực tiếp lao động, sản xuất, công tác, chiến đấu.\n")
                .contains("""

                        Diện chú trọng (một hồ sơ có thể thuộc nhiều diện)
                          Trực tiếp lao động, chiến đấu: 1 hồ sơ, 0 đủ điều kiện
                          Trực tiếp lao động, sản xuất, công tác, chiến đấu: 1 hồ sơ, 0 đủ điều kiện
                        """);
        assertThat(khen("evaluate", file).out())
                .contains("  Directly labours, produces, serves or fights: dossiers 1, eligible 0\n");
    }

    @Test
    void json_and_jsonl_can_be_read_back() throws IOException {
        Path file = file(folder, "a.jsonl", nomination("A-1") + "\n" + nomination("A-2") + "\n");

        List<String> lines = khen("evaluate", file, "--format", "jsonl").outLines();
        assertThat(lines.stream().map(line -> new DecisionReader().read(line).id()))
                .containsExactly("A-1", "A-2");

        String list = khen("evaluate", file, "--format", "json").out();
        assertThat(list).isEqualTo("[\n" + String.join(",\n", lines) + "\n]\n");
    }

    @Test
    void a_broken_line_costs_no_other_dossier() throws IOException {
        String broken = nomination("A-1") + "\n{\"id\":\"B-1\", oops}\n" + nomination("A-2") + "\n";
        Path file = file(folder, "a.jsonl", broken);

        Call call = khen("evaluate", file, "--format", "jsonl");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(call.outLines()).hasSize(3);
        assertThat(call.outLines().get(1))
                .startsWith("{\"id\":\"B-1\",\"file\":\"")
                .contains("\"line\":2,\"problems\":[{\"code\":\"DOSSIER-SYNTAX\"");
        assertThat(call.firstError()).startsWith(file + ":2:14 [B-1]: This is not JSON.");
        assertThat(khenVi("evaluate", file).firstError()).startsWith(file + ":2:14 [B-1]: Không đúng cú pháp JSON.");
    }

    @Test
    void what_cannot_be_decided_is_told() throws IOException {
        Path unknown = file(folder, "a.json", nomination("A-1").replace("lao-dong-tien-tien", "lao-dong-tien-tie"));
        assertThat(khen("evaluate", unknown).firstError())
                .isEqualTo(unknown + ":1:1 [A-1] /award: No pack in use knows the award \"lao-dong-tien-tie\"."
                        + " Did you mean \"lao-dong-tien-tien\"?");
        assertThat(khen("evaluate", unknown).exitCode()).isEqualTo(1);
    }

    @Test
    void files_without_a_dossier_are_told() throws IOException {
        Path empty = file(folder, "empty.json", "");
        assertThat(khen("evaluate", empty).firstError()).startsWith(empty + ":1:1: ");
        assertThat(khen("evaluate", empty).exitCode()).isEqualTo(1);

        Path cut = file(folder, "cut.json", "[" + nomination("A-1").substring(0, 60));
        assertThat(khen("evaluate", cut).firstError()).contains("[A-1]: The content breaks off");

        Path none = Files.createDirectory(folder.resolve("none"));
        Call call = khen("evaluate", none);
        assertThat(call.firstError()).isEqualTo("khen: The folder \"" + none + "\" holds no .json or .jsonl file.");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FILES.code());

        Call wrong = khen("evaluate", folder.resolve("emty.json"));
        assertThat(wrong.firstError()).endsWith("emty.json\". Did you mean \"empty.json\"?");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FILES.code());
        assertThat(khen("evaluate", "h\uFFFD s\uFFFD.json").firstError()).contains("Set LC_ALL=C.UTF-8");
    }

    @Test
    void folders_are_read_whole_in_order_and_twice_is_told() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("all/inner"));
        file(folder.resolve("all"), "b.jsonl", nomination("A-2"));
        file(folder.resolve("all"), "a.json", nomination("A-1"));
        file(inner, "c.JSON", nomination("A-1"));
        file(inner, "notes.txt", "not a dossier");

        Call call = khen("evaluate", folder.resolve("all"), folder.resolve("all/a.json"), "--format", "jsonl");

        assertThat(call.outLines()).hasSize(3);
        assertThat(call.outLines().get(0)).contains("\"id\":\"A-1\"");
        assertThat(call.outLines().get(1)).contains("\"id\":\"A-2\"");
        assertThat(call.outLines().get(2)).contains("DOSSIER-DUPLICATE-ID");
        assertThat(call.firstError()).contains("c.JSON:1:1 [A-1] /id: A dossier with this code is in the file ");
    }

    @Test
    void standard_input_is_read() {
        String lines = nomination("A-1") + "\n";
        assertThat(khen(Language.ENGLISH, lines, "evaluate").out()).startsWith("A-1 – ");
        assertThat(khen(Language.ENGLISH, lines, "evaluate", "-", "--format", "json")
                        .out())
                .startsWith("[\n{");
    }

    @Test
    void another_day_selects_other_rules() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));
        Decision then = new DecisionReader()
                .read(khen("evaluate", file, "--format", "jsonl", "--as-of", "1/2/2024")
                        .out()
                        .strip());
        assertThat(then.asOf()).hasToString("2024-02-01");
    }

    private static String proposedIn2026(String id) {
        return nomination(id).replace("2014", "2025").replace("2015-01-20", "2026-10-15");
    }

    @Test
    void an_assumption_about_a_text_not_seen_is_told_with_every_result() throws IOException {
        Path file = file(folder, "a.json", proposedIn2026("A-1"));

        Call without = khen("evaluate", file);
        Call with = khenVi("evaluate", file, "--assume-unamended", "l26");

        assertThat(without.out())
                .contains("If Law 06/2026/QH16 leaves this as it was, it cannot be concluded either.")
                .contains("\n  - (the law before) Unknown: ")
                .doesNotContain("assumption");
        assertThat(with.outLines().get(1))
                .startsWith("  Giả định Luật 06/2026/QH16, chưa xem được nguyên văn, không sửa đổi");
        assertThat(with.outLines())
                .contains("Giả định Luật 06/2026/QH16, chưa xem được nguyên văn, không sửa đổi các quy định đang xét.");
        assertThat(khen("evaluate", file, "--assume-unamended", "l26", "--format", "jsonl")
                        .out())
                .contains("\"assumedUnamended\":[{\"source\":\"l26\"");
        assertThat(khen("explain", file, "--assume-unamended", "l26").outLines().get(2))
                .startsWith("On the assumption that Law 06/2026/QH16, whose text was not seen, leaves");
    }

    @Test
    void what_is_assumed_must_be_a_change_by_a_text_not_seen() throws IOException {
        Path file = file(folder, "a.json", proposedIn2026("A-1"));

        Call call = khen("evaluate", file, "--assume-unamended", "l25");

        assertThat(call.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(call.firstError())
                .isEqualTo("khen: No pack tells of a change by a text not seen called \"l25\". Did you mean \"l26\"?"
                        + " Those that can be assumed to change nothing: l26.");
        assertThat(khenVi("explain", file, "--pack", "law-2003", "--assume-unamended", "l26")
                        .firstError())
                .endsWith("Các bộ quy định đang dùng không có văn bản nào như vậy.");
    }

    @Test
    void a_pack_that_is_not_there_is_told() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));
        Call call = khen("evaluate", file, "--pack", "law-203");
        assertThat(call.firstError()).startsWith("khen: There is no folder and no rule pack \"law-203\".");
        assertThat(call.firstError()).endsWith("Did you mean \"law-2003\"?");
        assertThat(call.exitCode()).isEqualTo(ExitCode.PACKS.code());

        Call noPack = khenVi("evaluate", file, "--pack", folder);
        assertThat(noPack.firstError()).isEqualTo("khen: Không tải được bộ quy định:");
        assertThat(noPack.exitCode()).isEqualTo(ExitCode.PACKS.code());
    }

    @Test
    void an_output_file_appears_whole_or_not_at_all() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));
        Path output = file(folder, "results.jsonl", "earlier results");

        assertThat(khen("evaluate", file, "--pack", folder, "-o", output).exitCode())
                .isEqualTo(3);
        assertThat(output).hasContent("earlier results");
        assertThat(khen("evaluate", file, "--format", "jsonl", "-o", output).out())
                .isEmpty();
        assertThat(new DecisionReader().read(Files.readString(output).strip()).id())
                .isEqualTo("A-1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json", "results.jsonl");
        }
        assertThat(khen("evaluate", file, "-o", folder.resolve("no/such")).exitCode())
                .isEqualTo(4);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_output_that_is_no_file_or_a_link_to_one_stays_what_it_is() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));
        Path real = file(folder, "real.jsonl", "earlier results");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        // A link to the device: were it replaced, only the link would be lost.
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));

        assertThat(khen("evaluate", file, "--format", "jsonl", "-o", link).exitCode())
                .isZero();
        assertThat(khen("evaluate", file, "-o", device).exitCode()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).contains("\"A-1\"");
        assertThat(device).isSymbolicLink();
    }

    @Test
    void without_a_day_of_proposal_the_result_says_that_it_is_lacking() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1").replace(",\"proposedOn\":\"2015-01-20\"", ""));

        assertThat(khenVi("evaluate", file).out()).containsIgnoringCase("Chưa có: ngày đề nghị.");
    }

    @Test
    void a_reader_that_stops_is_no_failure_and_a_full_disk_is() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));

        Call closed = khen(Language.ENGLISH, null, failing("Broken pipe"), "evaluate", file);
        assertThat(closed.err()).isEmpty();
        assertThat(closed.exitCode()).isZero();

        Call full = khen(Language.ENGLISH, null, failing("No space left on device"), "evaluate", file);
        assertThat(full.firstError()).contains("No space left on device");
        assertThat(full.exitCode()).isEqualTo(ExitCode.FILES.code());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void twenty_thousand_lines_keep_their_order() throws IOException {
        int count = Boolean.getBoolean("khen.proof") ? 20_000 : 2_000;
        List<String> ids = IntStream.range(0, count).mapToObj(i -> "D-" + i).toList();
        Path file = folder.resolve("many.jsonl");
        Files.write(file, ids.stream().map(Dossiers::nomination).toList());
        Path output = folder.resolve("out.jsonl");

        assertThat(khen("evaluate", file, "--format", "jsonl", "--output", output)
                        .exitCode())
                .isZero();

        try (Stream<String> lines = Files.lines(output)) {
            assertThat(lines.map(line -> line.replaceAll("^\\{\"version\":1,\"id\":\"([^\"]+)\".*$", "$1")))
                    .containsExactlyElementsOf(ids);
        }
    }

    @Test
    void registrations_are_judged_among_the_others_and_counted_apart() throws IOException {
        Path file = file(folder, "r.jsonl", nomination("A-1") + "\n" + registration("R-1"));
        Call text = khenVi("evaluate", file);

        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .contains("R-1 – đăng ký phong trào và điển hình năm 2015: Chưa đúng quy định\n"
                        + "  Sở Y tế đăng ký 01 phong trào (quy định 01-02), 01 điển hình trong lĩnh vực y tế (quy định"
                        + " 02-03), ngày 01/4/2015 (chậm nhất hết quý I).\n")
                .contains("Hoàn thành đăng ký chậm nhất trong quý I: không")
                .contains("Đã đăng ký, chưa đề nghị khen thưởng: ĐH-1.")
                .containsPattern("Đăng ký: Chưa đúng quy định +1\n")
                .containsPattern("Tổng số hồ sơ +2\n");
        assertThat(khen("evaluate", file, "--format=jsonl").outLines().get(1))
                .startsWith("{\"version\":1,\"type\":\"registration\",\"id\":\"R-1\"");
        assertThat(khen("evaluate", file, "--as-of=01/01/2014").out())
                .contains("registration of movements and exemplars, 2015: No rule in force");
    }
}
