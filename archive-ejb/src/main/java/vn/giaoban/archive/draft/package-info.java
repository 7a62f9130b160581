/** What a person is typing, kept on the server from the first words on: no lost session and no closed window takes it away. */
package vn.giaoban.archive.draft;
