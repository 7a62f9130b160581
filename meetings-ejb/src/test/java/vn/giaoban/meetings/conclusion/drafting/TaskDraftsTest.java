package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskDraftsTest {

    private static List<TaskDraft> tasks(String clause) {
        return ConferenceDrafts.taskDrafts(clause, Fixture.DISTRICT, LocalDate.of(2024, 3, 19));
    }

    @Test
    void theContentIsTheWorkAlone() {
        assertThat(
                        tasks(
                                "Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy rà soát quy chế làm việc; hoàn thành trước ngày 15/4/2024."))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.content()).isEqualTo("Rà soát quy chế làm việc");
                    assertThat(task.lead().code()).isEqualTo("BTCHU");
                    assertThat(task.coordinating()).extracting(BodyName::code).containsExactly("VPHU");
                    assertThat(task.due().day()).isEqualTo("2024-04-15");
                    assertThat(task.inferred()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bên cạnh đó, các Ban tiếp tục rà soát lại từng phần việc|Tiếp tục rà soát lại từng phần việc",
                "Ban Dân vận Huyện ủy: tham mưu kế hoạch khảo sát, xong trước 20/4|Tham mưu kế hoạch khảo sát",
                "Tham mưu tổ chức sơ kết các Chỉ thị theo kế hoạch|Tham mưu tổ chức sơ kết các Chỉ thị theo kế hoạch",
                "1. Yêu cầu các đơn vị nộp báo cáo trước ngày 20/4/2024|Nộp báo cáo"
            })
    void whoAndByWhenAreTakenOffItsEnds(String clause, String content) {
        assertThat(tasks(clause))
                .singleElement()
                .satisfies(task -> assertThat(task.content()).isEqualTo(content));
    }

    @Test
    void aClauseOfSeveralWorksGivesSeveralTasks() {
        assertThat(tasks("Văn phòng Huyện ủy tổng hợp báo cáo; theo dõi việc thực hiện"))
                .extracting(TaskDraft::content, task -> task.lead().code(), TaskDraft::inferred)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tổng hợp báo cáo", "VPHU", List.of()),
                        org.assertj.core.groups.Tuple.tuple("Theo dõi việc thực hiện", "VPHU", List.of("lead")));
    }

    @Test
    void theSameClauseGivesTheSameTasks() {
        String clause = "Các đơn vị nộp báo cáo trong tháng 4";
        assertThat(tasks(clause)).isEqualTo(tasks(clause));
    }
}
