/** Taking files in: what may be uploaded, what its text is, and whether it bears a secrecy mark. */
package vn.giaoban.archive.intake;
