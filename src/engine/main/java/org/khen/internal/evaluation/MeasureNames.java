package org.khen.internal.evaluation;

import org.khen.pack.Text;

/** What measures are called in explanations, where a criterion holds more than one. */
final class MeasureNames {

    static final Text MONTHS_SINCE_RECRUITMENT = new Text("thời gian từ khi được tuyển dụng", "time since recruitment");
    static final Text WORKING_DAYS_OFF = new Text("số ngày làm việc đã nghỉ", "working days off");
    static final Text DISCIPLINE = new Text("kỷ luật trong thời gian lập thành tích", "discipline in the merit period");
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
    static final Text YEARS_OF_RUN = new Text("số năm liên tục", "consecutive years");
    static final Text INITIATIVES_OF_RUN =
            new Text("sáng kiến trong các năm liên tục", "initiatives in the consecutive years");
    static final Text TITLES_OF_RUN =
            new Text("số lần được tặng trong các năm liên tục", "awards in the consecutive years");

    private MeasureNames() {}
}
