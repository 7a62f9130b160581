/** The meetings of the demonstration office. */
package vn.giaoban.meetings.demo;
