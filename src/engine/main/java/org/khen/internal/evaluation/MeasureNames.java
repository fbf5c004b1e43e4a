package org.khen.internal.evaluation;

import org.khen.pack.Text;

/** What measures are called in explanations, where a criterion holds more than one. */
final class MeasureNames {

    static final Text MONTHS_SINCE_RECRUITMENT = new Text("thời gian từ khi được tuyển dụng", "time since recruitment");
    static final Text WORKING_DAYS_OFF = new Text("số ngày làm việc đã nghỉ", "working days off");
    static final Text DISCIPLINE = new Text("kỷ luật trong thời gian lập thành tích", "discipline in the merit period");
    static final Text MONTHS_AS_YOUTH_VOLUNTEER =
            new Text("thời gian tham gia thanh niên xung phong", "time in the youth volunteer force");
    static final Text YEARS_IN_POSTS = new Text("thời gian giữ chức vụ", "time in posts");
    static final Text OWN_CHILDREN = new Text("tổng số con", "children in all");
    static final Text MARTYR_CHILDREN = new Text("số con là liệt sĩ", "children who are martyrs");
    static final Text MARTYR_HUSBANDS = new Text("số người chồng là liệt sĩ", "husbands who are martyrs");
    static final Text LOSS_OF_INVALID_CHILD = new Text(
            "tỷ lệ suy giảm khả năng lao động của con là thương binh",
            "loss of working capacity of a child who is an invalid");
    static final Text OWN_LOSS_OF_CAPACITY =
            new Text("tỷ lệ suy giảm khả năng lao động của bà mẹ", "loss of working capacity of the mother herself");
    static final Text RATING = new Text("mức hoàn thành nhiệm vụ", "rating");
    static final Text INITIATIVES = new Text("sáng kiến được công nhận", "recognised initiatives");
    static final Text TOPICS_APPLIED =
            new Text("đề tài đã nghiệm thu và áp dụng", "research topics accepted and applied");
    static final Text TOPICS_ACCEPTED = new Text("đề tài đã nghiệm thu", "research topics accepted");
    static final Text COMBAT_INGENUITIES = new Text("mưu trí, sáng tạo được công nhận", "recognised wit in combat");
    static final Text COURSES_NOT_COUNTED =
            new Text("khóa đào tạo, bồi dưỡng không được tính", "courses that do not count as time worked");
    static final Text LONG_COURSES_BELOW = new Text(
            "khóa dài ngày có kết quả thấp hơn mức quy định", "long courses with a result below the required one");
    static final Text SUDDEN = new Text("thành tích đột xuất", "sudden achievements");
    static final Text OUTSTANDING =
            new Text("thành tích được xác nhận xuất sắc", "achievements certified as outstanding");
    static final Text MONTHS_AT_OLD_UNIT = new Text(
            "thời gian ở cơ quan, đơn vị cũ chưa có ý kiến nhận xét", "time at the old unit without its comment");
    static final Text HEADCOUNT = new Text("số người", "headcount");
    static final Text YEARS_SINCE_DECISION = new Text(
            "số năm từ năm có quyết định gần nhất đến năm đề nghị",
            "years from that of the latest decision to that of the proposal");
    static final Text YEARS_OF_RUN = new Text("số năm liên tục", "consecutive years");
    static final Text INITIATIVES_OF_RUN =
            new Text("sáng kiến trong các năm liên tục", "initiatives in the consecutive years");
    static final Text TITLES_OF_RUN =
            new Text("số lần được tặng trong các năm liên tục", "awards in the consecutive years");

    static final Text RATED_YEARS_OF_RUN =
            new Text("số năm đạt mức xếp loại trong các năm liên tục", "years so rated in the consecutive years");
    static final Text APPLIED_INITIATIVES_OF_RUN = new Text(
            "sáng kiến được công nhận và áp dụng trong các năm liên tục",
            "initiatives recognised and applied in the consecutive years");
    static final Text WIDE_INITIATIVES_OF_RUN = new Text(
            "sáng kiến có phạm vi ảnh hưởng theo quy định trong các năm liên tục",
            "initiatives of the required reach in the consecutive years");
    static final Text SHARE_OF_ADVANCED_WORKERS =
            new Text("tỷ lệ thành viên đạt Lao động tiên tiến", "share of advanced workers");
    static final Text MEMBERS_NOT_COMPLETING =
            new Text("thành viên không hoàn thành nhiệm vụ", "members who did not complete their tasks");
    static final Text EMULATION_SOLDIERS =
            new Text("thành viên đạt Chiến sĩ thi đua cơ sở", "members who are emulation soldiers");
    static final Text DISCIPLINE_OF_MEMBERS =
            new Text("hình thức kỷ luật nặng nhất của thành viên", "heaviest discipline of a member");
    static final Text YEARS_OF_MODEL =
            new Text("thời gian mô hình sản xuất ổn định", "time for which the production model has run");
    static final Text YEARS_OF_EXISTENCE =
            new Text("thời gian từ khi thành lập", "time since the collective was set up");
    static final Text CONTRIBUTIONS = new Text("tổng giá trị đóng góp", "contributions in all");

    static final Text DAYS_OF_NOTICE = new Text("số ngày công khai lấy ý kiến", "days of public notice");
    static final Text DAYS_FROM_ACHIEVEMENT = new Text(
            "thời gian từ khi kết thúc thành tích đến ngày đề nghị", "days from the achievement to the proposal");
    static final Text DAYS_FROM_MERIT_PERIOD = new Text(
            "thời gian từ hết thời gian lập thành tích đến ngày đề nghị",
            "days from the end of the merit period to the proposal");
    static final Text DAYS_TO_DECISION =
            new Text("thời gian từ ngày đề nghị đến ngày quyết định", "days from the proposal to the decision");
    static final Text MOVEMENTS = new Text("phong trào đăng ký", "movements registered");
    static final Text FEWEST_EXEMPLARS =
            new Text("lĩnh vực có ít điển hình nhất", "exemplars in the field with fewest");
    static final Text MOST_EXEMPLARS = new Text("lĩnh vực có nhiều điển hình nhất", "exemplars in the field with most");
    static final Text QUARTERS = new Text("quý hoàn thành đăng ký, tính từ quý I", "quarter of completion");

    private MeasureNames() {}
}
