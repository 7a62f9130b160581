package vn.giaoban.meetings.quorum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.giaoban.meetings.conference.ConferenceKind;

/** What the office has laid down for a kind of conference; a kind without a rule asks for nobody. */
@Entity
@Table(name = "quorum_rule")
class QuorumRule {

    @Id
    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Enumerated(EnumType.STRING)
    private QuorumShare share;

    @Version
    private long version;

    protected QuorumRule() {}

    QuorumRule(ConferenceKind kind) {
        this.kind = kind;
    }

    void ask(QuorumShare wanted) {
        share = wanted;
    }

    QuorumShare share() {
        return share;
    }
}
