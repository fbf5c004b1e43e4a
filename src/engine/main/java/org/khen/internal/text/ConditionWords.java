package org.khen.internal.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.facts.Word;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/** Conditions of rules in words, for people who never open a rule file. */
public final class ConditionWords {

    /** What each word of the vocabulary asks that is answered by yes or no; words in its brackets follow. */
    static final Map<String, Text> ASKED = Map.ofEntries(
            asked("candidateIsMartyr", "là liệt sĩ", "is a martyr"),
            asked("candidateIsWoman", "là nữ", "is a woman"),
            asked("everyExemplarPassed", "mọi điển hình đã qua bước", "every exemplar passed the step"),
            asked("everyMovementStates", "mọi phong trào đăng ký có nêu", "every movement registered states"),
            asked("figuresCertified", "số liệu được xác nhận", "figures are certified"),
            asked("hasOpenProceeding", "có vụ việc đang xem xét thuộc loại", "a matter is open of the kind"),
            asked("headsUnit", "là người đứng đầu cơ quan, đơn vị", "heads the unit"),
            asked("holdsAward", "đã được tặng", "holds the award"),
            asked("holdsAwardOnMerit", "đã được tặng trên cơ sở thành tích", "holds, on merit, the award"),
            asked("holdsLeadingPost", "giữ chức vụ lãnh đạo, quản lý", "holds a leading post"),
            asked("holdsNoLeadingPost", "không giữ chức vụ lãnh đạo, quản lý", "holds no leading post"),
            asked("isNoneOf", "không thuộc nhóm", "is none of"),
            asked("isNotProposedFor", "không đề nghị về", "is not proposed for"),
            asked("isOfKind", "là tập thể loại", "is a collective of the kind"),
            asked("isOneOf", "thuộc nhóm", "is one of"),
            asked("isProposedFor", "đề nghị về", "is proposed for"),
            asked("lacksAward", "chưa được tặng", "lacks the award"),
            asked(
                    "meritBeginsBeforeDisciplineEnds",
                    "thời gian lập thành tích bắt đầu trước khi chấp hành xong kỷ luật",
                    "the merit period begins before a discipline was completed"),
            asked("minutesPresent", "có biên bản họp", "minutes are present"),
            asked("publicNoticeGiven", "đã công khai lấy ý kiến", "public notice was given"),
            asked("reasonsStated", "có nêu lý do", "reasons are stated"),
            asked("registeredInWriting", "đăng ký bằng văn bản", "registered in writing"),
            asked(
                    "registeredThroughStandingCouncil",
                    "đăng ký qua Thường trực Hội đồng",
                    "registered through the standing council"),
            asked("showsNoContradiction", "số liệu không mâu thuẫn", "shows no contradiction"),
            asked("worksAt", "làm việc tại", "works at"),
            asked("worksAtGrassroots", "làm việc ở cơ sở", "works at the grassroots"),
            asked("worksDirectly", "trực tiếp lao động, công tác", "works directly"),
            asked("worksInEnterprise", "làm việc trong doanh nghiệp", "works in an enterprise"));

    private final List<RulePack> packs;

    /** Takes the packs whose limits conditions may name. */
    public ConditionWords(List<RulePack> packs) {
        this.packs = packs;
    }

    private static Map.Entry<String, Text> asked(String word, String vi, String en) {
        return Map.entry(word, new Text(vi, en));
    }

    /** The condition as it stands after "the condition". */
    public Text of(Condition.Test test) {
        Call call = test.call();
        Text asked = ASKED.get(call.word().name());
        if (asked == null) {
            return limit(call);
        }
        return new Text(
                "\"" + asked.vi() + of(call, Language.VIETNAMESE) + "\"",
                "\"" + asked.en() + of(call, Language.ENGLISH) + "\"");
    }

    private static String of(Call call, Language language) {
        String words = call.arguments().stream()
                .flatMap(argument -> said(argument, language))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private static Stream<String> said(Argument argument, Language language) {
        if (argument instanceof Argument.Word word && word.constant() instanceof Word said) {
            return Stream.of(Text.of(said).in(language));
        }
        return argument instanceof Argument.Code code ? Stream.of(code.code()) : Stream.empty();
    }

    /** What is measured is known by the limit it is held against. */
    private Text limit(Call call) {
        String code = call.arguments().stream()
                .flatMap(argument -> argument instanceof Argument.Code held ? Stream.of(held.code()) : Stream.empty())
                .findFirst()
                .orElse(call.word().name());
        Text row = packs.stream()
                .flatMap(pack -> pack.topics().stream())
                .flatMap(topic -> topic.limits().stream())
                .filter(limit -> limit.id().equals(code) && limit.value() != null)
                .map(ConditionWords::bracketed)
                .findFirst()
                .orElse(new Text("", ""));
        return new Text("về mức \"" + code + "\"" + row.vi(), "on the limit \"" + code + "\"" + row.en());
    }

    private static Text bracketed(Limit row) {
        Text words = LimitText.of(row);
        return new Text(" (" + words.vi() + ")", " (" + words.en() + ")");
    }
}
