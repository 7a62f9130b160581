/** Who signs in, which roles an account holds, and what each role may do. */
package vn.giaoban.archive.account;
