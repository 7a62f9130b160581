package vn.giaoban.archive.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.config.MailSettings;

/**
 * Letters of the house by mail, with files: to people without an account, and to accounts that want mail of the kind. They go
 * out with all other mail, within the transaction that writes them; while mail is off none is written.
 */
@Stateless
@PermitAll
public class Letters {

    @Inject
    MailBook book;

    @Inject
    MailWishes wishes;

    @Inject
    MailSettings settings;

    /** Writes a letter to each of these people. */
    public void toPeople(Collection<Recipient> people, String subject, String content, List<Enclosure> enclosures) {
        if (settings.on()) {
            people.forEach(person ->
                    book.writeLetter(null, person, MailText.letter(person.name(), subject, content), enclosures));
        }
    }

    /** Writes a letter to each of these accounts that has an address and wants mail of a kind. */
    public void toAccounts(
            Set<Long> accounts, NotificationKind kind, String subject, String content, List<Enclosure> enclosures) {
        wishes.wanting(accounts, kind)
                .values()
                .forEach(account -> book.writeLetter(
                        account.accountId(),
                        new Recipient(account.displayName(), account.mailAddress()),
                        MailText.letter(account.displayName(), subject, content),
                        enclosures));
    }
}
