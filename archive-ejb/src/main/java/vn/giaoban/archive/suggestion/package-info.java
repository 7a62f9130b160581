/** What a file says of itself before anybody has typed anything: suggestions for the person who enters it, never more. */
package vn.giaoban.archive.suggestion;
