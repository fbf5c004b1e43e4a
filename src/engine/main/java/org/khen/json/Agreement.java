package org.khen.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ballot;
import org.khen.facts.HolderCount;
import org.khen.facts.RoundUnit;

/** What the components of a record must hold together, beyond what each of them must hold alone. */
final class Agreement {

    private Agreement() {}

    /** Whether they do; tells if they do not. */
    static boolean holds(Class<?> type, @Nullable Object[] values, Located.Fields at, Place place, Problems problems) {
        if (type == Ballot.class) {
            return ballot(values, at, place, problems);
        }
        return type != RoundUnit.class || holders(values, at, place, problems);
    }

    private static boolean ballot(@Nullable Object[] values, Located.Fields at, Place place, Problems problems) {
        if (values[0] instanceof Integer inFavour && values[1] instanceof Integer members && inFavour > members) {
            problems.add(
                    DossierProblemCode.NUMBER_OUT_OF_RANGE,
                    place.down("inFavour"),
                    at.line(),
                    at.column(),
                    Integer.toString(inFavour),
                    new Say(
                            "Số phiếu tán thành (" + inFavour + ") nhiều hơn tổng số thành viên (" + members + ").",
                            "There are more votes in favour (" + inFavour + ") than members (" + members + ")."),
                    new Say("Hãy kiểm tra lại kết quả bỏ phiếu.", "Check the result of the vote."));
            return false;
        }
        return true;
    }

    private static boolean holders(@Nullable Object[] values, Located.Fields at, Place place, Problems problems) {
        Set<String> counted = new HashSet<>();
        boolean once = true;
        for (Object value : values) {
            if (value instanceof List<?> counts) {
                for (Object count : counts) {
                    once &= once(((HolderCount) count).award(), counted, at, place, problems);
                }
            }
        }
        return once;
    }

    private static boolean once(String award, Set<String> counted, Located.Fields at, Place place, Problems problems) {
        if (counted.add(award)) {
            return true;
        }
        problems.add(
                DossierProblemCode.DUPLICATE_ITEM,
                place.down("holders"),
                at.line(),
                at.column(),
                award,
                new Say("Một danh hiệu, hình thức khen thưởng được đếm hai lần.", "An award is counted twice."),
                new Say("Hãy bỏ bớt một.", "Remove one of them."));
        return false;
    }
}
