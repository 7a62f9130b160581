/** Tables that leave the house: printed, as a spreadsheet, in Word, as separated values; the same rows in every form. */
package vn.giaoban.archive.table;
