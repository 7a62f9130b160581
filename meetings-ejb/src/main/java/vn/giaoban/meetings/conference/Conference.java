package vn.giaoban.meetings.conference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import vn.giaoban.archive.rule.Refusal;

/**
 * A conference. It is planned, held and concluded; or postponed and planned again; or cancelled. Once its notice is
 * issued nothing about it changes any more.
 */
@Entity
@Table(name = "conference")
class Conference {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String series;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    private Integer ordinal;
    private String title;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "start_time")
    private LocalTime startTime;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "end_time")
    private LocalTime endTime;

    private String place;

    @Column(name = "chair_name")
    private String chairName;

    @Column(name = "chair_posts")
    private String chairPosts;

    private String secretary;

    @Column(name = "organiser_id")
    private long organiserId;

    @Column(name = "period_reviewed")
    private String periodReviewed;

    @Column(name = "period_ahead")
    private String periodAhead;

    @ElementCollection
    @CollectionTable(name = "conference_summoned", joinColumns = @JoinColumn(name = "conference_id"))
    @Column(name = "body_id")
    private Set<Long> summoned = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "conference_agenda", joinColumns = @JoinColumn(name = "conference_id"))
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "conference_attendance", joinColumns = @JoinColumn(name = "conference_id"))
    @OrderBy("position")
    private List<Attendance> attendance = new ArrayList<>();

    @Column(name = "access_profile")
    private long accessProfile;

    @Enumerated(EnumType.STRING)
    private ConferenceState state = ConferenceState.PLANNED;

    @Column(name = "state_reason")
    private String stateReason;

    @Version
    private long version;

    protected Conference() {}

    /** Enters a conference; one whose day is past has been held. */
    Conference(ConferencePlan plan, long organiser, Collection<Long> summoned, LocalDate today) {
        write(plan, organiser, summoned);
        if (startOn.isBefore(today)) {
            state = ConferenceState.HELD;
        }
    }

    /** Corrects what was entered. A postponed conference that is given another day is planned again. */
    void change(ConferencePlan plan, long organiser, Collection<Long> summonedBodies) {
        requireOpen();
        boolean moved = !plan.startDate().equals(startOn);
        write(plan, organiser, summonedBodies);
        if (state == ConferenceState.POSTPONED && moved) {
            state = ConferenceState.PLANNED;
        }
    }

    private void write(ConferencePlan plan, long organiser, Collection<Long> summonedBodies) {
        series = plan.series();
        kind = plan.kind();
        ordinal = plan.ordinal();
        title = plan.title().strip();
        startOn = plan.startDate();
        startTime = plan.startTime();
        endOn = plan.endDate();
        endTime = plan.endTime();
        place = plan.place();
        chairName = plan.chair() == null ? null : plan.chair().name().strip();
        chairPosts =
                plan.chair() == null ? null : String.join("\n", plan.chair().posts());
        secretary = plan.secretary();
        organiserId = organiser;
        periodReviewed = plan.period().reviewed();
        periodAhead = plan.period().ahead();
        summoned.retainAll(summonedBodies);
        summoned.addAll(summonedBodies);
    }

    /** Puts the agenda in the given order. */
    void setAgenda(List<AgendaEntry> entries) {
        requireOpen();
        agenda.clear();
        for (AgendaEntry entry : entries) {
            agenda.add(new AgendaItem(agenda.size() + 1, entry));
        }
    }

    /** How many items the agenda has. */
    int agendaItems() {
        return agenda.size();
    }

    /** Calls the roll; whoever came shows that the conference was held. */
    void callRoll(List<Attendance> lines) {
        requireOpen();
        attendance.clear();
        attendance.addAll(lines);
        if (lines.stream().anyMatch(Attendance::came)) {
            hold();
        }
    }

    /** The conference has taken place. */
    void hold() {
        requireOpen();
        state = ConferenceState.HELD;
        stateReason = null;
    }

    /** The notice is issued: what was concluded stands. */
    void conclude() {
        require(state == ConferenceState.HELD, "conference.notHeld");
        state = ConferenceState.CONCLUDED;
    }

    /**
     * Postpones a planned conference.
     *
     * @param until the new day, or null while it is not known
     */
    void postpone(String reason, LocalDate until) {
        require(state == ConferenceState.PLANNED || state == ConferenceState.POSTPONED, "conference.notPlanned");
        stateReason = reason.strip();
        state = until == null ? ConferenceState.POSTPONED : ConferenceState.PLANNED;
        if (until != null) {
            endOn = endOn == null ? null : until.plusDays(endOn.toEpochDay() - startOn.toEpochDay());
            startOn = until;
        }
    }

    /** Cancels a conference that has not taken place. */
    void cancel(String reason) {
        require(state == ConferenceState.PLANNED || state == ConferenceState.POSTPONED, "conference.notPlanned");
        stateReason = reason.strip();
        state = ConferenceState.CANCELLED;
    }

    private void requireOpen() {
        require(state != ConferenceState.CONCLUDED, "conference.concluded");
        require(state != ConferenceState.CANCELLED, "conference.cancelled");
    }

    private static void require(boolean right, String key) {
        if (!right) {
            throw Refusal.conflict(key);
        }
    }

    /** The bodies that read what the conference brings forth: those summoned, and the one that holds it. */
    Set<Long> readers() {
        Set<Long> readers = new HashSet<>(summoned);
        readers.add(organiserId);
        return readers;
    }

    /** The access profile of its readers. */
    boolean admit(long profile) {
        boolean others = accessProfile != profile;
        accessProfile = profile;
        return others;
    }

    long accessProfile() {
        return accessProfile;
    }

    ConferenceState state() {
        return state;
    }

    /** The bodies that were summoned. */
    Set<Long> summoned() {
        return Set.copyOf(summoned);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    ConferenceHeading heading() {
        return new ConferenceHeading(
                id,
                version,
                series,
                kind,
                ordinal,
                title,
                startOn,
                place,
                chair(),
                organiserId,
                period(),
                summoned(),
                readers(),
                state,
                accessProfile);
    }

    ConferenceLine line() {
        return new ConferenceLine(id, series, kind, ordinal, title, startOn, startTime, place, chairName, state);
    }

    ConferenceView view(LongFunction<String> code) {
        return new ConferenceView(
                id,
                version,
                series,
                kind,
                ordinal,
                title,
                startOn,
                startTime,
                endOn,
                endTime,
                place,
                chair(),
                secretary,
                code.apply(organiserId),
                period(),
                summoned.stream().map(code::apply).sorted().toList(),
                state,
                stateReason,
                agenda.stream().map(AgendaItem::entry).toList(),
                attendance.stream().map(line -> line.entry(code)).toList());
    }

    private Periods period() {
        return new Periods(periodReviewed, periodAhead);
    }

    private Chair chair() {
        boolean noPosts = chairPosts == null || chairPosts.isEmpty();
        return chairName == null ? null : new Chair(chairName, noPosts ? List.of() : List.of(chairPosts.split("\n")));
    }
}
