package org.khen.internal.cases;

import java.util.Map;
import org.khen.facts.Fact;
import org.khen.facts.Kinship;
import org.khen.facts.Relative;

/** How the cells about a family are read: {@code con đẻ: liệt sĩ; con nuôi: hợp pháp, không là liệt sĩ, 81 %}. */
final class FamilyCells {

    private FamilyCells() {}

    static void addTo(Map<Fact, FactCells.CellReader> readers) {
        readers.put(
                Fact.FAMILY_CHILDREN,
                FactCells.single(
                        CellText::count, (draft, children) -> draft.family().children(children)));
        readers.put(
                Fact.FAMILY_RELATIVES,
                FactCells.list(
                        FamilyCells::relative, (draft, rows) -> draft.family().relatives(rows)));
        readers.put(
                Fact.FAMILY_MARTYR,
                FactCells.single(CellText::yesNo, (draft, is) -> draft.family().martyr(is)));
        readers.put(
                Fact.FAMILY_CAPACITY_LOST,
                FactCells.single(
                        CellText::count, (draft, percent) -> draft.family().capacityLost(percent)));
    }

    private static Relative relative(Entry entry, DossierDraft draft) throws UnreadableCell {
        Kinship kinship = ListEntries.knownWord(Kinship.class, entry.head());
        Boolean lawful = entry.yesNo("hợp pháp", "không hợp pháp");
        Boolean martyr = entry.yesNo("liệt sĩ", "không là liệt sĩ");
        Integer lost = entry.count("%");
        return new Relative(kinship, lawful, martyr, lost);
    }
}
