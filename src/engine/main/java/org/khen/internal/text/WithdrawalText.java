package org.khen.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.AwardWithdrawal;
import org.khen.EvaluationResult;
import org.khen.Finding;
import org.khen.FindingChange;
import org.khen.RestingAward;
import org.khen.facts.WithdrawnAward;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** What rests on an award that is withdrawn, in words. For one text and one thread. */
public final class WithdrawalText {

    private final AwardWithdrawal withdrawal;
    private final Language language;
    private final Page page = new Page();

    private WithdrawalText(AwardWithdrawal withdrawal, Language language) {
        this.withdrawal = withdrawal;
        this.language = language;
    }

    /** All of it. */
    public static String of(AwardWithdrawal withdrawal, Language language) {
        return new WithdrawalText(withdrawal, language).write();
    }

    private String write() {
        page.line(
                0,
                say("Thu hồi khen thưởng ", "Withdrawal of ")
                        + named(withdrawal.withdrawn())
                        + say(", mã người, tập thể ", ", candidate ")
                        + withdrawal.withdrawn().candidate());
        if (withdrawal.resting().isEmpty()) {
            page.line(
                    0,
                    say(
                            "Không có khen thưởng nào sau đó dựa vào khen thưởng này.",
                            "No later award in the dossiers rests on it."));
        }
        page.block(
                say("Khen thưởng sau đó đã dựa vào", "Later awards whose proof used it"),
                withdrawal.resting().stream().map(this::resting).toList());
        page.block(
                say(
                        "Cần đối chiếu (hồ sơ không ghi số và ngày quyết định)",
                        "To be compared (neither number nor day of the decision given)"),
                withdrawal.toCompare());
        page.block(
                say("Không xét được", "Not decided"),
                withdrawal.failed().stream().map(EvaluationResult.Failed::id).toList());
        page.line(0, "");
        page.line(
                0,
                say(
                        "Việc thu hồi khen thưởng do người có thẩm quyền quyết định.",
                        "Whether an award is withdrawn is for whoever gave it."));
        if (!withdrawal.resting().isEmpty()) {
            Foot.lines(withdrawal.resting().get(0).before().packs(), language).forEach(words -> page.line(0, words));
        }
        return page.text();
    }

    private String resting(RestingAward award) {
        List<String> said = new ArrayList<>();
        Text title = award.before().awardFinding().title();
        said.add(award.id() + " – " + (title == null ? award.award() : title.in(language))
                + say(", ngày ", ", of ") + Dates.text(award.decidedOn(), language) + ": "
                + Text.of(award.effect()).in(language) + ".");
        said.add(say("Không tính ", "Without ")
                + String.join("; ", award.without().stream().map(this::named).toList()) + ":");
        award.noLongerHeld()
                .forEach(held -> said.add(say("không còn ", "no longer held: ") + held + say(" đã có.", ".")));
        for (FindingChange change : award.findings()) {
            said.add(finding(award, change.before(), change.after()));
        }
        said.add(award.after().summary(language));
        return String.join(" ", said);
    }

    private String finding(RestingAward award, @Nullable Finding was, @Nullable Finding is) {
        if (is != null) {
            return award.after().explain(is, language);
        }
        return was == null ? "" : award.before().explain(was, language);
    }

    private String named(WithdrawnAward award) {
        return award.award()
                + (award.number() == null ? "" : say(", Quyết định số ", ", decision ") + award.number())
                + (award.decidedOn() == null ? "" : say(" ngày ", " of ") + Dates.text(award.decidedOn(), language));
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
