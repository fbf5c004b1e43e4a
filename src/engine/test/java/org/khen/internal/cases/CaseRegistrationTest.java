package org.khen.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.cases.CaseTables.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khen.facts.Exemplar;
import org.khen.facts.Listing;
import org.khen.facts.Movement;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;
import org.khen.facts.Registration;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.PackProblem;

class CaseRegistrationTest {

    @Test
    void a_registration_is_read_with_its_movements_and_exemplars() {
        Map<String, String> cells = Map.of(
                "Loại đề nghị", "cơ quan, đơn vị",
                "year", "2015",
                "inWriting", "có",
                "throughStandingCouncil", "không",
                "movements", "Trồng cây: có chủ đề, không có tiêu chí cụ thể; …",
                "exemplars", "y tế: tập thể, đã phát hiện, chưa nhân điển hình, đã được khen thưởng");
        Registration read = registration(cells).registration();

        assertThat(read.year()).isEqualTo(2015);
        assertThat(read.completedOn()).isEqualTo(LocalDate.of(2015, 3, 20));
        assertThat(read.inWriting()).isTrue();
        assertThat(read.throughStandingCouncil()).isFalse();
        assertThat(read.movements())
                .isEqualTo(Listing.atLeast(Movement.builder("Trồng cây")
                        .theme(true)
                        .concreteCriteria(false)
                        .build()));
        assertThat(read.exemplars())
                .isEqualTo(Listing.complete(
                        Period.year(2015),
                        Exemplar.builder("y tế")
                                .collective(true)
                                .discovered(true)
                                .multiplied(false)
                                .rewarded(true)
                                .build()));
    }

    @Test
    void a_registration_without_a_year_or_with_facts_of_people_is_told() {
        assertThat(registration(Map.of("Loại đề nghị", "cơ quan, đơn vị")).problems())
                .extracting(PackProblem::code)
                .containsExactly("CASE-CELL-UNREADABLE");
        assertThat(registration(Map.of("Loại đề nghị", "cơ quan, đơn vị", "year", "2015", "sex", "nam"))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly("CASE-FACT-OF-OTHER-CANDIDATE");
        assertThat(registration(Map.of("Loại đề nghị", "tập thể", "year", "2015"))
                        .problems())
                .extracting(PackProblem::code)
                .contains("CASE-FACT-OF-OTHER-CANDIDATE", "UNKNOWN-AWARD");
    }

    private static CaseDossier registration(Map<String, String> cells) {
        Case situation = new Case(
                "r",
                "gardens",
                "Đăng ký",
                "*",
                LocalDate.of(2015, 3, 20),
                cells,
                null,
                Map.of(),
                null,
                null,
                Map.of(),
                new CellRef("gardens/cases.csv", 2, 0));
        return CaseDossier.of("toy", situation, new CaseColumns(List.of(CaseTables.pack())));
    }

    @Test
    void the_handling_of_a_nomination_is_read() {
        Nomination read = CaseTables.read(
                        "procedure.publicNotice", "10/01/2015 - 16/01/2015",
                        "procedure.reasonsStated", "có",
                        "procedure.minutes", "không",
                        "procedure.figuresCertified", "chưa rõ",
                        "decidedOn", "28/02/2015")
                .nomination();
        assertThat(read.procedure())
                .isEqualTo(Procedure.builder()
                        .publicNotice(new Period(LocalDate.of(2015, 1, 10), LocalDate.of(2015, 1, 16)))
                        .reasonsStated(true)
                        .minutes(false)
                        .build());
        assertThat(read.decidedOn()).isEqualTo(LocalDate.of(2015, 2, 28));
        assertThat(CaseTables.read("publicNotice", "không có").problems()).isNotEmpty();
        assertThat(CaseTables.read("procedure.publicNotice", "không có")
                        .nomination()
                        .procedure()
                        .publicNotice())
                .isEqualTo(new PublicNotice.NotGiven());
    }
}
