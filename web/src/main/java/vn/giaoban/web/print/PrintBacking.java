package vn.giaoban.web.print;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.giaoban.archive.table.Table;
import vn.giaoban.web.shell.Missing;

/** A table on paper, {@code /print/dossier/5}. */
@Named
@RequestScoped
public class PrintBacking {

    @Inject
    Printed printed;

    @Inject
    @Param(pathIndex = 0)
    String kind;

    @Inject
    @Param(pathIndex = 1)
    Long id;

    private Table table;

    @PostConstruct
    void open() {
        table = Missing.unless(
                id, wanted -> printed.of(kind == null ? "" : kind, wanted).orElse(null));
    }

    public Table getTable() {
        return table;
    }

    /** Where the same table is saved as a spreadsheet. */
    public String getSpreadsheet() {
        return "/sheet/" + kind + "/" + id + ".xlsx";
    }
}
