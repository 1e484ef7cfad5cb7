package io.github.cafkit.core.json;

import java.io.InputStream;

/** Both lines behind one face, so that every test runs on each. */
enum JacksonLine {
    JACKSON_2 {
        @Override
        <T> T read(String text, Class<T> type) {
            return CafJson.standard().read(text, type);
        }

        @Override
        <T> T read(byte[] text, Class<T> type) {
            return CafJson.standard().read(text, type);
        }

        @Override
        <T> T read(InputStream text, Class<T> type) {
            return CafJson.standard().read(text, type);
        }

        @Override
        String write(Object value) {
            return CafJson.standard().write(value);
        }

        @Override
        byte[] writeBytes(Object value) {
            return CafJson.standard().writeBytes(value);
        }

        @Override
        String writePretty(Object value) {
            return CafJson.standard().writePretty(value);
        }
    },
    JACKSON_3 {
        @Override
        <T> T read(String text, Class<T> type) {
            return CafJson3.standard().read(text, type);
        }

        @Override
        <T> T read(byte[] text, Class<T> type) {
            return CafJson3.standard().read(text, type);
        }

        @Override
        <T> T read(InputStream text, Class<T> type) {
            return CafJson3.standard().read(text, type);
        }

        @Override
        String write(Object value) {
            return CafJson3.standard().write(value);
        }

        @Override
        byte[] writeBytes(Object value) {
            return CafJson3.standard().writeBytes(value);
        }

        @Override
        String writePretty(Object value) {
            return CafJson3.standard().writePretty(value);
        }
    };

    abstract <T> T read(String text, Class<T> type);

    abstract <T> T read(byte[] text, Class<T> type);

    abstract <T> T read(InputStream text, Class<T> type);

    abstract String write(Object value);

    abstract byte[] writeBytes(Object value);

    abstract String writePretty(Object value);
}
