/**
 * Fonds (phông lưu trữ): the holdings that the house keeps, its own and those it took over, and which of them may still be
 * changed.
 */
package vn.giaoban.archive.fonds;
