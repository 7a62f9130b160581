package vn.giaoban.archive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;

/**
 * Keeps state secrets out. The house is connected to a network, and on such a system no secret document may be drafted or kept
 * (Luật Bảo vệ bí mật nhà nước 117/2025/QH15, art. 5.2). A text with a mark of secrecy is refused with the advice what to do;
 * only somebody who says why the line is no such mark ("không phải dấu mật") gets it in, and that is written down.
 */
@ApplicationScoped
public class SecrecyGuard {

    private static final int SHORTEST_REASON = 10;

    @Inject
    Audit audit;

    /**
     * Refuses texts of which one bears a mark.
     *
     * @param texts what is about to be saved; those that are null are passed over
     * @throws Refusal INVALID {@code secrecy.mark} with the line that was found
     */
    public void refuse(String... texts) {
        check(null, Arrays.asList(texts));
    }

    /**
     * Refuses texts of which one bears a mark, unless somebody answers for it.
     *
     * @param notSecretBecause why the line is none; null or blank = nobody answers
     * @return whether there is such a line and somebody answers for it: who saves the text then writes that down
     * @throws Refusal INVALID {@code secrecy.mark} with the line that was found; {@code secrecy.reasonTooShort} where the reason
     *     is no reason
     */
    public boolean check(String notSecretBecause, Collection<String> texts) {
        Optional<String> mark = SecrecyMark.in(texts.stream().flatMap(Stream::ofNullable));
        if (mark.isEmpty()) {
            return false;
        }
        if (notSecretBecause == null || notSecretBecause.isBlank()) {
            // The line alone, which is no secret; nothing of the text around it.
            audit.refused("secrecy.mark", "text", null, mark.get());
            throw Refusal.invalid("secrecy.mark", mark.get());
        }
        if (notSecretBecause.strip().length() < SHORTEST_REASON) {
            throw Refusal.invalid("secrecy.reasonTooShort", SHORTEST_REASON);
        }
        return true;
    }
}
