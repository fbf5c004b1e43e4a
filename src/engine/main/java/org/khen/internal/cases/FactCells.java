package org.khen.internal.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.AwardGround;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;

/** The table of facts: how the cell of each is read and where its value goes. */
final class FactCells {

    /** Reads a cell into the draft. */
    interface CellReader {
        void read(String cell, DossierDraft draft) throws UnreadableCell;
    }

    interface ValueReader<T> {
        T read(String cell) throws UnreadableCell;
    }

    interface EntryReader<T> {
        T read(Entry entry, DossierDraft draft) throws UnreadableCell;
    }

    interface Setter<T> {
        void set(DossierDraft draft, T value) throws UnreadableCell;
    }

    private static final Pattern ELLIPSIS = Pattern.compile("(…|\\.\\.\\.)\\s*$");
    private static final Map<Fact, CellReader> READERS = readers();

    private FactCells() {}

    /** How the cell of the fact is read; {@code null} if a case cannot give it. */
    static @Nullable CellReader of(Fact fact) {
        return READERS.get(fact);
    }

    /** The fact whose column holds this one: for an attribute of the rows of a list, the list. */
    static Fact columnOf(Fact fact) {
        for (Fact list : READERS.keySet()) {
            if (fact.path().startsWith(list.path() + ".")) {
                return list;
            }
        }
        return fact;
    }

    private static Map<Fact, CellReader> readers() {
        Map<Fact, CellReader> readers = new EnumMap<>(Fact.class);
        readers.put(Fact.MERIT_PERIOD, single(CellText::period, DossierDraft::meritPeriod));
        readers.put(Fact.GROUND, single(cell -> CellText.word(AwardGround.class, cell), DossierDraft::ground));
        readers.put(Fact.RECEIVED_ON, single(CellText::date, DossierDraft::receivedOn));
        readers.put(Fact.DECIDED_ON, single(CellText::date, DossierDraft::decidedOn));
        readers.putAll(ProcedureCells.readers());
        readers.putAll(RegistrationCells.readers());

        readers.put(Fact.GROUPS, FactCells::groups);
        readers.put(
                Fact.SEX,
                single(
                        cell -> CellText.word(Sex.class, cell),
                        (draft, sex) -> draft.person().sex(sex)));
        FamilyCells.addTo(readers);
        readers.put(
                Fact.DIRECT_WORK,
                single(CellText::yesNo, (draft, is) -> draft.candidate().directWork(is)));
        readers.put(
                Fact.LEADING_POST,
                single(CellText::yesNo, (draft, is) -> draft.person().leadingPost(is)));
        readers.put(
                Fact.HEAD_OF_UNIT,
                single(CellText::yesNo, (draft, is) -> draft.person().headOfUnit(is)));
        readers.put(
                Fact.LED_UNIT_YEARS,
                list(ListEntries::year, (draft, rows) -> draft.person().ledUnitYears(rows)));
        readers.put(
                Fact.RECRUITED_ON,
                single(CellText::date, (draft, day) -> draft.person().recruitedOn(day)));
        readers.put(
                Fact.GRASSROOTS,
                single(CellText::yesNo, (draft, is) -> draft.candidate().grassroots(is)));
        readers.put(
                Fact.ENTERPRISE,
                single(CellText::yesNo, (draft, is) -> draft.candidate().enterprise(is)));
        readers.put(
                Fact.KIND,
                single(
                        cell -> CellText.word(CollectiveKind.class, cell),
                        (draft, kind) -> draft.collective().kind(kind)));
        readers.put(
                Fact.HEADCOUNT,
                single(CellText::count, (draft, n) -> draft.collective().headcount(n)));
        readers.put(
                Fact.FOUNDED_ON,
                single(CellText::date, (draft, day) -> draft.collective().foundedOn(day)));
        readers.put(
                Fact.MEMBER_RESULTS,
                list(
                        ListEntries::memberResults,
                        (draft, rows) -> draft.collective().memberResults(rows)));
        readers.put(
                Fact.CONTRIBUTIONS,
                list(
                        ListEntries::contribution,
                        (draft, rows) -> draft.household().contributions(rows)));

        readers.put(
                Fact.YEARS,
                list(ListEntries::year, (draft, rows) -> draft.candidate().years(rows)));
        readers.put(
                Fact.WORKPLACES,
                list(ListEntries::workplace, (draft, rows) -> draft.candidate().workplaces(rows)));
        readers.put(
                Fact.ACHIEVEMENTS,
                list(
                        ListEntries::achievement,
                        (draft, rows) -> draft.candidate().achievements(rows)));
        readers.put(
                Fact.PAST_AWARDS,
                list(ListEntries::pastAward, (draft, rows) -> draft.candidate().pastAwards(rows)));
        readers.put(
                Fact.PROCEEDINGS,
                list(ListEntries::proceeding, (draft, rows) -> draft.candidate().proceedings(rows)));
        readers.put(
                Fact.ABSENCES,
                list(ListEntries::absence, (draft, rows) -> draft.person().absences(rows)));
        readers.put(
                Fact.DISCIPLINES,
                list(ListEntries::discipline, (draft, rows) -> draft.person().disciplines(rows)));
        readers.put(
                Fact.TRAININGS,
                list(ListEntries::training, (draft, rows) -> draft.person().trainings(rows)));
        readers.put(
                Fact.TRANSFERS,
                list(ListEntries::transfer, (draft, rows) -> draft.person().transfers(rows)));
        readers.put(
                Fact.POSTS,
                list(ListEntries::post, (draft, rows) -> draft.person().posts(rows)));
        readers.put(
                Fact.SERVICE_RECORD,
                single(
                        cell -> CellText.word(ServiceRecord.class, cell),
                        (draft, served) -> draft.person().serviceRecord(served)));
        readers.put(
                Fact.YOUTH_VOLUNTEER_MONTHS,
                single(CellText::count, (draft, months) -> draft.person().youthVolunteerMonths(months)));
        readers.put(
                Fact.INITIATIVES,
                list(ListEntries::initiative, (draft, rows) -> draft.person().initiatives(rows)));
        readers.put(
                Fact.PRODUCTION_MODEL_SINCE,
                single(CellText::date, (draft, day) -> draft.person().productionModelSince(day)));
        readers.put(
                Fact.RESEARCH_TOPICS,
                list(ListEntries::researchTopic, (draft, rows) -> draft.person().researchTopics(rows)));
        readers.put(
                Fact.COMBAT_INGENUITIES,
                list(
                        ListEntries::combatIngenuity,
                        (draft, rows) -> draft.person().combatIngenuities(rows)));
        return readers;
    }

