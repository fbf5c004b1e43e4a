package org.khen.internal.language;

import java.util.ArrayList;
import java.util.List;

/** Rules of every shape that the language allows. */
public final class GoodRules {

    private static final List<String> CONDITIONS = List.of(
            "worksDirectly()",
            "holdsLeadingPost()",
            "holdsNoLeadingPost()",
            "isOneOf(Group.MILITIA)",
            "isOneOf(Group.MILITIA, Group.WARD_GUARD)",
            "isNoneOf(Group.OFFICIAL, Group.CIVIL_SERVANT, Group.PUBLIC_EMPLOYEE)",
            "holdsAward(\"lao-dong-tien-tien\")",
            "lacksAward(\"huan-chuong-lao-dong.hang-ba\")",
            "monthsSinceRecruitment().satisfies(\"months\")",
            "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"months\")",
            "workingDaysOff().satisfies(\"days-off\")",
            "heaviestDiscipline().satisfies(\"discipline\")",
            "ratingInMeritPeriod().satisfies(\"rating\")",
            "initiatives(Level.BASE).satisfies(\"initiatives\")",
            "initiatives(Level.STATE).satisfies(\"initiatives\")",
            "researchTopicsApplied().satisfies(\"topics\")",
            "coursesNotCounted(param(\"long\"), param(\"result\")).satisfies(\"none\")",
            "bestRun(Rating.GOOD, param(\"window\")).years().satisfies(\"years\")",
            "runUpToProposal(Rating.EXCELLENT).titles(\"chien-si-thi-dua\").satisfies(\"titles\")",
            "$run : bestRun(Rating.EXCELLENT, param(\"window\")), $run.years().satisfies(\"years\")",
            "$run : runUpToProposal(Rating.GOOD), $run.years().satisfies(\"a\"), $run.initiatives(Level.COMMUNE).satisfies(\"b\")",
            "$run : runUpToProposal(Rating.GOOD), $years : $run.years(), $years.satisfies(\"a\")",
            "$days : workingDaysOff(), $days.satisfies(\"a\") || $days.satisfies(\"b\")",
            "$a : runUpToProposal(Rating.GOOD), $b : runUpToProposal(Rating.GOOD), $a.years().satisfies(\"a\"), $b.years().satisfies(\"b\")",
            "yearsInPosts(param(\"counted\")).satisfiesTable(\"long-service\")",
            "martyrChildren().satisfies(\"one\"), martyrHusbands().satisfies(\"one\") || candidateIsMartyr()",
            "worksDirectly(), holdsNoLeadingPost()",
            "worksDirectly() && holdsNoLeadingPost()",
            "worksDirectly() || holdsLeadingPost()",
            "worksDirectly() || holdsLeadingPost() && isOneOf(Group.FARMER)",
            "worksDirectly() && holdsLeadingPost() || isOneOf(Group.FARMER)",
            "(worksDirectly() || holdsLeadingPost()) && isOneOf(Group.FARMER)",
            "worksDirectly() || holdsLeadingPost(), isOneOf(Group.FARMER)",
            "isOneOf(Group.FARMER), worksDirectly() || holdsLeadingPost()",
            "((worksDirectly()))",
            "(worksDirectly() && (holdsLeadingPost() || holdsAward(\"a\") && lacksAward(\"b\"))) || isOneOf(Group.WORKER)",
            "(worksDirectly() || holdsLeadingPost()) && (holdsAward(\"a\") || lacksAward(\"b\"))",
            "$run : bestRun(Rating.GOOD, param(\"w\")), ($run.years().satisfies(\"a\") && worksDirectly()) || ($run.titles(\"c\").satisfies(\"b\") && holdsLeadingPost())",
            "$run : bestRun(Rating.GOOD, param(\"w\")), worksDirectly(), $run.initiatives(Level.PROVINCE).satisfies(\"a\") || suddenAchievements().satisfies(\"b\")",
            "worksDirectly()\n// chú thích: đủ điều kiện, \"không cần\" đóng nháy '\n, holdsLeadingPost()",
            "/* một chú thích\n   nhiều dòng; then end rule */ worksDirectly()",
            "worksDirectly ( ) , holdsAward ( \"a\" )",
            "\r\n\t worksDirectly()\r\n",
            "monthsAtOldUnitWithoutComment().satisfies(\"a\"), outstandingAchievements().satisfies(\"b\"), combatIngenuities().satisfies(\"c\"), researchTopicsAccepted().satisfies(\"d\")");

    private GoodRules() {}

    /** A rule around a condition. */
    public static String rule(String name, String condition) {
        return "rule \"" + name + "\"\nwhen\n    $d : Dossier( " + condition + " )\nthen\n    $d.met(\"" + name
                + "\");\nend\n";
    }

    /** The text of one rule for each condition. */
    public static List<String> all() {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            rules.add(rule("good.rule-" + i, CONDITIONS.get(i)));
        }
        return rules;
    }
}
