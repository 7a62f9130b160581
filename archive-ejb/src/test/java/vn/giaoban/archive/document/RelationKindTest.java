package vn.giaoban.archive.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationKindTest {

    @Test
    void theWordsBeforeAMentionSuggestWhatItIs() {
        assertThat(RelationKind.suggestedBy("Căn cứ Kết luận số")).contains(RelationKind.BASED_ON);
        assertThat(RelationKind.suggestedBy("CĂN CỨ Điều lệ Đảng và Quy định số"))
                .contains(RelationKind.BASED_ON);
        assertThat(RelationKind.suggestedBy("Quy chế này thay thế Quy chế số")).contains(RelationKind.REPLACES);
        assertThat(RelationKind.suggestedBy("bãi bỏ Quyết định số")).contains(RelationKind.REPEALS);
        assertThat(RelationKind.suggestedBy("Sửa đổi, bổ sung một số điều của Quy chế số"))
                .contains(RelationKind.AMENDS);
        assertThat(RelationKind.suggestedBy("Kế hoạch cụ thể hoá Nghị quyết số"))
                .contains(RelationKind.IMPLEMENTS);
    }

    @Test
    void aReviewSpeaksOfWhatWasCarriedOut() {
        assertThat(RelationKind.suggestedBy("Kế hoạch sơ kết hai năm thực hiện Kết luận số"))
                .contains(RelationKind.REVIEWS);
    }

    @Test
    void ofSeveralWordsTheLastBeforeTheNumberCounts() {
        assertThat(RelationKind.suggestedBy("căn cứ Nghị quyết Đại hội, thay thế Quy chế số"))
                .contains(RelationKind.REPLACES);
    }

    @Test
    void whatTheOtherDidToThisIsNotSuggestedTheOtherWayRound() {
        assertThat(RelationKind.suggestedBy("Quy chế này được thay thế bởi Quy chế số"))
                .isEmpty();
        assertThat(RelationKind.suggestedBy("đã bị bãi bỏ theo Quyết định số")).isEmpty();
        assertThat(RelationKind.suggestedBy("Hội nghị đã nghe về Thông báo số")).isEmpty();
    }
}
