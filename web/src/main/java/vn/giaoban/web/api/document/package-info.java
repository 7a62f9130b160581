/** Documents over the REST interface: metadata, files, text, circulation, the trash. */
package vn.giaoban.web.api.document;
