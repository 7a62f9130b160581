package vn.giaoban.archive.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rule sets of form and the days they bind. They are published rules, so anyone may ask for them. */
@Stateless
@PermitAll
public class LayoutRuleSets {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /**
     * The rules for a document issued on that day; they are also the rules it is shown and exported under later.
     *
     * @return empty for a day before the first rule set known
     */
    public Optional<LayoutRules> validOn(@NotNull LocalDate issuedOn) {
        // Should two overlap, the younger one has replaced the elder.
        return all().stream().filter(rules -> rules.bindOn(issuedOn)).findFirst();
    }

    /** All rule sets, the latest first. */
    public List<LayoutRules> all() {
        return em.createNamedQuery("LayoutRuleSet.all", LayoutRuleSet.class)
                .getResultStream()
                .map(LayoutRuleSet::rules)
                .toList();
    }
}
