package org.khen.json;

/** What is said of a file or dossier that cannot be read as JSON at all. Nothing of its text is shown. */
final class Faults {

    private record Saying(Say what, Say advice) {}

    private Faults() {}

    static void add(Problems problems, DossierProblemCode code, int line, int column) {
        Saying saying = saying(code);
        problems.add(code, problems.whole(), line, column, null, saying.what, saying.advice);
    }

    private static Saying saying(DossierProblemCode code) {
        return switch (code) {
            case EMPTY ->
                new Saying(
                        new Say("Tệp không có hồ sơ nào.", "The file holds no dossier."),
                        new Say("Hãy kiểm tra lại tệp đã xuất.", "Check the export that made the file."));
            case NOT_A_DOSSIER_FILE ->
                new Saying(
                        new Say("Tệp không phải là tệp hồ sơ JSON.", "The file is not a JSON file of dossiers."),
                        new Say(
                                "Tệp phải bắt đầu bằng [ hoặc {, hoặc mỗi dòng là một hồ sơ.",
                                "It must begin with [ or {, or hold one dossier a line."));
            case NOT_A_ROUND_FILE ->
                new Saying(
                        new Say(
                                "Tệp không phải là tệp JSON của một đợt xét.",
                                "The file is not a JSON file of a round."),
                        new Say(
                                "Tệp phải bắt đầu bằng { và ghi \"type\": \"review-round\".",
                                "It must begin with { and hold \"type\": \"review-round\"."));
            case NOT_UTF_8 ->
                new Saying(
                        new Say("Có ký tự không đúng bảng mã UTF-8.", "There are bytes that are not UTF-8."),
                        new Say("Hãy lưu tệp với bảng mã UTF-8.", "Save the file as UTF-8."));
            case TRUNCATED ->
                new Saying(
                        new Say(
                                "Nội dung bị cắt ngang, thiếu dấu ngoặc đóng.",
                                "The content breaks off before its last bracket."),
                        new Say("Hãy xuất hoặc chép lại tệp cho đủ.", "Export or copy the file again, whole."));
            case TOO_LARGE ->
                new Saying(
                        new Say(
                                "Hồ sơ dài quá " + DossierLimits.DOSSIER_CHARACTERS + " ký tự.",
                                "The dossier is longer than " + DossierLimits.DOSSIER_CHARACTERS + " characters."),
                        new Say("Hãy tách hoặc rút gọn hồ sơ.", "Split the dossier or shorten it."));
            case NESTED_TOO_DEEP ->
                new Saying(
                        new Say(
                                "Các dấu ngoặc lồng nhau quá " + DossierLimits.NESTING + " lớp.",
                                "Brackets are nested deeper than " + DossierLimits.NESTING + "."),
                        new Say("Hãy theo đúng mẫu hồ sơ.", "Keep to the form of a dossier."));
            case TRAILING_CONTENT ->
                new Saying(
                        new Say("Sau khi kết thúc vẫn còn nội dung.", "Something stands behind the end."),
                        new Say(
                                "Nhiều hồ sơ phải nằm trong [ ], hoặc mỗi hồ sơ một dòng.",
                                "Several dossiers go into [ ], or one a line."));
            default ->
                new Saying(
                        new Say("Không đúng cú pháp JSON.", "This is not JSON."),
                        new Say(
                                "Hãy xem dấu phẩy, dấu ngoặc, dấu nháy kép; điều chưa rõ thì ghi null.",
                                "Look at commas, brackets and double quotes; what is not known is null."));
        };
    }
}
