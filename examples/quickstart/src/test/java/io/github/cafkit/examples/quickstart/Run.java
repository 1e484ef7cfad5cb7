package io.github.cafkit.examples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program.
 *
 * @param code how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int code, String out, String err) {

    static Run of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Quickstart.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(code, out.toString(), err.toString());
    }
}
