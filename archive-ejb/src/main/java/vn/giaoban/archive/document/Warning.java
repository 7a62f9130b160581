package vn.giaoban.archive.document;

import java.util.List;

/**
 * What is unusual about a document that was entered all the same.
 *
 * @param key key of the text in the bundles
 * @param arguments what the text names
 */
public record Warning(String key, List<String> arguments) {}
