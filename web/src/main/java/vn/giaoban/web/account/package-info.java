/** The door: who comes in by the screens, who by the REST interface, how long a session lasts, and what each answer forbids. */
package vn.giaoban.web.account;
