package org.khen.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.authoring.Toy;
import org.khen.pack.RulePack;

class CaseRunnerTest {

    @TempDir
    private Path temporary;

    private Toy toy;

    @BeforeEach
    void copy_the_toy_pack() throws IOException {
        toy = Toy.in(temporary);
    }

    @Test
    void it_finds_what_a_proof_of_the_pack_finds_and_tells_as_it_goes() {
        List<CaseResult> told = new ArrayList<>();

        PackProof proof = new CaseRunner(toy.packs()).run("toy", all -> true, told::add);

        assertThat(proof).isEqualTo(toy.proof());
        assertThat(told).isEqualTo(proof.results());
    }

    @Test
    void a_pack_without_a_case_is_a_failure() throws IOException {
        Files.delete(toy.folder().resolve("trees/cases.csv"));

        PackProof proof = new CaseRunner(toy.packs()).run("toy", all -> true, result -> {});

        assertThat(proof.passed()).isFalse();
        assertThat(proof.failures()).isEqualTo(toy.proof().failures());
    }

    @Test
    void cases_are_chosen_by_code() {
        assertThat(run(new CaseSelection(Set.of("toy-002", "toy-013"), Set.of())))
                .containsExactly("toy-002", "toy-013");
        assertThat(run(CaseSelection.ALL)).hasSize(17);
        List<RulePack> packs = toy.packs().packs();
        CaseSelection unknown = new CaseSelection(Set.of("toy-2", "toy-002"), Set.of("toy.hands"));
        assertThat(unknown.unknownCases(packs)).containsExactly("toy-2");
        assertThat(unknown.unknownCriteria(packs)).containsExactly("toy.hands");
    }

    @Test
    void cases_are_chosen_by_criterion_if_they_expect_it_or_their_award_asks_for_it() {
        assertThat(run(new CaseSelection(Set.of(), Set.of("toy.unseen"))))
                .containsExactly("toy-013", "toy-014", "toy-015", "toy-017");
        assertThat(run(new CaseSelection(Set.of("toy-001", "toy-014"), Set.of("toy.unseen"))))
                .containsExactly("toy-014");
    }

    @Test
    void the_rows_of_limits_that_decided_are_found() throws IOException {
        toy.edit("trees/limits.csv", "từ;1;sáng kiến", "từ;2;sáng kiến");

        assertThat(rows()).containsExactly("toy-004: trees/limits.csv:4 toy.initiative-count từ 2 sáng kiến");
    }

    @Test
    void where_nothing_is_compared_the_row_of_the_criterion_is_told() throws IOException {
        toy.edit("trees/cases.csv", "(toy-011.*?);có;đạt;;đủ điều kiện", "$1;không;đạt;;đủ điều kiện");
        toy.edit("trees/cases.csv", "(toy-008.*?);không đạt;;không đủ", "$1;đạt;;không đủ");

        assertThat(rows())
                .containsExactly(
                        "toy-008: trees/criteria.csv:3 toy.exemplary", "toy-011: trees/criteria.csv:5 toy.hand");
    }

    private List<String> rows() {
        RulePacks packs = toy.packs();
        DecidingRows rows = new DecidingRows(packs.packs());
        return toy.proof().results().stream()
                .flatMap(result -> rows.of(result).stream()
                        .map(row -> result.situation().id() + ": " + row.at().file() + ":"
                                + row.at().line() + " " + row.words().vi()))
                .toList();
    }

    private List<String> run(CaseSelection selection) {
        RulePacks packs = toy.packs();
        return new CaseRunner(packs)
                .run("toy", selection.in(packs.packs()), result -> {}).results().stream()
                        .map(result -> result.situation().id())
                        .toList();
    }
}
