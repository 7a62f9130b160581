package vn.giaoban.web.conference;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.giaoban.meetings.calendar.PeriodWords;
import vn.giaoban.meetings.conclusion.drafting.TypedPeriod;

/**
 * A period in a field: {@code quý II năm 2024} on the page, {@code 2024-Q2} behind it. What is none stays as it was typed;
 * the house refuses it beside the field.
 */
@FacesConverter("writtenPeriod")
public class WrittenPeriodConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : TypedPeriod.code(typed).orElse(typed.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String period) {
        return PeriodWords.of(period);
    }
}
