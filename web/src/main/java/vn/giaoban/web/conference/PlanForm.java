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
        PlanForm form = new PlanForm();
        form.series = conference.series();
        form.kind = conference.kind();
        form.ordinal = conference.ordinal();
        form.title = conference.title();
        form.startDate = conference.startDate();
        form.startTime = conference.startTime();
        form.endDate = conference.endDate();
        form.endTime = conference.endTime();
        form.place = conference.place();
        form.secretary = conference.secretary();
        form.organiser = conference.organiser();
        form.summoned = new ArrayList<>(conference.summoned());
        if (conference.chair() != null) {
            form.chair = conference.chair().name();
            form.posts = String.join("; ", conference.chair().posts());
        }
        if (conference.period() != null) {
            form.reviewed = conference.period().reviewed();
            form.ahead = conference.period().ahead();
        }
        return form;
    }

    ConferencePlan plan() {
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
                chaired(),
                secretary,
                organiser,
                new Periods(reviewed, ahead),
                summoned);
    }

    /** The posts stand between semicolons: a post may hold a comma of its own. */
    private Chair chaired() {
        if (chair == null || chair.isBlank()) {
            return null;
        }
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

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
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

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
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

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
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
