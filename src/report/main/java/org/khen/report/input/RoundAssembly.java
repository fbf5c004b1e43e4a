package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CODE_DUPLICATE;
import static org.khen.report.input.CellProblemCode.CONTRADICTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Procedure;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.Workplace;
import org.khen.pack.Text;

/** Puts a round together from the rows of its sheets, which come in any order. */
final class RoundAssembly {

    private final AwardNames awards;
    private final CellValues values;
    private final ProblemLog log;
    private final RoundInfo info = new RoundInfo();
    private final UnitDrafts units;
    private final DossierCodes codes = new DossierCodes();
    private final Map<String, ListDrafts<?>> lists = new LinkedHashMap<>();
    private final Map<String, List<Attestation>> attestations = new LinkedHashMap<>();
    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, RowCells> mentions = new LinkedHashMap<>();
    private int leftOut;

    RoundAssembly(AwardNames awards, ProblemLog log) {
        this.awards = awards;
        this.values = new CellValues(awards);
        this.log = log;
        this.units = new UnitDrafts(log);
        RoundTables.LISTS.forEach(list -> lists.put(list.sheet().file(), new ListDrafts<>(list)));
    }

    void read(RoundSheet sheet, RowCells row) {
        ListDrafts<?> list = lists.get(sheet.file());
        if (list != null) {
            list.read(row, values);
        } else if (sheet.is(NominationSheet.SHEET)) {
            readNomination(row);
        } else if (sheet.is(UnitSheet.SHEET)) {
            units.read(row, awards);
        } else if (sheet.is(RoundInfo.SHEET)) {
            info.read(row);
        } else if (sheet.is(AttestationSheet.SHEET)) {
            readAttestation(row);
        } else if (sheet.is(ProcedureSheet.SHEET)) {
            readProcedure(row);
        } else {
            units.readRegistered(sheet, row);
        }
    }

    /** Says that a row of the sheet is left out unread. */
    void cut(RoundSheet sheet) {
        ListDrafts<?> list = lists.get(sheet.file());
        if (list != null) {
            list.cut();
        } else if (sheet.is(NominationSheet.SHEET)) {
            leftOut++;
        }
    }

    private void readNomination(RowCells row) {
        EntryDraft draft = NominationSheet.read(row, values);
        if (draft != null && codes.add(draft)) {
            return;
        }
        leftOut++;
        if (draft == null) {
            codes.leftOut(row.rawText(ListSheet.DOSSIER));
        }
    }

    private void readAttestation(RowCells row) {
        String dossier = CellValues.code(row, ListSheet.DOSSIER);
        Attestation attestation = AttestationSheet.read(row);
        if (dossier != null) {
            mentions.putIfAbsent(dossier, row);
            if (attestation != null) {
                attestations.computeIfAbsent(dossier, code -> new ArrayList<>()).add(attestation);
            }
        }
    }

    private void readProcedure(RowCells row) {
        String dossier = CellValues.code(row, ListSheet.DOSSIER);
        Procedure procedure = ProcedureSheet.read(row);
        if (dossier == null) {
            return;
        }
        mentions.putIfAbsent(dossier, row);
        if (procedures.putIfAbsent(dossier, procedure) != null) {
            row.leaveOut(
                    ListSheet.DOSSIER,
                    CODE_DUPLICATE,
                    new Text(
                            "Hồ sơ đã có một dòng ở trang này, nên dòng này không được đọc.",
                            "The dossier has a row in this sheet already, so this one is left out."),
                    new Text("Hãy gộp thành một dòng.", "Make them one row."));
        }
    }

    ReadRoundTables build() {
        info.check(log);
        Period complete = info.completeFor();
        LocalDate heldOn = info.heldOn();
        List<Registration> registrations = units.registrations(heldOn, attestations);
        lists.values().forEach(list -> list.check(codes, complete, log));
        mentions.forEach((dossier, row) -> {
            boolean registered = registrations.stream().anyMatch(one -> one.id().equals(dossier));
            if (!codes.isKnown(dossier) && !registered) {
                codes.tellUnknown(row, dossier);
            }
        });
        List<RoundEntry> entries = new ArrayList<>();
        for (EntryDraft draft : codes.drafts()) {
            entries.add(entry(draft, complete));
        }
        String id = info.id();
        ReviewRound round = id == null || heldOn == null
                ? null
                : new ReviewRound(id, info.name(), heldOn, entries, units.units(), registrations);
        return new ReadRoundTables(round, log.inOrder(), leftOut);
    }

    private RoundEntry entry(EntryDraft draft, @Nullable Period complete) {
        CandidateBuilder<?> candidate = draft.candidate();
        lists.values().stream()
                .filter(list -> list.form().kinds().contains(draft.kind()))
                .forEach(list -> list.into(draft.id(), candidate, complete));
        takeWorkplace(draft, candidate);
        String unit = draft.unit();
        draft.unit(unit == null ? null : units.codeOf(unit, draft.row(), NominationSheet.OF_UNIT));
        return draft.entry(attestations.getOrDefault(draft.id(), List.of()), procedures.get(draft.id()));
    }

    private void takeWorkplace(EntryDraft draft, CandidateBuilder<?> candidate) {
        Listing<Workplace> single = draft.workplaces();
        if (single == null) {
            return;
        }
        if (Objects.requireNonNull(lists.get(WorkSheets.WORKPLACES.sheet().file()))
                .mentions(draft.id())) {
            draft.row()
                    .refuseSaying(
                            NominationSheet.WORKPLACE,
                            draft.row().headings().number(NominationSheet.WORKPLACE),
                            CONTRADICTION,
                            new Text(
                                    "Địa bàn công tác được ghi cả ở đây và ở trang \"Địa bàn công tác\"; chỉ đọc ở trang kia.",
                                    "The place of work stands here and in the sheet \"Workplaces\"; only that one is read."),
                            new Text("Hãy giữ một nơi.", "Keep one of them."));
            return;
        }
        candidate.workplaces(single);
    }
}
