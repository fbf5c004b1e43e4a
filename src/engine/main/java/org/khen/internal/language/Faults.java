package org.khen.internal.language;

import java.util.Collection;
import java.util.stream.Collectors;
import org.khen.internal.words.Nearest;
import org.khen.pack.Text;

/** What can be wrong with the characters, the shape and the names of a rule file, and how to mend it. */
final class Faults {

    private static final int WORDS_LISTED = 30;

    static final String SHAPE = "rule \"…\" when $d : Dossier( … ) then $d.met(\"…\"); end";

    private Faults() {}

    static Fault character(Token at, int character) {
        String shown = character == '\\' ? "\\" : Shown.name(character);
        return new Fault(
                "RULE-CHARACTER",
                at,
                new Text(
                        "Ký tự " + shown + " không được dùng trong tệp quy tắc.",
                        "The character " + shown + " is not allowed in a rule file."),
                new Text(
                        "Hãy xóa ký tự này; ký tự không nhìn thấy thường đi theo khi chép từ tệp khác.",
                        "Delete it; characters that cannot be seen often come along with copied text."));
    }

    static Fault notAscii(Token at, int character) {
        String shown = Shown.of(at.text());
        return new Fault(
                "RULE-CHARACTER",
                at,
                new Text(
                        "“" + shown + "” có ký tự " + Shown.name(character) + " nằm ngoài chú thích.",
                        "“" + shown + "” has the character " + Shown.name(character) + " outside of a comment."),
                new Text(
                        "Ngoài chú thích chỉ dùng chữ không dấu, dấu cách thường và dấu nháy thẳng \".",
                        "Outside of comments use unaccented letters, ordinary blanks and straight quotes \" only."));
    }

    static Fault singleQuote(Token at) {
        return new Fault(
                "RULE-QUOTE",
                at,
                new Text(
                        "Dấu nháy đơn ' không được dùng: " + Shown.of(at.text()),
                        "Single quotes ' are not used: " + Shown.of(at.text())),
                new Text("Hãy đặt mã trong dấu nháy kép \".", "Put codes into double quotes \"."));
    }

    static Fault textBlock(Token at) {
        return new Fault(
                "RULE-QUOTE",
                at,
                new Text("Ba dấu nháy liền nhau \"\"\" không được dùng.", "Three quotes in a row \"\"\" are not used."),
                new Text("Hãy đặt mã giữa hai dấu nháy kép.", "Put a code between one double quote and another."));
    }

    static Fault openQuote(Token at) {
        return new Fault(
                "RULE-QUOTE",
                at,
                new Text(
                        "Thiếu dấu nháy kép đóng trên cùng dòng: " + Shown.of(at.text()),
                        "The closing double quote is missing on this line: " + Shown.of(at.text())),
                new Text("Hãy thêm dấu \" sau mã.", "Add \" after the code."));
    }

    static Fault openComment(Token at) {
        return new Fault(
                "RULE-COMMENT",
                at,
                new Text(
                        "Chú thích bắt đầu bằng /* nhưng không kết thúc.",
                        "The comment that starts with /* never ends."),
                new Text("Hãy thêm */ sau chú thích.", "Add */ after the comment."));
    }

    static Fault tooLarge(Token at, int bytes) {
        return new Fault(
                "RULE-TOO-LARGE",
                at,
                new Text(
                        "Tệp quy tắc quá lớn: " + bytes + " byte.", "The rule file is too large: " + bytes + " bytes."),
                new Text(
                        "Hãy chia thành nhiều chủ đề, mỗi tệp dưới 256 KiB.",
                        "Split it by topic, below 256 KiB each."));
    }

    static Fault tooMany(Token at, Text what, int most) {
        return new Fault(
                "RULE-TOO-MANY",
                at,
                new Text("Quá " + most + " " + what.vi() + ".", "More than " + most + " " + what.en() + "."),
                new Text("Hãy chia nhỏ.", "Split it up."));
    }

    static Fault nesting(Token at, int most) {
        return new Fault(
                "RULE-NESTING",
                at,
                new Text(
                        "Quá " + most + " dấu ngoặc lồng nhau.", "More than " + most + " brackets inside one another."),
                new Text("Hãy viết điều kiện phẳng hơn.", "Write the condition flatter."));
    }

    static Fault ruleName(Token at) {
        return new Fault(
                "RULE-NAME",
                at,
                new Text(
                        "Tên quy tắc phải là mã tiêu chí trong dấu nháy kép, không phải "
                                + found(at).vi() + ".",
                        "The name of a rule is the code of a criterion in double quotes, not "
                                + found(at).en() + "."),
                new Text(
                        "Mã gồm chữ thường không dấu, chữ số, dấu chấm, dấu gạch nối; bắt đầu bằng chữ; tối đa 100 ký tự.",
                        "A code has small letters, digits, dots and hyphens, starts with a letter and has 100 characters"
                                + " at most."));
    }

    static Fault code(Token at) {
        return new Fault(
                "RULE-CODE",
                at,
                new Text(Shown.of(at) + " không phải là mã.", Shown.of(at) + " is not a code."),
                new Text(
                        "Mã gồm chữ thường không dấu, chữ số, dấu chấm, dấu gạch nối; bắt đầu bằng chữ; tối đa 100 ký tự.",
                        "A code has small letters, digits, dots and hyphens, starts with a letter and has 100 characters"
                                + " at most."));
    }

