package org.khen.internal.language;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.khen.pack.Text;

/** What can be wrong inside the brackets of a rule, and how to mend it. */
final class ConditionFaults {

    private ConditionFaults() {}

    static Fault unknownWord(Token at, Collection<String> words) {
        return new Fault(
                "RULE-WORD",
                at,
                new Text(
                        "“" + Shown.of(at) + "” không có trong từ vựng ở vị trí này.",
                        "“" + Shown.of(at) + "” is not a word of the vocabulary here."),
                Faults.meant(at.text(), words));
    }

    static Fault noWord(Token at, Collection<String> words) {
        return new Fault(
                "RULE-SYNTAX",
                at,
                new Text(
                        "Cần có một từ của từ vựng ở đây, nhưng gặp "
                                + Faults.found(at).vi() + ".",
                        "A word of the vocabulary is expected here, but there is "
                                + Faults.found(at).en() + "."),
                Faults.meant("", words));
    }

    static Fault unknownType(Token at, Collection<String> types) {
        return new Fault(
                "RULE-CONSTANT",
                at,
                new Text(
                        "“" + Shown.of(at) + "” không phải là loại từ nào của từ vựng.",
                        "“" + Shown.of(at) + "” is not a kind of word of the vocabulary."),
                Faults.meant(at.text(), types));
    }

    static Fault unknownConstant(Token at, String type, List<Enum<?>> constants) {
        return new Fault(
                "RULE-CONSTANT",
                at,
                new Text(
                        "“" + Shown.of(at) + "” không thuộc " + type + ".",
                        "“" + Shown.of(at) + "” is not one of " + type + "."),
                Faults.meant(
                        at.text(), constants.stream().<String>map(Enum::name).toList()));
    }

    static Fault negation(Token at) {
        return new Fault(
                "RULE-NEGATION",
                at,
                new Text(
                        "Không có phép phủ định “" + Shown.of(at)
                                + "”: “chưa chắc có” không có nghĩa là “chắc chắn không”.",
                        "There is no negation “" + Shown.of(at) + "”: “not certainly yes” is not “certainly no”."),
                new Text(
                        "Hãy dùng từ phủ định riêng, ví dụ lacksAward(…), isNoneOf(…), holdsNoLeadingPost().",
                        "Use the word for it, such as lacksAward(…), isNoneOf(…), holdsNoLeadingPost()."));
    }

    static Fault comparison(Token at) {
        return new Fault(
                "RULE-COMPARISON",
                at,
                new Text(
                        "Không so sánh trong quy tắc: “" + Shown.of(at) + "”.",
                        "A rule compares nothing: “" + Shown.of(at) + "”."),
                new Text(
                        "Hãy ghi số vào limits.csv rồi dùng .satisfies(\"mã định mức\").",
                        "Put the number into limits.csv and use .satisfies(\"code of the limit\")."));
    }

    static Fault number(Token at) {
        return new Fault(
                "RULE-NUMBER",
                at,
                new Text(
                        "“" + Shown.of(at) + "” không phải là số nguyên tối đa 9 chữ số.",
                        "“" + Shown.of(at) + "” is not a whole number of at most 9 digits."),
                new Text("Số có phần thập phân thuộc về limits.csv.", "Numbers with decimals belong into limits.csv."));
    }

    static Fault argument(Token at) {
        return new Fault(
                "RULE-ARGUMENT",
                at,
                new Text(
                        "Trong ngoặc chỉ được ghi từ, số nguyên, mã hoặc param(\"…\"), nhưng gặp "
                                + Faults.found(at).vi() + ".",
                        "Inside the brackets come words, whole numbers, codes or param(\"…\"), but there is "
                                + Faults.found(at).en() + "."),
                new Text(
                        "Ví dụ: Rating.EXCELLENT, 3, \"bk-tinh.years\", param(\"bk-tinh.window\").",
                        "Such as Rating.EXCELLENT, 3, \"bk-tinh.years\", param(\"bk-tinh.window\")."));
    }

    static Fault misfit(Token at, List<VocabularyWord> words) {
        String forms = words.stream().map(ConditionFaults::form).collect(Collectors.joining(", "));
        return new Fault(
                "RULE-ARGUMENT",
                at,
                new Text(
                        "“" + Shown.of(at) + "” nhận thứ khác với những gì ghi trong ngoặc.",
                        "“" + Shown.of(at) + "” takes something else than what stands in its brackets."),
                new Text("Cách viết: " + forms + ".", "Write: " + forms + "."));
    }

    private static String form(VocabularyWord word) {
        return word.takes().stream()
                .map(ConditionFaults::form)
                .collect(Collectors.joining(", ", word.name() + "(", ")"));
    }

    private static String form(Class<?> type) {
        if (type.isArray()) {
            return form(type.getComponentType()) + ", …";
        }
        return type.isEnum()
                ? type.getSimpleName() + ".…"
                : type == String.class ? "\"…\"" : form(type.getSimpleName());
    }

    private static String form(String type) {
        return type.equals("Parameter") ? "param(\"…\")" : "3";
    }

    static Fault noCondition(Token at) {
        return new Fault(
                "RULE-NOT-CONDITION",
                at,
                new Text(
                        "“" + Shown.of(at) + "” chưa trả lời có hay không.",
                        "“" + Shown.of(at) + "” does not say yes or no."),
                new Text(
                        "Điều kiện về số liệu kết thúc bằng .satisfies(\"mã định mức\").",
                        "A condition on a measure ends with .satisfies(\"code of the limit\")."));
    }

    static Fault unbound(Token at, Collection<String> bound) {
        Text message = new Text(
                "“" + Shown.of(at) + "” chưa được đặt tên trước đó.",
                "“" + Shown.of(at) + "” has not been named before.");
        if (at.text().equals(RuleReader.DOSSIER)) {
            Text advice = new Text("Hãy bỏ “$d.” trong điều kiện.", "Leave “$d.” out in a condition.");
            return new Fault("RULE-UNBOUND", at, message, advice);
        }
        Text advice = bound.isEmpty()
                ? new Text(
                        "Hãy đặt tên trước, ví dụ “$run : bestRun(…),”.",
                        "Name it first, such as “$run : bestRun(…),”.")
                : Faults.meant(at.text(), bound);
        return new Fault("RULE-UNBOUND", at, message, advice);
    }

    static Fault unused(Token at) {
        return new Fault(
                "RULE-UNUSED",
                at,
                new Text("“" + Shown.of(at) + "” không được dùng.", "“" + Shown.of(at) + "” is never used."),
                new Text(
                        "Hãy xóa, hoặc viết thêm điều kiện về nó: một tên gọi không phải là điều kiện.",
                        "Delete it, or add a condition on it: a name is no condition."));
    }

    static Fault rebound(Token at) {
        return new Fault(
                "RULE-REBOUND",
                at,
                new Text("“" + Shown.of(at) + "” đã được dùng làm tên.", "“" + Shown.of(at) + "” is a name already."),
                new Text("Hãy chọn tên khác.", "Choose another name."));
    }

    static Fault binding(Token at) {
        return new Fault(
                "RULE-BINDING",
                at,
                new Text(
                        "Không thể đặt tên “" + Shown.of(at) + "” ở đây.",
                        "“" + Shown.of(at) + "” cannot be named here."),
                new Text(
                        "Chỉ đặt tên cho số liệu hoặc chuỗi năm, thành một mục riêng giữa hai dấu phẩy; tên gồm $, chữ và"
                                + " chữ số, tối đa 40 ký tự.",
                        "Only a measure or a run is named, as an item of its own between commas; a name is $, letters and"
                                + " digits, at most 40 of them."));
    }
}
