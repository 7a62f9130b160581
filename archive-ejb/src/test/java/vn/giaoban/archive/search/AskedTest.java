package vn.giaoban.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.search.SearchRequest.Sort;

class AskedTest {

    @Test
    void aSearchIsItsAddressAndComesBackFromIt() {
        Asked asked =
                Asked.read("q=k%E1%BA%BF+ho%E1%BA%A1ch+%26+b%C3%A1o&kind=KH&kind=BC&from=qu%C3%BD+I%2F2024&sort=date");
        assertThat(asked.one("q")).isEqualTo("kế hoạch & báo");
        assertThat(Asked.read(asked.query())).isEqualTo(asked);
        SearchRequest request = asked.request(UnaryOperator.identity());
        assertThat(request.filters().among().get(Dimension.KIND)).containsExactlyInAnyOrder("KH", "BC");
        assertThat(request.filters().from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(request.sort()).isEqualTo(Sort.DATE);
    }

    @Test
    void theBodiesThatCameBeforeAreAskedForOnlyWhereTheyAreWanted() {
        UnaryOperator<Set<String>> withPredecessors = codes -> Set.of("BTGDVHU", "BTGHU");
        assertThat(Asked.read("q=x&issuer=BTGDVHU")
                        .request(withPredecessors)
                        .filters()
                        .among()
                        .get(Dimension.ISSUER))
                .containsExactly("BTGDVHU");
        assertThat(Asked.read("q=x&issuer=BTGDVHU&predecessors=true")
                        .request(withPredecessors)
                        .filters()
                        .among()
                        .get(Dimension.ISSUER))
                .containsExactlyInAnyOrder("BTGDVHU", "BTGHU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&&&", "=x", "q=&kind=", "sort=date", "page=3", "la=1&javascript=alert(1)", "q=%zz", "q=%"})
    void whatAsksNothingIsNoSearch(String query) {
        assertThat(Asked.read(query).browses()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=a&page=-1",
                "q=a&page=99999999999",
                "q=a&year=mai",
                "q=a&from=32%2F13%2F2024",
                "q=a&validity=x"
            })
    void whatIsNotUnderstoodIsLeftOut(String query) {
        SearchRequest request = Asked.read(query).request(UnaryOperator.identity());
        assertThat(request.page()).isZero();
        assertThat(request.filters().from()).isNull();
        assertThat(request.filters().among().getOrDefault(Dimension.YEAR, Set.of()))
                .isEmpty();
    }
}