    static Fault duplicate(Token at, int line) {
        return new Fault(
                "RULE-DUPLICATE",
                at,
                new Text(
                        "Quy tắc " + Shown.of(at) + " đã có ở dòng " + line + ".",
                        "The rule " + Shown.of(at) + " stands in line " + line + " already."),
                new Text("Mỗi tiêu chí có một quy tắc.", "A criterion has one rule."));
    }

    static Fault notAllowed(Token at) {
        return new Fault(
                "RULE-NOT-ALLOWED",
                at,
                new Text(
                        "“" + Shown.of(at) + "” không thuộc ngôn ngữ quy tắc.",
                        "“" + Shown.of(at) + "” is not part of the rule language."),
                new Text("Một quy tắc chỉ gồm: " + SHAPE, "A rule is this and nothing else: " + SHAPE));
    }

    static Fault outside(Token at) {
        return new Fault(
                "RULE-OUTSIDE",
                at,
                new Text(
                        "“" + Shown.of(at) + "” đứng ngoài quy tắc.",
                        "“" + Shown.of(at) + "” stands outside of a rule."),
                new Text(
                        "Hãy xóa, hoặc viết sau // nếu là chú thích.",
                        "Delete it, or write it after // if it is a comment."));
    }

    static Fault expected(Token at, String what, Token instead) {
        return new Fault(
                "RULE-SYNTAX",
                at,
                new Text(
                        "Cần có “" + what + "” ở đây, nhưng gặp "
                                + found(instead).vi() + ".",
                        "“" + what + "” is expected here, but there is "
                                + found(instead).en() + "."),
                new Text("Hãy viết theo mẫu: " + SHAPE, "Write it like this: " + SHAPE));
    }

    static Fault noEnd(Token at, String rule) {
        return new Fault(
                "RULE-END",
                at,
                new Text("Quy tắc \"" + rule + "\" thiếu “end”.", "The rule \"" + rule + "\" has no “end”."),
                new Text("Hãy thêm một dòng “end” sau “then …;”.", "Add a line “end” after “then …;”."));
    }

    static Fault attribute(Token at) {
        return new Fault(
                "RULE-ATTRIBUTE",
                at,
                new Text(
                        "Giữa tên quy tắc và “when” không được có gì, nhưng gặp "
                                + found(at).vi() + ".",
                        "Nothing may stand between the name of a rule and “when”, but there is "
                                + found(at).en() + "."),
                new Text(
                        "Hãy xóa; thứ tự và hiệu lực được ghi trong các bảng CSV.",
                        "Delete it; order and dates are said in the CSV tables."));
    }

    static Fault pattern(Token at) {
        return new Fault(
                "RULE-PATTERN",
                at,
                new Text(
                        "Sau “when” phải là đúng một mẫu “$d : Dossier( … )”, nhưng gặp "
                                + found(at).vi() + ".",
                        "After “when” comes one “$d : Dossier( … )” and nothing else, but there is "
                                + found(at).en() + "."),
                new Text(
                        "Hãy viết mọi điều kiện trong ngoặc của Dossier.",
                        "Write all conditions inside the brackets of Dossier."));
    }

    static Fault empty(Token at, String rule) {
        return new Fault(
                "RULE-EMPTY",
                at,
                new Text(
                        "Quy tắc \"" + rule + "\" không có điều kiện nào.",
                        "The rule \"" + rule + "\" has no condition."),
                new Text(
                        "Hãy thêm ít nhất một điều kiện; tiêu chí do người xét thì không cần quy tắc.",
                        "Add a condition; a criterion that people judge needs no rule."));
    }

    static Fault consequence(Token at, String rule) {
        return new Fault(
                "RULE-CONSEQUENCE",
                at,
                new Text(
                        "Sau “then” chỉ được có $d.met(\"" + rule + "\");, nhưng gặp "
                                + found(at).vi() + ".",
                        "After “then” comes $d.met(\"" + rule + "\"); and nothing else, but there is "
                                + found(at).en() + "."),
                new Text("Hãy viết: $d.met(\"" + rule + "\");", "Write: $d.met(\"" + rule + "\");"));
    }

    static Fault otherName(Token at, String rule) {
        return new Fault(
                "RULE-MET",
                at,
                new Text(
                        "met(" + Shown.of(at) + ") khác tên quy tắc \"" + rule + "\".",
                        "met(" + Shown.of(at) + ") differs from the name of the rule, \"" + rule + "\"."),
                new Text("Hãy viết: $d.met(\"" + rule + "\");", "Write: $d.met(\"" + rule + "\");"));
    }

    /** What stands at a place, in words. */
    static Text found(Token at) {
        return at.is(Token.Kind.END)
                ? new Text("hết tệp", "the end of the file")
                : new Text("“" + Shown.of(at) + "”", "“" + Shown.of(at) + "”");
    }

    /** The nearest word, or the only one; otherwise all of them, or the first where a reader would not read them all. */
    static Text meant(String written, Collection<String> words) {
        String more = words.size() > WORDS_LISTED ? ", …" : "";
        String all = words.stream().sorted().limit(WORDS_LISTED).collect(Collectors.joining(", ")) + more;
        return (words.size() == 1 ? words.stream().findFirst() : Nearest.to(written, words))
                .map(word -> new Text("Ý bạn là “" + word + "”?", "Did you mean “" + word + "”?"))
                .orElseGet(() -> new Text("Có thể dùng: " + all + ".", "There are: " + all + "."));
    }
}
