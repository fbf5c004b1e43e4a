package org.khen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.AppliesTo;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.CellRef;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.NoLongerFor;
import org.khen.pack.Place;
import org.khen.pack.PlaceLevel;
import org.khen.pack.RouteRow;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Spend;
import org.khen.pack.SpentProof;
import org.khen.pack.Subject;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** A rule pack put together in a test, so that each test shows all that matters to it. The engine knows no award. */
public final class ToyPack {

    private static final CellRef NOWHERE = new CellRef("toy", 0, 0);

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<RouteRow> routes = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Spend> spends = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<LaunchedMovement> movements = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Set<Subject> subjects = Set.of(Subject.PERSON);

    public ToyPack() {
        source("law", Coverage.CRITERION, Confidence.SEEN);
        source("not-seen", Coverage.NOT_SEEN, Confidence.UNVERIFIED);
    }

    public ToyPack source(String id, Coverage coverage, Confidence confidence) {
        return source(id, "1", coverage, confidence);
    }

    public ToyPack source(String id, String article, Coverage coverage, Confidence confidence) {
        sources.put(
                id,
                new Source(
                        id,
                        SourceType.NORMATIVE,
                        "1/2000/NĐ-CP",
                        null,
                        null,
                        article,
                        null,
                        null,
                        Validity.ALWAYS,
                        "",
                        coverage,
                        null,
                        confidence,
                        null,
                        NOWHERE));
        return this;
    }

    public ToyPack award(String id) {
        return award(id, Subject.PERSON);
    }

    public ToyPack award(String id, Subject... subjects) {
        return award(id, Validity.ALWAYS, subjects);
    }

    public ToyPack award(String id, Validity inForce, Subject... subjects) {
        Text title = new Text("Danh hiệu " + id, "Title " + id);
        return award(id, title, AwardGroup.TITLE, false, inForce, subjects);
    }

    /** A form of commendation: of state level, or not, or nobody knows. */
    public ToyPack form(String id, @Nullable Boolean state) {
        Text title = new Text("Hình thức " + id, "Form " + id);
        return award(id, title, AwardGroup.FORM, state, Validity.ALWAYS, Subject.PERSON);
    }

    private ToyPack award(
            String id, Text title, AwardGroup group, @Nullable Boolean state, Validity inForce, Subject... subjects) {
        Text chair = new Text("Chủ tịch hội chợ", "Chair of the fair");
        awards.add(new Award(id, title, group, null, Set.of(subjects), state, chair, inForce, "law", NOWHERE));
        return this;
    }

    /** From here on criteria and routes are for every kind of candidate, and not for persons alone. */
    public ToyPack forAll() {
        subjects = Set.of(Subject.PERSON, Subject.COLLECTIVE, Subject.HOUSEHOLD);
        return this;
    }

    public ToyPack spends(String award, SpentProof proof, NoLongerFor noLongerFor) {
        spends.add(new Spend(award, proof, noLongerFor, Validity.ALWAYS, "law", null, NOWHERE));
        return this;
    }

    /** A measured criterion with its rule's condition. */
    public ToyPack measured(String id, CriterionKind kind, String condition) {
        return judged(id, kind, JudgedBy.MEASURED, condition);
    }

    /** A criterion with a rule: where people judge it, the rule says of whom it is asked. */
    public ToyPack judged(String id, CriterionKind kind, JudgedBy judgedBy, String condition) {
        rules.add(new Rule(
                id,
                "rule \"" + id + "\"\nwhen\n    $d : Dossier( " + condition + " )\nthen\n    $d.met(\"" + id
                        + "\");\nend",
                new CellRef("toy/rules.drl", 1, 1)));
        return criterion(id, kind, judgedBy, "law");
    }

    public ToyPack criterion(String id, CriterionKind kind, JudgedBy judgedBy, String source) {
        return criterion(id, kind, judgedBy, source, Validity.ALWAYS);
    }

    public ToyPack criterion(String id, CriterionKind kind, JudgedBy judgedBy, String source, Validity inForce) {
        criteria.add(new Criterion(
                id,
                "toy",
                new Text("Tiêu chí " + id, "Criterion " + id),
                kind,
                subjects,
                judgedBy,
                List.of(source),
                inForce,
                null,
                NOWHERE));
        return this;
    }

    public ToyPack limit(String id, Direction direction, @Nullable Value value, Unit unit) {
        return limit(id, direction, value, unit, null, LimitStatus.BY_TEXT, List.of(), Validity.ALWAYS);
    }

    public ToyPack limit(
            String id,
            Direction direction,
            @Nullable Value value,
            Unit unit,
            @Nullable String reading,
            LimitStatus status,
            List<AppliesTo> appliesTo,
            Validity inForce) {
        limits.add(new Limit(
                id,
                null,
                LimitRole.LIMIT,
                null,
                appliesTo,
                direction,
                value,
                null,
                unit,
                inForce,
                "law",
                reading,
                status,
                null,
                null,
                NOWHERE));
        return this;
    }

