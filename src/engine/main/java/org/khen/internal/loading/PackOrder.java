package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.internal.words.Nearest;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Puts packs in order: those that others build on first, otherwise by code. */
final class PackOrder {

    private final Map<String, ReadPack> packs = new LinkedHashMap<>();
    private final Problems problems;
    private final Set<String> onTheWay = new HashSet<>();
    private final Map<String, ReadPack> ordered = new LinkedHashMap<>();

    PackOrder(List<ReadPack> packs, Problems problems) {
        packs.stream().sorted(Comparator.comparing(ReadPack::id)).forEach(pack -> this.packs.put(pack.id(), pack));
        this.problems = problems;
    }

    List<ReadPack> ordered() {
        packs.values().forEach(this::visit);
        return new ArrayList<>(ordered.values());
    }

    private void visit(ReadPack pack) {
        if (ordered.containsKey(pack.id())) {
            return;
        }
        if (!onTheWay.add(pack.id())) {
            add(
                    pack,
                    ProblemCode.BASE_PACK_CYCLE,
                    new Text("Bộ quy định dựa trên chính nó.", "The pack builds on itself."),
                    new Text("Hãy sửa mục \"Dựa trên\".", "Mend the key \"builds_on\"."));
            return;
        }
        for (String id : pack.pack().buildsOn()) {
            ReadPack base = packs.get(id);
            if (base == null) {
                missing(pack, id);
            } else {
                visit(base);
            }
        }
        ordered.put(pack.id(), pack);
    }

    private void missing(ReadPack pack, String base) {
        add(
                pack,
                ProblemCode.BASE_PACK_MISSING,
                new Text(
                        "Bộ quy định này dựa trên \"" + base + "\", nhưng không tìm thấy bộ đó.",
                        "The pack builds on \"" + base + "\", which was not found."),
                Nearest.to(base, packs.keySet())
                        .map(Advice::didYouMean)
                        .orElseGet(() -> new Text(
                                "Hãy thêm bộ quy định \"" + base + "\" vào chương trình, hoặc nêu cả thư mục của nó.",
                                "Add the pack \"" + base + "\" to the class path, or name its folder too.")));
    }

    private void add(ReadPack pack, ProblemCode code, Text message, Text advice) {
        int line = pack.buildsOnLine();
        problems.add(code, pack.id(), new CellRef(PackFiles.DESCRIPTION, line, line == 0 ? 0 : 2), message, advice);
    }
}
