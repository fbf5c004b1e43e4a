package org.khen.internal.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;
import org.khen.Particular;
import org.khen.facts.Rating;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** The decisions and matters that a finding rests on, in sentences. */
final class ParticularSentences {

    private final Language language;
    private final boolean forCouncil;

    ParticularSentences(Language language, boolean forCouncil) {
        this.language = language;
        this.forCouncil = forCouncil;
    }

    /** With a space before them; empty if there is nothing to name. */
    String of(Finding finding) {
        List<String> sentences = finding.particulars().stream()
                .filter(particular -> forCouncil || !particular.forCouncilOnly())
                .map(this::of)
                .distinct()
                .toList();
        return sentences.stream().map(sentence -> " " + sentence).collect(Collectors.joining());
    }

    private String of(Particular particular) {
        return switch (particular.kind()) {
            case ALREADY_REWARDED ->
                say("Thành tích này đã được tặng ", "Already rewarded by ") + award(particular) + decision(particular)
                        + ".";
            case YEARS_COUNTED ->
                say("Có năm đã được tính khi tặng ", "Years already counted for ")
                        + award(particular)
                        + decision(particular) + ".";
            case POSSIBLE_DUPLICATE ->
                say("Cần đối chiếu: thời gian lập thành tích trùng với ", "To be compared: merit period overlaps with ")
                        + award(particular)
                        + day(particular) + ".";
            case IN_SAME_YEAR ->
                say("Trong năm đã được tặng ", "Given in the same year: ") + award(particular) + decision(particular)
                        + ".";
            case LED_UNIT -> unit(particular);
            case MATTER -> say("Vụ việc: ", "Matter: ") + matter(particular) + ".";
        };
    }

    private String unit(Particular particular) {
        String year = particular.year() == null ? "" : say(", năm ", ", ") + particular.year();
        return say("Tập thể do người đứng đầu lãnh đạo", "The collective led") + year + ": "
                + rating(particular.rating()) + say("; bản thân người đứng đầu: ", "; the head: ")
                + rating(particular.ownRating())
                + ".";
    }

    private String rating(@Nullable Rating rating) {
        return rating == null
                ? say("chưa rõ xếp loại", "rating not known")
                : Text.of(rating).in(language);
    }

    private String award(Particular particular) {
        Text title = particular.title();
        return title == null ? String.valueOf(particular.award()) : title.in(language);
    }

    private String matter(Particular particular) {
        return particular.matter() == null ? "" : Text.of(particular.matter()).in(language);
    }

    private String decision(Particular particular) {
        if (particular.number() == null) {
            return particular.decidedOn() == null ? "" : say(" theo quyết định", ", decision") + day(particular);
        }
        return say(" theo Quyết định số ", ", decision ") + particular.number() + day(particular);
    }

    private String day(Particular particular) {
        return particular.decidedOn() == null
                ? ""
                : say(" ngày ", " of ") + Dates.text(particular.decidedOn(), language);
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