    /** A row with everything said. */
    public ToyPack row(
            String id,
            LimitRole role,
            @Nullable String adjusts,
            @Nullable Value value,
            @Nullable String reading,
            String source,
            LimitStatus status,
            AppliesTo... appliesTo) {
        limits.add(new Limit(
                id,
                null,
                role,
                adjusts,
                List.of(appliesTo),
                role == LimitRole.LIMIT ? Direction.AT_LEAST : null,
                value,
                null,
                Unit.YEAR,
                Validity.ALWAYS,
                source,
                reading,
                status,
                null,
                null,
                NOWHERE));
        return this;
    }

    public ToyPack parameter(String id, @Nullable Value value, @Nullable String reading) {
        limits.add(new Limit(
                id,
                null,
                LimitRole.PARAMETER,
                null,
                List.of(),
                null,
                value,
                null,
                Unit.YEAR,
                Validity.ALWAYS,
                "law",
                reading,
                LimitStatus.BY_TEXT,
                null,
                null,
                NOWHERE));
        return this;
    }

    public ToyPack adjustment(String id, String adjusts, @Nullable Value value, @Nullable Ratio factor, AppliesTo who) {
        limits.add(new Limit(
                id,
                null,
                LimitRole.ADJUSTMENT,
                adjusts,
                List.of(who),
                null,
                value,
                factor,
                Unit.YEAR,
                Validity.ALWAYS,
                "law",
                null,
                LimitStatus.BY_TEXT,
                null,
                null,
                NOWHERE));
        return this;
    }

    public ToyPack route(String award, String route, @Nullable String group, String asks, Group... who) {
        return route(award, route, group, asks, null, Validity.ALWAYS, who);
    }

    public ToyPack route(
            String award,
            String route,
            @Nullable String group,
            String asks,
            @Nullable String reading,
            Validity inForce,
            Group... who) {
        for (Subject subject : subjects) {
            routes.add(new RouteRow(
                    award, subject, Set.of(who), route, group, asks, inForce, "law", reading, null, NOWHERE));
        }
        return this;
    }

    /** A commune or district, by the length of its code, that has an attribute or is only named. */
    public ToyPack place(
            String code, String name, @Nullable String partOf, @Nullable PlaceAttribute attribute, Validity inForce) {
        return place(code, name, partOf, attribute, false, inForce, "law", null);
    }

    /** Says that no other place within a province has the attribute than those listed. */
    public ToyPack listCloses(String code, PlaceAttribute attribute, Validity inForce) {
        return place(code, "tỉnh " + code, null, attribute, true, inForce, "law", null);
    }

    public ToyPack place(
            String code,
            String name,
            @Nullable String partOf,
            @Nullable PlaceAttribute attribute,
            boolean closesList,
            Validity inForce,
            String source,
            @Nullable String replacedBy) {
        PlaceLevel level = switch (code.length()) {
            case 2 -> PlaceLevel.PROVINCE;
            case 3 -> PlaceLevel.DISTRICT;
            default -> PlaceLevel.COMMUNE;
        };
        places.add(new Place(
                code, name, level, partOf, attribute, closesList, inForce, source, replacedBy, null, NOWHERE));
        return this;
    }

    /** A criterion of registrations with its rule's condition, asked of every unit. */
    public ToyPack ofUnits(String id, String condition) {
        return ofUnits(id, () -> measured(id, CriterionKind.PROCEDURE, condition));
    }

    /** A criterion of registrations that people judge. */
    public ToyPack judgedOfUnits(String id) {
        return ofUnits(id, () -> criterion(id, CriterionKind.PROCEDURE, JudgedBy.COUNCIL, "law"));
    }

    private ToyPack ofUnits(String id, Runnable criterion) {
        Set<Subject> others = subjects;
        subjects = Set.of(Subject.UNIT);
        criterion.run();
        route("*", "*", null, id);
        subjects = others;
        return this;
    }

    public ToyPack movement(String id, String name, Validity inForce) {
        movements.add(new LaunchedMovement(id, new Text(name, name), "Hội chợ", inForce, "law", NOWHERE));
        return this;
    }

    /** A number as the value of a limit. */
    public static Value number(long number) {
        return new Value.OfNumber(Ratio.of(number));
    }

    /** A word as the value of a limit. */
    public static Value word(Word word) {
        return new Value.OfWord(word);
    }

    public static Validity until(LocalDate to) {
        return new Validity(null, to);
    }

    public ToyPack table(Table table) {
        tables.add(table);
        return this;
    }

    public RulePack pack() {
        return new RulePack(
                "toy",
                "1",
                new Text("Bộ thử", "Toy"),
                "Hội chợ",
                Validity.ALWAYS,
                List.of(),
                List.of(),
                "0123456789abcdef",
                Map.copyOf(sources),
                awards,
                routes,
                List.of(),
                spends,
                List.of(new Topic("toy", criteria, limits, rules, List.of())),
                tables,
                movements,
                places,
                List.of(),
                List.of(),
                List.of());
    }

    public RulePacks packs() {
        return RulePacks.of(List.of(pack()));
    }

    public EligibilityEngine engine() {
        return EligibilityEngine.of(packs());
    }
}
