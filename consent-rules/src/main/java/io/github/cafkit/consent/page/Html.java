package io.github.cafkit.consent.page;

/** Texts on an HTML page. */
public final class Html {

    private Html() {}

    /**
     * A text as it stands in an element or in a quoted attribute.
     *
     * @param text the text, not null
     * @return the text with whatever could be markup escaped, never null
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * An element that holds nothing but a text, on a line of its own.
     *
     * @param name the name of the element, not null
     * @param text the text, which is escaped, not null
     * @return the element, ending with a line feed, never null
     */
    public static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }
}
