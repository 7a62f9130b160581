package vn.giaoban.archive.intake;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Scanner;

/** A worker that does what the name of the file says: what parsers do when a file is made for it. */
final class Misbehaving {
    private Misbehaving() {}

    public static void main(String[] args) throws IOException {
        var answers = new DataOutputStream(System.out);
        answers.writeInt(ReaderAnswer.GREETING);
        var requests = new Scanner(System.in, StandardCharsets.US_ASCII);
        while (requests.hasNextLine()) {
            String[] request = requests.nextLine().split("\t", -1);
            String name = new String(Base64.getDecoder().decode(request[2]), StandardCharsets.UTF_8);
            behave(name, Integer.parseInt(request[0]), answers);
        }
    }

    private static void behave(String name, int characters, DataOutputStream answers) throws IOException {
        switch (name) {
            case "hang" -> hang();
            case "exit" -> Runtime.getRuntime().halt(3);
            case "memory" -> Runtime.getRuntime().halt(42);
            case "garbage" -> answers.writeUTF("GARBAGE");
            case "half" -> {
                answers.writeUTF("READ");
                Runtime.getRuntime().halt(0);
            }
            case "many pages" -> {
                head(answers, "text/plain");
                answers.writeInt(Integer.MAX_VALUE);
            }
            case "long page" -> {
                head(answers, "text/plain");
                answers.writeInt(1);
                answers.writeInt(characters * 3 + 1);
            }
            case "odd type" -> {
                head(answers, "text/html\r\nSet-Cookie: x");
                answers.writeInt(0);
                foot(answers);
            }
            default ->
                page(
                        answers,
                        Path.of("").toAbsolutePath() + "|" + System.getenv().keySet());
        }
        answers.flush();
    }

    private static void hang() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private static void page(DataOutputStream answers, String text) throws IOException {
        head(answers, "text/plain");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        answers.writeInt(1);
        answers.writeInt(bytes.length);
        answers.write(bytes);
        answers.writeInt(0);
        foot(answers);
    }

    private static void foot(DataOutputStream answers) throws IOException {
        answers.writeInt(1);
        answers.writeInt(-1);
    }

    private static void head(DataOutputStream answers, String mediaType) throws IOException {
        answers.writeUTF("READ");
        answers.writeUTF(mediaType);
    }
}
