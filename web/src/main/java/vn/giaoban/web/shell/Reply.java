package vn.giaoban.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.omnifaces.util.Exceptions;
import vn.giaoban.archive.document.Warning;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.reason.Reasons;

/** What a page answers to the user after an action: done, or refused with the reason, in the user's language. */
@RequestScoped
public class Reply {

    @Inject
    Language language;

    private Map<String, String> fields = Map.of();

    /** Does something and says so; a refusal is said instead, and nothing was changed. */
    public boolean attempt(Runnable action, String doneKey, Object... arguments) {
        Supplier<Boolean> done = () -> {
            action.run();
            return true;
        };
        return ask(done, doneKey, arguments) != null;
    }

    /** Does something that yields a value; a refusal is said instead and leaves {@code null}. */
    public <T> T ask(Supplier<T> action, String doneKey, Object... arguments) {
        try {
            T value = action.get();
            if (doneKey != null) {
                done(doneKey, arguments);
            }
            return value;
        } catch (Refusal refusal) {
            refused(refusal);
        } catch (EJBAccessException e) {
            throw e;
        } catch (EJBException e) {
            failed(e);
        }
        return null;
    }

    /**
     * Names the fields beside which some refusals are said, instead of above the page.
     *
     * @param fieldsByReason ids of fields as the browser knows them, by the key of the refusal
     */
    public Reply beside(Map<String, String> fieldsByReason) {
        fields = Map.copyOf(fieldsByReason);
        return this;
    }

    /** Says that something is done; the words outlive a redirect. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, words(key, arguments));
    }

    /** Says what is unusual about something that is done all the same. */
    public void warn(Warning warning) {
        String text = Reasons.say(
                warning.key(), language.getLocale(), warning.arguments().toArray());
        add(FacesMessage.SEVERITY_WARN, text);
    }

    /** Says that something must be put right. */
    public void wrong(String key, Object... arguments) {
        FacesContext.getCurrentInstance().validationFailed();
        add(FacesMessage.SEVERITY_ERROR, words(key, arguments));
    }

    /** Says why the house refused. */
    public void refused(Refusal refusal) {
        FacesContext.getCurrentInstance().validationFailed();
        String text = Reasons.say(refusal, language.getLocale());
        String field = fields.get(refusal.key());
        if (field == null) {
            add(FacesMessage.SEVERITY_ERROR, text);
        } else {
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** A sentence of the screens' bundle with its places filled. */
    public String words(String key, Object... arguments) {
        String pattern = bundle("vn.giaoban.web.messages").getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, numbers()).format(arguments);
    }

    private void failed(EJBException e) {
        if (Exceptions.is(e, OptimisticLockException.class)) {
            wrong("say.changedMeanwhile");
        } else if (Exceptions.unwrap(e, EJBException.class) instanceof ConstraintViolationException broken) {
            FacesContext.getCurrentInstance().validationFailed();
            broken.getConstraintViolations().stream()
                    .map(ConstraintViolation::getMessage)
                    .distinct()
                    .forEach(text -> add(FacesMessage.SEVERITY_ERROR, words("say.invalid", text)));
        } else {
            throw e;
        }
    }

    private void add(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, text));
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                language.getLocale(),
                Reply.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale numbers() {
        return Locale.forLanguageTag("vi");
    }
}
