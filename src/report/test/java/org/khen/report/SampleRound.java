package org.khen.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.khen.CapRef;
import org.khen.CapUse;
import org.khen.Citation;
import org.khen.Contest;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Outcome;
import org.khen.PackUse;
import org.khen.ReserveUse;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.RulePacks;
import org.khen.facts.FocusGroup;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.facts.Sex;
import org.khen.json.DossierReader;
import org.khen.json.DossierWriter;
import org.khen.json.ReadDossier;
import org.khen.pack.Confidence;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.UnusedPlaces;

/**
 * A synthetic round of a city, of dossiers of the examples under other names. Every nomination is decided by the real packs; who of
 * them gets a place is counted here by hand, in the simplest way, so that tests of papers rest on nothing but papers.
 */
final class SampleRound {

    static final LocalDate HELD_ON = LocalDate.of(2015, 2, 12);
    static final Citation CLAUSE = new Citation(
            "tt07", SourceType.NORMATIVE, "Thông tư 07/2014/TT-BNV", "5", null, null, Confidence.SECONDARY);

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh", "Lương", "Mạc");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Ngọc", "Hữu");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dung", "Giang", "Hải", "Hạnh", "Khánh", "Lan", "Long", "Mai", "Nam", "Phương",
            "Quyên", "Sơn", "Thảo", "Trang", "Tuấn", "Uyên", "Việt", "Xuân", "Yến");
    private static final List<String> UNITS = List.of(
            "Công ty cổ phần Cảng Bạch Đằng",
            "Trường Trung học phổ thông Lạch Tray",
            "Bệnh viện đa khoa Tràng Kênh",
            "Ủy ban nhân dân xã đảo Cát Sơn",
            "Sở Công Thương",
            "Xí nghiệp Xếp dỡ Bến Đông",
            "Công ty Môi trường đô thị Cửa Cấm",
            "Phòng Cảnh sát phòng cháy số 5");
    private static final List<String> POSTS =
            List.of("Công nhân", "Giáo viên", "Điều dưỡng", "Phó Trưởng phòng", "Tổ trưởng", "Chuyên viên", "Giám đốc");
    private static final List<String> CHOSEN = List.of(
            "HP-2014-001",
            "HP-2014-002",
            "HP-2014-006",
            "HP-2014-005",
            "HP-2014-008",
            "HP-2014-003",
            "HP-2014-017",
            "HP-2014-004",
            "HP-2014-101",
            "HP-2014-103",
            "HP-TT-001",
            "HP-TT-004",
            "HP-TT-003",
            "HP-TT-006",
            "HP-BT-003",
            "HP-BT-014",
            "HP-BT-015",
            "HP-HGD-006",
            "HP-2024-101",
            "HP-2014-012",
            "HP-2014-014",
            "HP-2014-010");

    final ReviewRound round;
    final RoundDecision decision;

    private SampleRound(ReviewRound round, RoundDecision decision) {
        this.round = round;
        this.decision = decision;
    }

    /** The engine of the packs of the project. */
    static EligibilityEngine engine() {
        return Engine.ONE;
    }

    private static final class Engine {
        static final EligibilityEngine ONE = EligibilityEngine.of(RulePacks.inFolders(
                Path.of("../../rules/law-2003"),
                Path.of("../../rules/places"),
                Path.of("../../rules/hai-phong-6963"),
                Path.of("../../rules/law-2022")));
    }

    /** A round without anything. */
    static SampleRound empty() {
        ReviewRound round = new ReviewRound("RONG", HELD_ON, List.of(), List.of());
        return of(round);
    }

    /** A round of so many nominations from so many units. */
    static SampleRound of(int nominations, int units) {
        Random random = new Random(2015);
        List<Nomination> examples = examples();
        List<RoundUnit> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            String name = UNITS.get(i % UNITS.size()) + (i < UNITS.size() ? "" : " " + (1 + i / UNITS.size()));
            all.add(new RoundUnit(unit(i), name, "C" + (1 + i % 5), 40 + 7 * (i % 9), List.of()));
        }
        List<RoundEntry> entries = new ArrayList<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < nominations; i++) {
            String id = "D2015-%04d".formatted(i + 1);
            Nomination of = examples.get(random.nextInt(examples.size()));
            boolean person = of.candidate() instanceof Person;
            String name = person
                    ? pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random)
                    : "Tổ sản xuất số " + (i % 40 + 1);
            String unit = unit(random.nextInt(units));
            int rank = ranks.merge(unit + of.award(), 1, Integer::sum);
            entries.add(new RoundEntry(
                    renamed(of, id, name), null, unit, person ? pick(POSTS, random) : null, rank, null, null));
        }
        return of(new ReviewRound(
                "D2015", "Đợt xét khen thưởng năm 2014 của thành phố", HELD_ON, entries, all, List.of()));
    }

    private static String unit(int i) {
        return "DV%02d".formatted(i + 1);
    }

    private static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Dossiers of the examples, as they come. */
    static List<Nomination> examples() {
        Map<String, Nomination> found = new LinkedHashMap<>();
        for (String file : List.of("hai-phong", "anti-overuse", "tap-the", "bac-thang", "ho-gia-dinh")) {
            read(file, found);
        }
        return CHOSEN.stream()
                .map(id -> Objects.requireNonNull(found.get(id), id))
                .toList();
    }

    private static void read(String file, Map<String, Nomination> into) {
        try (var json = Files.newBufferedReader(Path.of("../../examples/dossiers", file + ".json"))) {
            new DossierReader().read(json).forEach(read -> {
                if (read instanceof ReadDossier.OfNomination nomination) {
                    into.put(nomination.id(), nomination.nomination());
                }
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The same dossier under another code and name. */
    static Nomination renamed(Nomination of, String id, String name) {
        String json = DossierWriter.compact().write(of);
        json = json.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"");
        json = json.replaceFirst(
                "\"name\":\"[^\"]*\"",
                "\"name\":\"" + name.replace("\\", "\\\\\\\\").replace("\"", "\\\\\"") + "\"");
        return ((ReadDossier.OfNomination)
                        new DossierReader().read(json).findFirst().orElseThrow())
                .nomination();
    }

    /** What becomes of a round: half of those eligible for an award in each unit get a place, and the next two are left to the council. */
    static SampleRound of(ReviewRound round) {
        Map<String, List<RoundEntry>> eligible = new LinkedHashMap<>();
        Map<String, Decision> decisions = new HashMap<>();
        for (RoundEntry entry : round.entries()) {
            Decision decision = engine().evaluate(entry.nomination());
            decisions.put(entry.id(), decision);
            if (decision.outcome() == Outcome.ELIGIBLE) {
                eligible.computeIfAbsent(entry.unit() + "|" + decision.award(), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        Map<String, RoundStatus> status = new HashMap<>();
        Map<String, CapRef> caps = new HashMap<>();
        Map<String, Integer> shorts = new HashMap<>();
        List<CapUse> uses = new ArrayList<>();
        List<Contest> contests = new ArrayList<>();
        eligible.forEach((key, entries) -> {
            String[] parts = key.split("\\|");
            int places = (entries.size() + 1) / 2;
            int contested = entries.size() > 5 ? 3 : 0;
            int surely = contested == 0 ? places : places - 1;
            CapRef ref = new CapRef("toi-da." + parts[1], parts[0]);
            for (int i = 0; i < entries.size(); i++) {
                RoundStatus one = i < surely
                        ? RoundStatus.SELECTED
                        : i < surely + contested ? RoundStatus.COUNCIL_CHOOSES : RoundStatus.ELIGIBLE_NOT_SELECTED;
                status.put(entries.get(i).id(), one);
                if (one != RoundStatus.SELECTED) {
                    caps.put(entries.get(i).id(), ref);
                }
                if (one == RoundStatus.ELIGIBLE_NOT_SELECTED) {
                    shorts.put(entries.get(i).id(), i + 1 - places);
                }
            }
            if (contested > 0) {
                contests.add(new Contest(
                        RoundRuleKind.SHARE_AT_MOST,
                        ref,
                        1,
                        entries.subList(surely, surely + contested).stream()
                                .map(RoundEntry::id)
                                .toList(),
                        CLAUSE));
            }
            uses.add(new CapUse(
                    ref.rule(),
                    parts[1],
                    new Text("Danh hiệu " + parts[1], "Title " + parts[1]),
                    RoundScope.UNIT,
                    parts[0],
                    Ratio.of(15, 100),
                    RoundBase.HOLDERS,
                    "lao-dong-tien-tien",
                    new Text("Lao động tiên tiến", "Advanced worker"),
                    places * 7,
                    places,
                    places,
                    Rounding.DOWN,
                    entries.size(),
                    surely,
                    contested,
                    CLAUSE,
                    LimitStatus.BY_TEXT));
        });
        List<RoundResult> results = new ArrayList<>();
        for (RoundEntry entry : round.entries()) {
            Decision decision = decisions.get(entry.id());
            RoundStatus one = switch (decision.outcome()) {
                case ELIGIBLE -> status.get(entry.id());
                case NOT_ELIGIBLE -> RoundStatus.NOT_ELIGIBLE;
                case UNDETERMINED -> RoundStatus.UNDETERMINED;
                case NO_RULE_IN_FORCE -> RoundStatus.NO_RULE_IN_FORCE;
            };
            String cluster = round.units().stream()
                    .filter(unit -> unit.id().equals(entry.unit()))
                    .findFirst()
                    .map(RoundUnit::cluster)
                    .orElse(null);
            results.add(new RoundResult(
                    decision,
                    one,
                    entry.unit(),
                    cluster,
                    caps.get(entry.id()),
                    shorts.getOrDefault(entry.id(), 0),
                    null,
                    one == RoundStatus.SELECTED && !entry.id().endsWith("7"),
                    one == RoundStatus.UNDETERMINED && entry.id().endsWith("3"),
                    groups(entry, decision),
                    List.of()));
        }
        results.sort(Comparator.comparing(RoundResult::id));
        List<ReserveUse> reserves = uses.isEmpty()
                ? List.of()
                : List.of(new ReserveUse(
                        "danh-rieng",
                        new CapRef(uses.get(0).rule(), uses.get(0).within()),
                        FocusGroup.FRONTLINE,
                        Ratio.of(1, 2),
                        4,
                        3,
                        UnusedPlaces.OPEN_TO_ALL,
                        1,
                        CLAUSE,
                        LimitStatus.LOCAL_UNCONFIRMED));
        List<PackUse> packs = decisions.isEmpty()
                ? List.of()
                : decisions.values().iterator().next().packs();
        return new SampleRound(
                round,
                new RoundDecision(
                        round.id(),
                        round.name(),
                        round.heldOn(),
                        results,
                        List.of(),
                        uses,
                        reserves,
                        contests,
                        round.units(),
                        List.of(),
                        packs,
                        List.of()));
    }

    private static Map<FocusGroup, Boolean> groups(RoundEntry entry, Decision decision) {
        Map<FocusGroup, Boolean> groups = new EnumMap<>(FocusGroup.class);
        Boolean direct = entry.nomination().candidate().directWork();
        if (direct != null) {
            groups.put(FocusGroup.FRONTLINE, direct);
        }
        if (entry.nomination().candidate() instanceof Person person) {
            if (person.sex() != null) {
                groups.put(FocusGroup.WOMEN, person.sex() == Sex.FEMALE);
            }
        } else {
            groups.put(FocusGroup.SMALL_COLLECTIVE, !entry.id().endsWith("5"));
        }
        groups.put(FocusGroup.REMOTE_PLACE, decision.id().endsWith("4"));
        return groups;
    }
}
