package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CODE_DUPLICATE;
import static org.khen.report.input.CellProblemCode.CONTRADICTION;
import static org.khen.report.input.CellProblemCode.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.Exemplar;
import org.khen.facts.Listing;
import org.khen.facts.Movement;
import org.khen.facts.Period;
import org.khen.facts.Registration;
import org.khen.facts.RoundUnit;
import org.khen.pack.Text;

/** The agencies and units of a round, and what they registered, while rows still come in. */
final class UnitDrafts {

    /** A row of a sheet of registrations, whose unit is known only when all units are. */
    private record OfUnit<T>(String unit, T item, RowCells row) {}

    private final ProblemLog log;
    private final Map<String, UnitSheet.Row> units = new LinkedHashMap<>();
    private final Map<String, RowCells> rows = new HashMap<>();
    private final Map<String, @Nullable String> codesByName = new HashMap<>();
    private final List<OfUnit<Movement>> movements = new ArrayList<>();
    private final List<OfUnit<Exemplar>> exemplars = new ArrayList<>();

    UnitDrafts(ProblemLog log) {
        this.log = log;
    }

    void read(RowCells row, AwardNames awards) {
        UnitSheet.Row unit = UnitSheet.read(row, awards);
        if (unit == null) {
            return;
        }
        String id = unit.unit().id();
        if (units.putIfAbsent(id, unit) != null) {
            row.leaveOut(
                    UnitSheet.ID,
                    CODE_DUPLICATE,
                    new Text(
                            "Mã \"" + CleanText.shown(id) + "\" đã có ở dòng "
                                    + Objects.requireNonNull(rows.get(id)).number() + ", nên dòng này không được đọc.",
                            "The code \"" + CleanText.shown(id) + "\" stands in row "
                                    + Objects.requireNonNull(rows.get(id)).number()
                                    + " already, so this row is left out."),
                    new Text("Mỗi cơ quan, đơn vị một mã riêng.", "Give every unit a code of its own."));
            return;
        }
        rows.put(id, row);
        String name = unit.unit().name();
        if (name != null) {
            // A name that two units share names neither.
            codesByName.merge(Spelling.key(name), id, (one, other) -> "");
        }
    }

    void readRegistered(RoundSheet sheet, RowCells row) {
        String unit = CellValues.text(row, RegistrationSheets.OF_UNIT);
        if (sheet.is(RegistrationSheets.MOVEMENTS)) {
            Movement movement = RegistrationSheets.movement(row);
            if (unit != null && movement != null) {
                movements.add(new OfUnit<>(unit, movement, row));
            }
        } else {
            Exemplar exemplar = RegistrationSheets.exemplar(row);
            if (unit != null && exemplar != null) {
                exemplars.add(new OfUnit<>(unit, exemplar, row));
            }
        }
    }

    List<RoundUnit> units() {
        return units.values().stream().map(UnitSheet.Row::unit).toList();
    }

    /** The code of the unit so called; {@code null} if there is none. Without a sheet of units every code passes. */
    @Nullable
    String codeOf(String called, RowCells row, RoundColumn column) {
        if (units.isEmpty() || units.containsKey(called)) {
            return called;
        }
        String code = codesByName.get(Spelling.key(called));
        if (code != null && !code.isEmpty()) {
            return code;
        }
        List<String> known = new ArrayList<>(units.keySet());
        known.addAll(codesByName.keySet());
        String shown = CleanText.shown(called);
        row.refuseSaying(
                column,
                row.headings().number(column),
                UNIT_UNKNOWN,
                code == null
                        ? new Text(
                                "\"" + shown + "\" không có ở trang Cơ quan, đơn vị.",
                                "\"" + shown + "\" is not in the sheet of units.")
                        : new Text(
                                "Có nhiều cơ quan, đơn vị tên \"" + shown + "\".",
                                "Several units are called \"" + shown + "\"."),
                code == null
                        ? Spelling.nearest(called, known)
                                .map(meant -> new Text(
                                        "Có phải là \"" + meant + "\" không?", "Did you mean \"" + meant + "\"?"))
                                .orElseGet(() -> new Text(
                                        "Hãy thêm vào trang Cơ quan, đơn vị, hoặc sửa mã.",
                                        "Add it to the sheet of units, or mend the code."))
                        : new Text("Hãy ghi mã.", "Write the code."));
        return null;
    }

    /** What the units registered, for the year that they say or that of the round. */
    List<Registration> registrations(@Nullable LocalDate heldOn, Map<String, List<Attestation>> attestations) {
        Map<String, List<Movement>> movementsOf = byUnit(movements);
        Map<String, List<Exemplar>> exemplarsOf = byUnit(exemplars);
        List<Registration> all = new ArrayList<>();
        units.forEach((id, unit) -> {
            List<Movement> moves = movementsOf.getOrDefault(id, List.of());
            List<Exemplar> models = exemplarsOf.getOrDefault(id, List.of());
            Integer year =
                    unit.year() != null ? unit.year() : heldOn == null ? null : Integer.valueOf(heldOn.getYear());
            if (year == null || (!unit.saysOfRegistration() && moves.isEmpty() && models.isEmpty())) {
                return;
            }
            String code = "DK-" + id + "-" + year;
            String name = unit.unit().name();
            all.add(new Registration(
                    code,
                    name == null ? id : name,
                    year,
                    unit.inWriting(),
                    unit.registeredOn(),
                    listing(id, named(moves, unit.movements()), unit.movements(), year),
                    listing(id, models, unit.exemplars(), year),
                    unit.throughCouncil(),
                    attestations.getOrDefault(code, List.of())));
        });
        return all;
    }

    /** Movements of which only the number is given, with numbers for names. */
    private static List<Movement> named(List<Movement> given, @Nullable Integer count) {
        if (!given.isEmpty() || count == null || count > 100) {
            return given;
        }
        List<Movement> numbered = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            numbered.add(Movement.builder("Phong trào thứ " + number).build());
        }
        return numbered;
    }

    private <T> @Nullable Listing<T> listing(String unit, List<T> items, @Nullable Integer count, int year) {
        if (count == null) {
            return items.isEmpty() ? null : new Listing<>(null, items);
        }
        if (items.size() > count) {
            RowCells row = Objects.requireNonNull(rows.get(unit));
            log.add(new CellProblem(
                    CONTRADICTION,
                    ProblemEffect.NOTE,
                    row.place(),
                    row.number(),
                    0,
                    new Text(
                            "Ghi " + count + " nhưng liệt kê " + items.size()
                                    + " ở trang phong trào hoặc điển hình đăng ký.",
                            "Says " + count + " and lists " + items.size()
                                    + " in the sheet of movements or exemplars."),
                    new Text("Hãy kiểm tra số đăng ký.", "Check the numbers registered.")));
        }
        return new Listing<>(items.size() == count ? Period.year(year) : null, items);
    }

    private <T> Map<String, List<T>> byUnit(List<OfUnit<T>> registered) {
        Map<String, List<T>> byUnit = new HashMap<>();
        for (OfUnit<T> one : registered) {
            String code = codeOf(one.unit(), one.row(), RegistrationSheets.OF_UNIT);
            if (code != null) {
                byUnit.computeIfAbsent(code, unit -> new ArrayList<>()).add(one.item());
            }
        }
        return byUnit;
    }
}
