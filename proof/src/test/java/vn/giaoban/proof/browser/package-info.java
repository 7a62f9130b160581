/** The product as a person meets it: a real Chromium, by mouse and by keyboard alone, on a desk and on a phone. */
package vn.giaoban.proof.browser;
