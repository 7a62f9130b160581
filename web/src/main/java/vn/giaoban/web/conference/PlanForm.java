package vn.giaoban.web.conference;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Periods;

/** What is written about a conference: its name, time, place, chair and whom it summons. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String series;

    private ConferenceKind kind = ConferenceKind.BRIEFING;
    private Integer ordinal;

    @Size(max = 500)
    private String title;

    private LocalDate startDate;
    private LocalTime startTime;
    private LocalDate endDate;
    private LocalTime endTime;

    @Size(max = 300)
    private String place;

    @Size(max = 200)
    private String chair;

    @Size(max = 1000)
    private String posts;

    @Size(max = 200)
    private String secretary;

    private String organiser;
    private String reviewed;
    private String ahead;
    private List<String> summoned = new ArrayList<>();

    static PlanForm of(ConferenceView conference) {
        return of(new ConferencePlan(
                conference.series(),
                conference.kind(),
                conference.ordinal(),
                conference.title(),
                conference.startDate(),
                conference.startTime(),
                conference.endDate(),
                conference.endTime(),
                conference.place(),
                conference.chair(),
                conference.secretary(),
                conference.organiser(),
                conference.period(),
                conference.summoned()));
    }

    static PlanForm of(ConferencePlan plan) {
        PlanForm form = new PlanForm();
        form.series = plan.series();
        form.kind = plan.kind();
        form.ordinal = plan.ordinal();
        form.title = plan.title();
        form.startDate = plan.startDate();
        form.startTime = plan.startTime();
        form.endDate = plan.endDate();
        form.endTime = plan.endTime();
        form.place = plan.place();
        form.secretary = plan.secretary();
        form.organiser = plan.organiser();
        form.summoned = new ArrayList<>(plan.summoned());
        if (plan.chair() != null) {
            form.chair = plan.chair().name();
            form.posts = String.join("; ", plan.chair().posts());
        }
        form.reviewed = plan.period().reviewed();
        form.ahead = plan.period().ahead();
        return form;
    }

    /** What is confirmed; posts without a chair are none. */
    ConferencePlan plan() {
        return plan(chair == null || chair.isBlank() ? null : chaired());
    }

    /** All that is typed, also what could not be confirmed like this. */
    ConferencePlan typed() {
        return plan(chair == null && posts == null ? null : chaired());
    }

    private ConferencePlan plan(Chair chairing) {
        return new ConferencePlan(
                series,
                kind,
                ordinal,
                title,
                startDate,
                startTime,
                endDate,
                endTime,
                place,
                chairing,
                secretary,
                organiser,
                new Periods(reviewed, ahead),
                summoned);
    }

    /** The posts stand between semicolons: a post may hold a comma of its own. */
    private Chair chaired() {
        List<String> held = Stream.ofNullable(posts)
                .flatMap(written -> Stream.of(written.split(";", -1)))
                .map(String::strip)
                .filter(post -> !post.isEmpty())
                .toList();
        return new Chair(chair, held);
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public ConferenceKind getKind() {
        return kind;
    }

    public void setKind(ConferenceKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getPosts() {
        return posts;
    }

    public void setPosts(String posts) {
        this.posts = posts;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public String getReviewed() {
        return reviewed;
    }

    public void setReviewed(String reviewed) {
        this.reviewed = reviewed;
    }

    public String getAhead() {
        return ahead;
    }

    public void setAhead(String ahead) {
        this.ahead = ahead;
    }

    public List<String> getSummoned() {
        return summoned;
    }

    public void setSummoned(List<String> summoned) {
        this.summoned = summoned;
    }
}
