/** The one data source of the house and the archive's tables, brought up to date by Flyway before anything else starts. */
package vn.giaoban.archive.schema;
