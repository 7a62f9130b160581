/** Mail as it arrives at a real mail server. */
package vn.giaoban.proof.mail;
