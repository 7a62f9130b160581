package vn.giaoban.archive.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the current request came from; the face sets it, the audit writes it down. */
@RequestScoped
public class Origin {

    private String address;

    /** The network address of the caller, or {@code null} when the house acts by itself. */
    public String address() {
        return address;
    }

    public void from(String newAddress) {
        address = newAddress;
    }
}
