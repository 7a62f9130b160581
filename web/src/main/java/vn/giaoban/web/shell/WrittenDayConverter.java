package vn.giaoban.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ResourceBundle;
import org.omnifaces.util.Components;

/**
 * A day as a person types it, {@code 19/03/2024} or {@code 19/3/2024}. A day that the calendar does not have, 31/02, is
 * refused: the converters that come with the platform take it for the last of that month.
 */
@FacesConverter("writtenDay")
public class WrittenDayConverter implements Converter<LocalDate> {

    private static final String WRONG = "jakarta.faces.converter.DateTimeConverter.DATE_detail";

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Written.toDay(typed.strip());
        } catch (DateTimeParseException e) {
            String said = MessageFormat.format(said(context), typed.strip(), "19/03/2024", Components.getLabel(field));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return day == null ? "" : Written.day(day);
    }

    private static String said(FacesContext context) {
        String words = context.getApplication().getMessageBundle();
        return ResourceBundle.getBundle(words, context.getViewRoot().getLocale())
                .getString(WRONG);
    }
}
