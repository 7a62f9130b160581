/** Documents on the screens: one document with its text, files and relations, and entering a new one. */
package vn.giaoban.web.document;
