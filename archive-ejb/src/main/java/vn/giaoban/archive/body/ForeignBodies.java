package vn.giaoban.archive.body;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Enters bodies that the documents of another system name and this office does not know. It asks for no right: the boundary
 * that took the import has.
 */
@Dependent
public class ForeignBodies {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String CODE = "[\\p{Lu}\\d][\\p{Lu}\\d_-]{0,39}";
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_SHORT_NAME = 120;
    private static final int LONGEST_NAME = 300;

    /** Behind those that the office has put into its order. */
    private static final int LAST = 1000;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Audit audit;

    /**
     * Enters a body that exists since ever, as far as this office knows.
     *
     * @param given its code, or its name, from whose first letters a code is made
     * @param by on whose behalf
     * @return its code
     */
    public String enter(String given, String by) {
        String name = cut(given.strip(), LONGEST_NAME);
        String code = free(name.matches(CODE) ? name : initials(name));
        BodyNaming naming = new BodyNaming(
                name, cut(name, LONGEST_SHORT_NAME), code, null, cut(name.toUpperCase(VIETNAMESE), LONGEST_NAME));
        Body body = new Body(code, BodyKind.OTHER, null, LAST, null, naming);
        em.persist(body);
        em.flush();
        audit.doneFor(by, "body.create", "body", body.id(), code + " " + name);
        return code;
    }

    private String free(String code) {
        String free = code;
        for (int i = 2; isTaken(free); i++) {
            free = code + "-" + i;
        }
        return free;
    }

    private boolean isTaken(String code) {
        return em.createNamedQuery("Body.byCode", Body.class)
                .setParameter("code", code)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** "Ban Tổ chức Huyện ủy" becomes BTCHU; a name without a letter becomes CQ, for cơ quan. */
    static String initials(String name) {
        String letters = Arrays.stream(Vietnamese.compose(name).split("[^\\p{L}\\p{M}\\d]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .map(letter -> letter.equalsIgnoreCase("đ") ? "Đ" : Vietnamese.fold(letter))
                .map(letter -> letter.toUpperCase(VIETNAMESE))
                .collect(Collectors.joining());
        String code = cut(letters, LONGEST_CODE);
        return code.matches(CODE) ? code : "CQ";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
