package vn.giaoban.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.AccountView;
import vn.giaoban.archive.account.Accounts;
import vn.giaoban.archive.account.NewAccount;
import vn.giaoban.archive.account.Role;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.web.shell.Reply;

/** The accounts as their administrator keeps them: make, describe, reset, disable. */
@Named
@ViewScoped
public class AccountsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Accounts accounts;

    @EJB
    Bodies bodies;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    /** The account being described; null while a new one is made. */
    private Long id;

    @NotBlank
    @Size(min = 3, max = 60)
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]*", message = "{account.username.pattern}")
    private String username;

    @NotBlank
    @Size(max = 200)
    private String displayName;

    private Long bodyId;

    @NotEmpty
    private List<Role> roles = new ArrayList<>();

    /** A new password, shown this once and never kept. */
    private transient String shownPassword;

    public List<AccountView> getAll() {
        return accounts.all();
    }

    public Map<Long, BodyView> getBodies() {
        return bodies.byId(LocalDate.now(clock));
    }

    public List<BodyView> getPresentBodies() {
        return bodies.on(LocalDate.now(clock));
    }

    public Role[] getEveryRole() {
        return Role.values();
    }

    /** Opens the form empty. */
    public void begin() {
        id = null;
        username = null;
        displayName = null;
        bodyId = null;
        roles = new ArrayList<>();
    }

    /** Opens the form on an account. */
    public void describe(AccountView account) {
        id = account.id();
        username = account.username();
        displayName = account.displayName();
        bodyId = account.bodyId();
        roles = new ArrayList<>(account.roles());
    }

    public void save() {
        if (id == null) {
            NewAccount wanted = new NewAccount(username, displayName, bodyId, EnumSet.copyOf(roles));
            shownPassword = reply.ask(() -> accounts.create(wanted), "say.account.made", username);
        } else {
            reply.attempt(
                    () -> accounts.describe(id, displayName, bodyId, EnumSet.copyOf(roles)),
                    "say.account.described",
                    username);
        }
    }

    public void resetPassword(AccountView account) {
        username = account.username();
        shownPassword = reply.ask(() -> accounts.resetPassword(account.id()), "say.account.reset", account.username());
    }

    public void disable(AccountView account) {
        reply.attempt(() -> accounts.disable(account.id()), "say.account.disabled", account.username());
    }

    public void enable(AccountView account) {
        reply.attempt(() -> accounts.enable(account.id()), "say.account.enabled", account.username());
    }

    public boolean isMaking() {
        return id == null;
    }

    public String getShownPassword() {
        return shownPassword;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}
