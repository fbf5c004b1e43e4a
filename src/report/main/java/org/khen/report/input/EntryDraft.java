package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CONTRADICTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.AwardGround;
import org.khen.facts.Ballot;
import org.khen.facts.Candidate;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Group;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Procedure;
import org.khen.facts.RoundEntry;
import org.khen.facts.Sex;
import org.khen.facts.Workplace;
import org.khen.pack.Text;

/** A nomination while its lists are still being read from other sheets. */
final class EntryDraft {

    private final RowCells row;
    private final @Nullable CandidateKind kind;
    private final CandidateBuilder<?> candidate;
    private String id = "";
    private String award = "";
    private @Nullable String candidateCode;
    private @Nullable String unit;
    private @Nullable String post;
    private @Nullable Integer rank;
    private @Nullable Ballot ballot;
    private @Nullable String note;
    private @Nullable Period merit;
    private @Nullable AwardGround ground;
    private @Nullable LocalDate proposedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String workplace;

    EntryDraft(RowCells row, @Nullable CandidateKind kind) {
        this.row = row;
        this.kind = kind;
        this.candidate = kind == CandidateKind.COLLECTIVE
                ? Collective.builder()
                : kind == CandidateKind.HOUSEHOLD ? Household.builder() : Person.builder();
    }

    void named(String id, String award) {
        this.id = id;
        this.award = award;
    }

    String id() {
        return id;
    }

    CandidateKind kind() {
        return Objects.requireNonNull(kind);
    }

    CandidateBuilder<?> candidate() {
        return candidate;
    }

    RowCells row() {
        return row;
    }

    @Nullable
    String unit() {
        return unit;
    }

    void unit(@Nullable String code) {
        unit = code;
    }

    /** Reads every cell, so that everything wrong is told at once. */
    void take(CellValues values) {
        candidateCode = CellValues.code(row, NominationSheet.CANDIDATE);
        unit = CellValues.text(row, NominationSheet.OF_UNIT);
        post = CellValues.text(row, NominationSheet.POST);
        rank = CellNumbers.count(row, NominationSheet.RANK, 1);
        ballot = NominationSheet.ballot(row);
        note = CellValues.text(row, NominationSheet.NOTE);
        merit = CellDates.span(row, NominationSheet.MERIT_FROM, NominationSheet.MERIT_TO);
        ground = CellValues.word(row, NominationSheet.GROUND, AwardGround.class);
        proposedOn = CellDates.date(row, NominationSheet.PROPOSED_ON);
        receivedOn = CellDates.date(row, NominationSheet.RECEIVED_ON);
        decidedOn = CellDates.date(row, NominationSheet.DECIDED_ON);
        takeWorkplace();
        takeCandidate();
        if (kind == CandidateKind.PERSON) {
            takePerson((PersonBuilder) candidate);
        } else if (kind == CandidateKind.COLLECTIVE) {
            takeCollective((CollectiveBuilder) candidate);
        }
    }

    private void takeWorkplace() {
        workplace = CellValues.code(row, NominationSheet.WORKPLACE);
        if (workplace != null && merit == null) {
            row.refuseSaying(
                    NominationSheet.WORKPLACE,
                    row.headings().number(NominationSheet.WORKPLACE),
                    CONTRADICTION,
                    new Text(
                            "Có địa bàn công tác nhưng chưa có thời gian lập thành tích, nên không rõ công tác ở đó từ bao giờ.",
                            "There is a place of work and no merit period, so nobody can say since when."),
                    new Text(
                            "Hãy ghi thời gian lập thành tích, hoặc dùng trang \"Địa bàn công tác\".",
                            "Write the merit period, or use the sheet \"Workplaces\"."));
            workplace = null;
        }
    }

    private void takeCandidate() {
        String name = CellValues.text(row, NominationSheet.NAME);
        if (name != null) {
            candidate.name(name);
        }
        Boolean directWork = CellValues.yesNo(row, NominationSheet.DIRECT_WORK);
        if (directWork != null) {
            candidate.directWork(directWork);
        }
        Boolean grassroots = CellValues.yesNo(row, NominationSheet.GRASSROOTS);
        if (grassroots != null) {
            candidate.grassroots(grassroots);
        }
        Boolean enterprise = CellValues.yesNo(row, NominationSheet.ENTERPRISE);
        if (enterprise != null) {
            candidate.enterprise(enterprise);
        }
    }

    private void takePerson(PersonBuilder person) {
        Sex sex = CellValues.word(row, NominationSheet.SEX, Sex.class);
        if (sex != null) {
            person.sex(sex);
        }
        Set<Group> groups = CellValues.words(row, NominationSheet.GROUPS, Group.class);
        if (groups != null) {
            person.groups(groups.toArray(Group[]::new));
        }
        Boolean leading = CellValues.yesNo(row, NominationSheet.LEADING_POST);
        if (leading != null) {
            person.leadingPost(leading);
        }
        Boolean head = CellValues.yesNo(row, NominationSheet.HEAD);
        if (head != null) {
            person.headOfUnit(head);
        }
        LocalDate recruitedOn = CellDates.date(row, NominationSheet.RECRUITED_ON);
        if (recruitedOn != null) {
            person.recruitedOn(recruitedOn);
        }
        LocalDate modelSince = CellDates.date(row, NominationSheet.MODEL_SINCE);
        if (modelSince != null) {
            person.productionModelSince(modelSince);
        }
    }

    private void takeCollective(CollectiveBuilder collective) {
        CollectiveKind kindOfCollective = CellValues.word(row, NominationSheet.COLLECTIVE_KIND, CollectiveKind.class);
        if (kindOfCollective != null) {
            collective.kind(kindOfCollective);
        }
        Integer headcount = CellNumbers.count(row, NominationSheet.HEADCOUNT, 1);
        if (headcount != null) {
            collective.headcount(headcount);
        }
        Integer women = NominationSheet.women(row, headcount);
        if (women != null) {
            collective.women(women);
        }
        LocalDate foundedOn = CellDates.date(row, NominationSheet.FOUNDED_ON);
        if (foundedOn != null) {
            collective.foundedOn(foundedOn);
        }
    }

    /** The single place of work that the row gives, for the whole merit period; {@code null} if it gives none. */
    @Nullable
    Listing<Workplace> workplaces() {
        return workplace == null || merit == null ? null : Listing.complete(merit, new Workplace(merit, workplace));
    }

    RoundEntry entry(List<Attestation> attestations, @Nullable Procedure procedure) {
        Nomination nomination = new Nomination(
                id, award, built(), merit, ground, proposedOn, receivedOn, decidedOn, attestations, procedure);
        return new RoundEntry(nomination, candidateCode, unit, post, rank, ballot, note);
    }

    private Candidate built() {
        if (candidate instanceof PersonBuilder person) {
            return person.build();
        }
        return candidate instanceof CollectiveBuilder collective
                ? collective.build()
                : ((HouseholdBuilder) candidate).build();
    }
}
