package org.khen.report.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Candidate;
import org.khen.facts.Exemplar;
import org.khen.facts.Listing;
import org.khen.facts.Movement;
import org.khen.facts.Period;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;

/** The rows of all sheets of a round. What a list is not known to hold is marked so, never left to pass for nothing. */
final class RoundRows {

    private final ReviewRound round;
    private final AwardNames awards;
    private final @Nullable Period complete;

    RoundRows(ReviewRound round, AwardNames awards) {
        this.round = round;
        this.awards = awards;
        this.complete = mostCommonSpan(round);
    }

    /** The rows of each sheet, in the order of the sheets. */
    Map<RoundSheet, List<OutRow>> bySheet() {
        Map<RoundSheet, List<OutRow>> rows = new LinkedHashMap<>();
        rows.put(RoundInfo.SHEET, RoundInfo.write(round, complete));
        rows.put(UnitSheet.with(round.units()), unitRows());
        List<OutRow> nominations = new ArrayList<>();
        round.entries().forEach(entry -> nominations.add(NominationOut.row(nominations.size() + 1, entry, awards)));
        rows.put(NominationSheet.SHEET, nominations);
        RoundTables.LISTS.forEach(list -> rows.put(list.sheet(), listRows(list)));
        List<OutRow> attested = new ArrayList<>();
        List<OutRow> handled = new ArrayList<>();
        for (RoundEntry entry : round.entries()) {
            entry.nomination().attestations().forEach(one -> attested.add(AttestationSheet.write(entry.id(), one)));
            if (entry.nomination().procedure() != null) {
                handled.add(ProcedureSheet.write(entry.id(), entry.nomination().procedure()));
            }
        }
        round.registrations()
                .forEach(one -> one.attestations().forEach(by -> attested.add(AttestationSheet.write(one.id(), by))));
        rows.put(AttestationSheet.SHEET, attested);
        rows.put(ProcedureSheet.SHEET, handled);
        addRegistered(rows);
        return rows;
    }

    private List<OutRow> unitRows() {
        return round.units().stream()
                .map(unit -> UnitSheet.write(
                        unit, registrationOf(unit), round.heldOn().getYear()))
                .toList();
    }

    private @Nullable Registration registrationOf(RoundUnit unit) {
        return round.registrations().stream()
                .filter(one -> one.unit().equals(unit.id()) || one.unit().equals(unit.name()))
                .findFirst()
                .orElse(null);
    }

    private void addRegistered(Map<RoundSheet, List<OutRow>> rows) {
        List<OutRow> movements = new ArrayList<>();
        List<OutRow> exemplars = new ArrayList<>();
        for (RoundUnit unit : round.units()) {
            Registration registration = registrationOf(unit);
            if (registration == null) {
                continue;
            }
            Listing<Movement> moves = registration.movements();
            if (moves != null) {
                moves.items().forEach(one -> movements.add(RegistrationSheets.write(unit.id(), one)));
            }
            Listing<Exemplar> models = registration.exemplars();
            if (models != null) {
                models.items().forEach(one -> exemplars.add(RegistrationSheets.write(unit.id(), one)));
            }
        }
        rows.put(RegistrationSheets.MOVEMENTS, movements);
        rows.put(RegistrationSheets.EXEMPLARS, exemplars);
    }

    private <T> List<OutRow> listRows(ListSheet<T> form) {
        List<RoundEntry> entries = round.entries().stream()
                .filter(entry -> form.kinds()
                        .contains(CandidateKind.of(entry.nomination().candidate())))
                .filter(entry -> !form.sheet().is(WorkSheets.WORKPLACES.sheet())
                        || !NominationOut.isOnePlace(entry.nomination()))
                .toList();
        boolean anyKnown = entries.stream().anyMatch(entry -> listOf(form, entry) != null);
        List<OutRow> rows = new ArrayList<>();
        if (!anyKnown) {
            return rows;
        }
        entries.forEach(entry -> addRows(form, entry, rows));
        if (rows.isEmpty()) {
            // Known to be none for everybody: one row says so, for an empty sheet says nothing.
            rows.add(new OutRow().set(ListSheet.DOSSIER, ListMark.write(new ListMark.None())));
        }
        return rows;
    }

    private <T> void addRows(ListSheet<T> form, RoundEntry entry, List<OutRow> rows) {
        Listing<T> list = listOf(form, entry);
        boolean allWritten = true;
        for (T item : list == null ? List.<T>of() : list.items()) {
            OutRow row = new OutRow();
            form.writer().accept(item, row);
            if (row.isEmpty()) {
                allWritten = false;
            } else {
                rows.add(row.set(ListSheet.DOSSIER, entry.id()));
            }
        }
        Period span = list == null || !allWritten ? null : list.completeFor();
        if (span == null && complete != null) {
            rows.add(mark(form, entry, new ListMark.NotKnown()));
        } else if (span != null && !span.equals(complete)) {
            rows.add(mark(form, entry, new ListMark.Complete(span)));
        } else if (list != null && span != null && list.items().isEmpty() && form.everybodyHasSome()) {
            rows.add(mark(form, entry, new ListMark.None()));
        }
    }

    private static <T> OutRow mark(ListSheet<T> form, RoundEntry entry, ListMark mark) {
        return new OutRow().set(ListSheet.DOSSIER, entry.id()).set(form.marked(), ListMark.write(mark));
    }

    private static <T> @Nullable Listing<T> listOf(ListSheet<T> form, RoundEntry entry) {
        Candidate candidate = entry.nomination().candidate();
        return form.of().apply(candidate);
    }

    /** The span for which most lists are complete, so that the fewest rows have to say otherwise. */
    private static @Nullable Period mostCommonSpan(ReviewRound round) {
        Map<Period, Integer> spans = new TreeMap<>();
        for (RoundEntry entry : round.entries()) {
            Candidate candidate = entry.nomination().candidate();
            for (ListSheet<?> form : RoundTables.LISTS) {
                if (form.kinds().contains(CandidateKind.of(candidate))
                        && !(form.sheet().is(WorkSheets.WORKPLACES.sheet())
                                && NominationOut.isOnePlace(entry.nomination()))) {
                    Listing<?> list = form.of().apply(candidate);
                    if (list != null && list.completeFor() != null) {
                        spans.merge(list.completeFor(), 1, Integer::sum);
                    }
                }
            }
        }
        Period best = null;
        int most = 0;
        for (Map.Entry<Period, Integer> span : spans.entrySet()) {
            if (span.getValue() > most) {
                best = span.getKey();
                most = span.getValue();
            }
        }
        return best;
    }
}
