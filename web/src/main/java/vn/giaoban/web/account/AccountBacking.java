package vn.giaoban.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.IssuedToken;
import vn.giaoban.archive.account.OwnAccount;
import vn.giaoban.archive.account.TokenView;
import vn.giaoban.archive.notification.OwnMail;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.UserMenu;

/** One's own account: the password, and the tokens for scripts. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    OwnAccount own;

    @EJB
    OwnMail mail;

    @Inject
    Reply reply;

    @Inject
    UserMenu menu;

    private String mailAddress;
    private transient String oldPassword;
    private transient String newPassword;

    @Size(max = 120)
    private String tokenName;

    @Min(1)
    @Max(366)
    private int tokenDays = 90;

    /** A new token's secret, shown this once and never kept. */
    private transient IssuedToken issued;

    @PostConstruct
    void open() {
        mailAddress = own.mailAddress().orElse(null);
    }

    public void saveMail() {
        reply.beside(Map.of("account.badAddress", "mail:address"))
                .attempt(() -> own.receiveMailAt(mailAddress), "say.account.mail");
    }

    /** Whether the house sends mail at all. */
    public boolean isMailOn() {
        return mail.isOn();
    }

    public List<TokenView> getTokens() {
        return own.tokens();
    }

    /** Changes the password. Every session of the account ends with it, this one too; one signs in anew. */
    public void changePassword() throws Exception {
        boolean changed = reply.attempt(() -> own.changePassword(oldPassword, newPassword), "say.password.changed");
        oldPassword = null;
        newPassword = null;
        if (changed) {
            menu.leave();
        }
    }

    public void issueToken() {
        issued = reply.ask(() -> own.issueToken(tokenName, tokenDays), "say.token.issued");
        tokenName = issued == null ? tokenName : null;
    }

    public void revoke(long id) {
        reply.attempt(() -> own.revokeToken(id), "say.token.revoked");
    }

    public IssuedToken getIssued() {
        return issued;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }
}
