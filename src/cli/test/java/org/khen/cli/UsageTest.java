package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.pack.Language;

class UsageTest {

    @ParameterizedTest
    @CsvSource({
        "--help, 'Usage: khen [-hV]', 'Cách dùng: khen [-hV]'",
        "evaluate --help, Usage: khen evaluate, Cách dùng: khen evaluate",
        "explain --help, Usage: khen explain, Cách dùng: khen explain",
        "timeline --help, Usage: khen timeline, Cách dùng: khen timeline",
        "round --help, Usage: khen round, Cách dùng: khen round",
        "round template --help, Usage: khen round template, Cách dùng: khen round template",
        "round review --help, Usage: khen round review, Cách dùng: khen round review",
        "round compare --help, Usage: khen round compare, Cách dùng: khen round compare",
        "pack --help, Usage: khen pack, Cách dùng: khen pack",
        "pack show --help, Usage: khen pack show, Cách dùng: khen pack show",
        "pack check --help, Usage: khen pack check, Cách dùng: khen pack check",
        "pack test --help, Usage: khen pack test, Cách dùng: khen pack test",
    })
    void help_speaks_both_languages(String words, String english, String vietnamese) {
        Call en = khen((Object[]) words.split(" "));
        Call vi = khenVi((Object[]) words.split(" "));

        assertThat(en.out()).startsWith(english).doesNotContain("descriptionKey");
        assertThat(vi.out()).startsWith(vietnamese);
        assertThat(List.of(en.exitCode(), vi.exitCode())).containsOnly(0);
        assertThat(khen("--lang", "vi", words.split(" ")[0], "--help").exitCode())
                .isIn(0, 2);
    }

    @Test
    void an_option_sets_the_language() {
        assertThat(khen("--lang=vi", "--help").out()).startsWith("Cách dùng");
        assertThat(khenVi("pack", "show", "--lang", "en", "--help").out()).startsWith("Usage");
        assertThat(khen("--lang", "fr", "--help").firstError())
                .isEqualTo("khen: --lang: there is no \"fr\". Possible: vi, en.");
    }

    @Test
    void the_language_of_the_system_is_found() {
        assertThat(SystemConsole.language(name -> name.equals("LANG") ? "vi_VN.UTF-8" : null))
                .isEqualTo(Language.VIETNAMESE);
        assertThat(SystemConsole.language(name -> name.equals("LC_ALL") ? "vi_VN" : "en_US"))
                .isEqualTo(Language.VIETNAMESE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate x --formt json | khen: There is no option \"--formt\". Did you mean \"--format\"?"
                        + " | khen: Không có tùy chọn \"--formt\". Có phải là \"--format\"?",
                "evalute x | khen: \"evalute\" is not understood. Did you mean \"evaluate\"?"
                        + " | khen: Không hiểu \"evalute\". Có phải là \"evaluate\"?",
                "evaluate --as-of 31/02/2014 x | khen: --as-of: \"31/02/2014\" is not a date. Write year-month-day,"
                        + " for example 2014-09-16. | khen: --as-of: \"31/02/2014\" không phải là ngày. Hãy ghi"
                        + " ngày/tháng/năm, ví dụ 16/09/2014.",
                "evaluate --format jsn x | khen: --format: there is no \"jsn\". Possible: text, json, jsonl. Did you"
                        + " mean \"json\"? | khen: --format: không có \"jsn\". Ghi được: text, json, jsonl. Có phải là"
                        + " \"json\"?",
                "evaluate x --as-of | khen: A value is missing: --as-of DATE. | khen: Thiếu giá trị: --as-of DATE.",
                "evaluate | khen: No file of dossiers given. | khen: Chưa ghi tệp hồ sơ.",
                "pack | khen: No command given: show, check or test. | khen: Chưa ghi lệnh: show, check hoặc test.",
            })
    void wrong_usage_is_told(String words, String english, String vietnamese) {
        Call en = khen((Object[]) words.split(" "));
        Call vi = khenVi((Object[]) words.split(" "));

        assertThat(en.firstError()).isEqualTo(english);
        assertThat(vi.firstError()).isEqualTo(vietnamese);
        assertThat(List.of(en.exitCode(), vi.exitCode())).containsOnly(ExitCode.USAGE.code());
        assertThat(en.out()).isEmpty();
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.VIETNAMESE));
    }

    private static Set<String> keys(Language language) {
        Set<String> keys = new HashSet<>();
        Enumeration<String> all = Wording.in(language).bundle().getKeys();
        while (all.hasMoreElements()) {
            keys.add(all.nextElement().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    @Test
    void the_version_names_the_packs() {
        Call call = khen("--version");

        assertThat(call.out()).startsWith("khen ").contains("law-2003", "law-2022", "hai-phong-6963");
        assertThat(call.exitCode()).isZero();
    }
}
