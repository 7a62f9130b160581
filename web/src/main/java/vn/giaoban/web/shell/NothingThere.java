package vn.giaoban.web.shell;

/** An address leads to nothing that the caller may see; web.xml answers it with the page of missing things. */
public class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingThere() {
        super("Nothing there", null, false, false);
    }
}
