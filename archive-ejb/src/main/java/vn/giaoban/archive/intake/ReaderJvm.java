package vn.giaoban.archive.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a reader is started: a Java of its own with little memory, an empty environment and a scratch folder as its home,
 * working folder and place of temporary files.
 *
 * <p>What holds: memory and, by the worker itself, the network for Java code (see its NoNetwork), names are never looked
 * up. What does not: the reader runs as the server's user and could read that user's files if a parser could be made to
 * run foreign code.
 *
 * @param classPath the worker's jar
 * @param mainClass the worker's main
 * @param heapMegabytes the memory for objects
 * @param folder where the scratch folders are made
 */
record ReaderJvm(String classPath, String mainClass, int heapMegabytes, Path folder) {

    static final String WORKER = "vn.giaoban.reader.Worker";

    private static final String WINDOWS_ROOT = "SystemRoot";
    private static final Pattern SCRATCH = Pattern.compile("scratch-(\\d+)-.*");

    /** The real worker, unpacked into a folder; removes what killed servers have left there. */
    static ReaderJvm unpackedInto(Path folder, int heapMegabytes) throws IOException {
        Path jar = ReaderJar.unpackInto(folder.toAbsolutePath());
        sweep(folder);
        return new ReaderJvm(jar.toString(), WORKER, heapMegabytes, folder.toAbsolutePath());
    }

    Path newScratch() throws IOException {
        Files.createDirectories(folder);
        Path scratch = Files.createTempDirectory(
                folder, "scratch-" + ProcessHandle.current().pid() + "-");
        Files.createFile(scratch.resolve("hosts"));
        return scratch;
    }

    Process start(Path scratch) throws IOException {
        var builder = new ProcessBuilder(command(scratch))
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String windows = environment.get(WINDOWS_ROOT);
        environment.clear();
        // Without a locale the names of files could hold ASCII only.
        environment.put("LC_ALL", "C.UTF-8");
        if (windows != null) {
            environment.put(WINDOWS_ROOT, windows);
        }
        return builder.start();
    }

    private List<String> command(Path scratch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + scratch.resolve("crash.log"),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-Djdk.net.hosts.file=" + scratch.resolve("hosts"),
                "-cp",
                classPath,
                mainClass);
    }

    /** Scratch folders bear the number of their server's process; those of servers that are gone are litter. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> scratches = Files.newDirectoryStream(folder, "scratch-*")) {
            for (Path scratch : scratches) {
                Matcher name = SCRATCH.matcher(scratch.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    delete(scratch);
                }
            }
        }
    }

    static void delete(Path scratch) throws IOException {
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
