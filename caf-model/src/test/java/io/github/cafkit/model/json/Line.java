package io.github.cafkit.model.json;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;

/** Both lines of Jackson behind one face, so that every test runs on each. */
public enum Line {
    JACKSON_2 {
        @Override
        public <T> T read(String json, Class<T> type) {
            return CafJson.standard().read(json, type);
        }

        @Override
        public String write(Object value) {
            return CafJson.standard().write(value);
        }

        @Override
        public String writePretty(Object value) {
            return CafJson.standard().writePretty(value);
        }
    },
    JACKSON_3 {
        @Override
        public <T> T read(String json, Class<T> type) {
            return CafJson3.standard().read(json, type);
        }

        @Override
        public String write(Object value) {
            return CafJson3.standard().write(value);
        }

        @Override
        public String writePretty(Object value) {
            return CafJson3.standard().writePretty(value);
        }
    };

    public abstract <T> T read(String json, Class<T> type);

    public abstract String write(Object value);

    public abstract String writePretty(Object value);
}
