package org.khen.facts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person. {@code null} means not known, everywhere.
 *
 * @param name the name to print on papers; personal data, never in {@code toString}
 * @param sex as the personnel file states it
 * @param family children and other relatives, as far as an award asks for them; sensitive
 * @param groups every group the person belongs to; an empty set means none of them
 * @param directWork whether the person directly labours, produces, trades, serves or fights (người trực tiếp lao động)
 * @param leadingPost whether the person holds a leading or managing post
 * @param headOfUnit whether the person heads an agency or unit (người đứng đầu)
 * @param ledUnitYears years of the collective that the person heads, with its ratings
 * @param recruitedOn the first day at work after recruitment
 * @param years years of work with their ratings
 * @param absences times off work
 * @param disciplines disciplines imposed
 * @param trainings courses the person was sent on
 * @param transfers moves between units
 * @param posts posts held
 * @param serviceRecord the periods of service by which long service is counted
 * @param youthVolunteerMonths full months in the youth volunteer force (thanh niên xung phong), 0 if none
 * @param workplaces places of work
 * @param grassroots whether the work is at the grassroots (ở cơ sở)
 * @param enterprise whether the work is in an enterprise (doanh nghiệp)
 * @param initiatives initiatives
 * @param productionModelSince since when a farmer's production model has run stably
 * @param researchTopics research topics
 * @param combatIngenuities wit and creativity in combat
 * @param achievements achievements the nomination rests on
 * @param pastAwards titles and commendations already given
 * @param proceedings matters under consideration
 */
public record Person(
        @Nullable String name,
        @Nullable Sex sex,
        @Nullable Family family,
        @Nullable Set<Group> groups,
        @Nullable Boolean directWork,
        @Nullable Boolean leadingPost,
        @Nullable Boolean headOfUnit,
        @Nullable Listing<YearOfWork> ledUnitYears,
        @Nullable LocalDate recruitedOn,
        @Nullable Listing<YearOfWork> years,
        @Nullable Listing<Absence> absences,
        @Nullable Listing<Discipline> disciplines,
        @Nullable Listing<Training> trainings,
        @Nullable Listing<Transfer> transfers,
        @Nullable Listing<PostHeld> posts,
        @Nullable ServiceRecord serviceRecord,
        @Nullable Integer youthVolunteerMonths,
        @Nullable Listing<Workplace> workplaces,
        @Nullable Boolean grassroots,
        @Nullable Boolean enterprise,
        @Nullable Listing<Initiative> initiatives,
        @Nullable LocalDate productionModelSince,
        @Nullable Listing<ResearchTopic> researchTopics,
        @Nullable Listing<CombatIngenuity> combatIngenuities,
        @Nullable Listing<Achievement> achievements,
        @Nullable Listing<PastAward> pastAwards,
        @Nullable Listing<Proceeding> proceedings)
        implements Candidate {

    /** Copies the groups. */
    public Person {
        groups = groups == null ? null : Set.copyOf(groups);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Person";
    }

    /** Starts a person of whom nothing is known yet. */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }
}
