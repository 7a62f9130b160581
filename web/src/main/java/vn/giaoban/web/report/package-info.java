/** The reports of the bodies: rounds, the form of a body, and the files that go out. */
package vn.giaoban.web.report;
