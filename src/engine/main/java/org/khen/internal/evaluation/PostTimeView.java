package org.khen.internal.evaluation;

import org.khen.facts.CountedPosts;
import org.khen.facts.PostGroup;
import org.khen.pack.Text;
import org.khen.rules.Parameter;
import org.khen.rules.PostTime;

/** Time in posts as a rule sees it: one group of posts that lies between the limits of its row is enough. */
final class PostTimeView implements PostTime {

    private final DossierAnswers answers;
    private final Parameter countedPosts;
    private final PostMeasures posts;

    PostTimeView(DossierAnswers answers, Parameter countedPosts) {
        this.answers = answers;
        this.countedPosts = countedPosts;
        this.posts = new PostMeasures(answers.nomination());
    }

    @Override
    public boolean satisfiesTable(String table) {
        Answer any = Answer.known(false);
        for (PostGroup group : PostGroup.values()) {
            Answer held = posts.held(group);
            if (held.truth() != Ternary.NO) {
                any = any.or(held.and(answers.tables().compare(name(group), group, years(group), table)));
            }
        }
        return answers.say(any);
    }

    private Measurement years(PostGroup group) {
        return Measurement.under(
                ParameterView.readings(countedPosts),
                reading -> posts.years(group, reading.word(0, CountedPosts.class)));
    }

    private static Text name(PostGroup group) {
        return new Text(
                MeasureNames.YEARS_IN_POSTS.vi() + " (" + group.vi() + ")",
                MeasureNames.YEARS_IN_POSTS.en() + " (" + group.en() + ")");
    }
}
