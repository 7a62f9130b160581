package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What is indexed of a document, a clause or a task. Rights are the id of an access profile, never a list of bodies, so
 * that a body's change needs no reindex.
 *
 * @param key type and id
 * @param version version of the row it was made from, for comparing index and database
 * @param accessProfile whoever holds this profile may find the entry
 * @param externalId the id it had in the system it was imported from, or null
 * @param number number and symbol as written ({@code 05-TB/HU}), or null
 * @param kind symbol of the kind ({@code TB}), or null
 * @param issuer code of the issuing body, or null
 * @param term the term of office it belongs to, as a code, or null
 * @param signer who signed it, or null
 * @param issuedOn the day of issue or of assignment, or null
 * @param validFrom first day in force, or null where unknown
 * @param validTo last day in force, also where another document ends it: the day before that takes effect; null where open
 * @param replaced whether it ends because another document takes its place; null where nothing is said of its validity
 * @param partlyFrom since which day parts of it are no longer in force, or null where all of it is or was
 * @param subject the subject line (trích yếu), or what stands for it
 * @param names further words under which it is found: names of kind and issuer, signer
 * @param pages the text, page by page; one page where it has none
 */
public record Entry(
        EntryKey key,
        long version,
        long accessProfile,
        String externalId,
        String number,
        String kind,
        String issuer,
        String term,
        String signer,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        Boolean replaced,
        LocalDate partlyFrom,
        String subject,
        List<String> names,
        List<String> pages) {

    public Entry {
        subject = subject == null ? "" : subject;
        names = List.copyOf(names);
        pages = List.copyOf(pages);
    }

    /** Begins an entry with what none can lack. */
    public static Builder of(EntryType type, long id, long accessProfile) {
        return new Builder(new EntryKey(type, id), accessProfile);
    }

    /** Collects the parts of an entry; what is not named stays empty. */
    public static final class Builder {

        private final EntryKey key;
        private final long accessProfile;
        private long version;
        private String externalId;
        private String number;
        private String kind;
        private String issuer;
        private String term;
        private String signer;
        private LocalDate issuedOn;
        private LocalDate validFrom;
        private LocalDate validTo;
        private Boolean replaced;
        private LocalDate partlyFrom;
        private String subject;
        private List<String> names = List.of();
        private List<String> pages = List.of();

        private Builder(EntryKey key, long accessProfile) {
            this.key = key;
            this.accessProfile = accessProfile;
        }

        public Builder version(long version) {
            this.version = version;
            return this;
        }

        public Builder externalId(String externalId) {
            this.externalId = externalId;
            return this;
        }

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder term(String term) {
            this.term = term;
            return this;
        }

        public Builder signer(String signer) {
            this.signer = signer;
            return this;
        }

        public Builder issuedOn(LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        public Builder valid(LocalDate from, LocalDate to) {
            this.validFrom = from;
            this.validTo = to;
            return this;
        }

        public Builder replaced(boolean replaced) {
            this.replaced = replaced;
            return this;
        }

        public Builder partlyFrom(LocalDate partlyFrom) {
            this.partlyFrom = partlyFrom;
            return this;
        }

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        public Builder names(List<String> names) {
            this.names = names;
            return this;
        }

        public Builder pages(List<String> pages) {
            this.pages = pages;
            return this;
        }

        public Entry build() {
            return new Entry(
                    key,
                    version,
                    accessProfile,
                    externalId,
                    number,
                    kind,
                    issuer,
                    term,
                    signer,
                    issuedOn,
                    validFrom,
                    validTo,
                    replaced,
                    partlyFrom,
                    subject,
                    names,
                    pages);
        }
    }
}
