/**
 * Text that was typed before Unicode: each font had letters of its own at the places of Western ones, so that a reader who
 * knows nothing of it sees "HuyÖn ñy" or "Huyeän uûy".
 */
package vn.giaoban.reader.legacy;
