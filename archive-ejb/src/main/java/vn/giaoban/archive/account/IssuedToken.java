package vn.giaoban.archive.account;

/** A new personal token with its secret, which is shown this once. */
public record IssuedToken(TokenView token, String secret) {}
