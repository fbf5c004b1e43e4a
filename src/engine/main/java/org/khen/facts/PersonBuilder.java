package org.khen.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a person together. What is not set stays not known. Not for use by several threads at once. */
public final class PersonBuilder extends CandidateBuilder<PersonBuilder> {

    private final Rows<YearOfWork> ledUnitYears = list(Fact.LED_UNIT_YEARS);
    private final Rows<Absence> absences = list(Fact.ABSENCES);
    private final Rows<Discipline> disciplines = list(Fact.DISCIPLINES);
    private final Rows<Training> trainings = list(Fact.TRAININGS);
    private final Rows<Transfer> transfers = list(Fact.TRANSFERS);
    private final Rows<PostHeld> posts = list(Fact.POSTS);
    private final Rows<Initiative> initiatives = list(Fact.INITIATIVES);
    private final Rows<ResearchTopic> researchTopics = list(Fact.RESEARCH_TOPICS);
    private final Rows<CombatIngenuity> combatIngenuities = list(Fact.COMBAT_INGENUITIES);

    private @Nullable Sex sex;
    private @Nullable Family family;
    private @Nullable Set<Group> groups;
    private @Nullable Boolean leadingPost;
    private @Nullable Boolean headOfUnit;
    private @Nullable LocalDate recruitedOn;
    private @Nullable ServiceRecord serviceRecord;
    private @Nullable Integer youthVolunteerMonths;
    private @Nullable LocalDate productionModelSince;

    PersonBuilder() {}

    @Override
    PersonBuilder self() {
        return this;
    }

    /** Sex as the personnel file states it. */
    public PersonBuilder sex(Sex sex) {
        this.sex = sex;
        return this;
    }

    /** Children and other relatives, as far as an award asks for them. */
    public PersonBuilder family(Family family) {
        this.family = family;
        return this;
    }

    /** Every group the person belongs to; one that is given twice counts once; without an argument, none of them. */
    public PersonBuilder groups(Group... groups) {
        this.groups = Set.copyOf(List.of(groups));
        return this;
    }

    /** Whether the person holds a leading or managing post. */
    public PersonBuilder leadingPost(boolean leadingPost) {
        this.leadingPost = leadingPost;
        return this;
    }

    /** Whether the person heads an agency or unit. */
    public PersonBuilder headOfUnit(boolean headOfUnit) {
        this.headOfUnit = headOfUnit;
        return this;
    }

    /** A calendar year of the collective that the person heads, and its rating. */
    public PersonBuilder ledUnitRated(int year, Rating rating) {
        return add(ledUnitYears, new YearOfWork(Period.year(year), rating));
    }

    /** Years of the collective that the person heads, in place of those given before. */
    public PersonBuilder ledUnitYears(Listing<YearOfWork> years) {
        return replace(ledUnitYears, years);
    }

    /** The first day at work after recruitment. */
    public PersonBuilder recruitedOn(LocalDate recruitedOn) {
        this.recruitedOn = recruitedOn;
        return this;
    }

    /** One more time off work. */
    public PersonBuilder absence(Absence absence) {
        return add(absences, absence);
    }

    /** Times off work, in place of those given before. */
    public PersonBuilder absences(Listing<Absence> absences) {
        return replace(this.absences, absences);
    }

    /** One more discipline. */
    public PersonBuilder discipline(Discipline discipline) {
        return add(disciplines, discipline);
    }

    /** Disciplines, in place of those given before. */
    public PersonBuilder disciplines(Listing<Discipline> disciplines) {
        return replace(this.disciplines, disciplines);
    }

    /** One more training course. */
    public PersonBuilder training(Training training) {
        return add(trainings, training);
    }

    /** Training courses, in place of those given before. */
    public PersonBuilder trainings(Listing<Training> trainings) {
        return replace(this.trainings, trainings);
    }

    /** One more move between units. */
    public PersonBuilder transfer(Transfer transfer) {
        return add(transfers, transfer);
    }

    /** Moves between units, in place of those given before. */
    public PersonBuilder transfers(Listing<Transfer> transfers) {
        return replace(this.transfers, transfers);
    }

    /** One more post held. */
    public PersonBuilder post(PostHeld post) {
        return add(posts, post);
    }

    /** Posts held, in place of those given before. */
    public PersonBuilder posts(Listing<PostHeld> posts) {
        return replace(this.posts, posts);
    }

    /** The periods of service by which long service is counted. */
    public PersonBuilder serviceRecord(ServiceRecord serviceRecord) {
        this.serviceRecord = serviceRecord;
        return this;
    }

    /** Full months in the youth volunteer force; 0 if none. */
    public PersonBuilder youthVolunteerMonths(int months) {
        this.youthVolunteerMonths = months;
        return this;
    }

    /** One more initiative. */
    public PersonBuilder initiative(Initiative initiative) {
        return add(initiatives, initiative);
    }

    /** Initiatives, in place of those given before. */
    public PersonBuilder initiatives(Listing<Initiative> initiatives) {
        return replace(this.initiatives, initiatives);
    }

    /** Since when a farmer's production model has run stably. */
    public PersonBuilder productionModelSince(LocalDate productionModelSince) {
        this.productionModelSince = productionModelSince;
        return this;
    }

    /** One more research topic. */
    public PersonBuilder researchTopic(ResearchTopic researchTopic) {
        return add(researchTopics, researchTopic);
    }

    /** Research topics, in place of those given before. */
    public PersonBuilder researchTopics(Listing<ResearchTopic> researchTopics) {
        return replace(this.researchTopics, researchTopics);
    }

    /** One more case of wit and creativity in combat. */
    public PersonBuilder combatIngenuity(CombatIngenuity combatIngenuity) {
        return add(combatIngenuities, combatIngenuity);
    }

    /** Wit and creativity in combat, in place of those given before. */
    public PersonBuilder combatIngenuities(Listing<CombatIngenuity> combatIngenuities) {
        return replace(this.combatIngenuities, combatIngenuities);
    }

    /** What was set so far, as a value. */
    public Person build() {
        return new Person(
                name,
                sex,
                family,
                groups,
                directWork,
                leadingPost,
                headOfUnit,
                ledUnitYears.listing(),
                recruitedOn,
                years.listing(),
                absences.listing(),
                disciplines.listing(),
                trainings.listing(),
                transfers.listing(),
                posts.listing(),
                serviceRecord,
                youthVolunteerMonths,
                workplaces.listing(),
                grassroots,
                enterprise,
                initiatives.listing(),
                productionModelSince,
                researchTopics.listing(),
                combatIngenuities.listing(),
                achievements.listing(),
                pastAwards.listing(),
                proceedings.listing());
    }
}
