package vn.giaoban.web.conference;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Items of the agenda in a field, {@code 2, 4}. A number stands for itself; what is none becomes 0, which no agenda has, so
 * that the house refuses it.
 */
@FacesConverter("agendaPlaces")
public class AgendaPlacesConverter implements Converter<List<Integer>> {

    private static final Pattern PARTING = Pattern.compile("[\\s,;]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public List<Integer> getAsObject(FacesContext context, UIComponent field, String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : PARTING.splitAsStream(typed.strip())
                        .map(word -> NUMBER.matcher(word).matches() ? Integer.valueOf(word) : 0)
                        .distinct()
                        .toList();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, List<Integer> places) {
        return places == null ? "" : places.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