    static <T> CellReader single(ValueReader<T> reader, Setter<T> setter) {
        return (cell, draft) -> {
            if (!CellText.isNotKnown(cell)) {
                setter.set(draft, reader.read(cell));
            }
        };
    }

    static <T> CellReader list(EntryReader<T> reader, Setter<Listing<T>> setter) {
        return (cell, draft) -> {
            if (CellText.isNotKnown(cell)) {
                return;
            }
            if (CellText.isNone(cell)) {
                setter.set(draft, Listing.none(draft.everything()));
                return;
            }
            boolean mayBeMore = ELLIPSIS.matcher(cell).find();
            List<T> rows = new ArrayList<>();
            for (String text : parts(ELLIPSIS.matcher(cell).replaceFirst(""))) {
                Entry entry = new Entry(text);
                rows.add(reader.read(entry, draft));
                entry.end();
            }
            setter.set(draft, new Listing<>(mayBeMore ? null : draft.everything(), rows));
        };
    }

    private static void groups(String cell, DossierDraft draft) throws UnreadableCell {
        if (CellText.isNotKnown(cell)) {
            return;
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        if (!CellText.isNone(cell)) {
            for (String text : parts(cell)) {
                groups.add(CellText.word(Group.class, text));
            }
        }
        draft.person().groups(groups.toArray(Group[]::new));
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split(";")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
