package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder of its own, whose name has a space: beside it stand a build that is the
 * class path of this test, and a Maven that only says that it was asked.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final Path SOURCES = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of(
          "sh", "dirname", "readlink", "sed", "find", "head", "cat", "mkdir", "mv", "rm", "touch");

  @TempDir private Path folder;
  private Path home;
  private Path built;

  /** What a run of the launcher printed. */
  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void a_program_that_is_built() throws IOException {
    home = Files.createDirectories(folder.resolve("my programs"));
    copy("isnad");
    Files.createDirectories(home.resolve(".mvn"));
    copy(".mvn/find-jdk");
    script(home.resolve("mvnw"), "echo 'Maven was asked' >&2; touch cli/target/class-path");
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Path source = Files.createDirectories(home.resolve("cli/src/main")).resolve("Main.java");
    Files.writeString(source, "class Main {}");
    Path target = Files.createDirectories(home.resolve("cli/target"));
    Files.writeString(target.resolve("class-path"), System.getProperty("java.class.path"));
    Files.writeString(home.resolve("cli/pom.xml"), "<project/>");
    built = Files.writeString(target.resolve("built"), "");
    Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(5)));
  }

  @Test
  void numbers_are_the_same_on_an_arabic_machine() throws Exception {
    Path theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--json",
                "--theatre",
                theatre.toString(),
                theatre.resolve("reports").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(out)
        .isEqualTo("{\"read\":0,\"claims\":0,\"already_there\":0,\"undated\":0,\"refused\":1}\n");
  }

  @Test
  void it_runs_from_any_folder() throws Exception {
    Run run = run(folder, home.resolve("isnad").toString(), "--version");
    assertThat(run).isEqualTo(new Run(0, "isnad 0.1.0\n", ""));
  }

  @Test
  void it_runs_by_a_link_to_a_link() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("there"), Path.of("my programs", "isnad"));
    Path second = Files.createSymbolicLink(folder.resolve("here"), link);
    assertThat(run(Path.of("/"), second.toString(), "--version").out()).isEqualTo("isnad 0.1.0\n");
  }

  @Test
  void it_hands_on_words_with_spaces_and_the_exit_code() throws Exception {
    Run run = run(folder, home.resolve("isnad").toString(), "claims", "--theatre", "no such");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("isnad: no such is no theatre");
  }

  @Test
  void it_builds_when_a_source_is_newer() throws Exception {
    Files.setLastModifiedTime(built, FileTime.from(Instant.now().minusSeconds(60)));
    Run run = run(folder, home.resolve("isnad").toString(), "--version");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).startsWith("isnad: building the program").contains("Maven was asked");
    assertThat(run(folder, home.resolve("isnad").toString(), "--version").err()).isEmpty();
  }

  @Test
  void it_says_so_when_the_build_fails_and_tries_again_the_next_time() throws Exception {
    Files.delete(built);
    script(home.resolve("mvnw"), "echo '[ERROR] a broken line'; exit 1");
    for (int time = 0; time < 2; time++) {
      Run run = run(folder, home.resolve("isnad").toString(), "--version");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("[ERROR] a broken line", "isnad: the build failed");
    }
  }

  @Test
  void it_says_what_to_install_where_there_is_no_jdk() throws Exception {
    ProcessBuilder process = process(folder, home.resolve("isnad").toString(), "--version");
    process.environment().put("JAVA_HOME", "");
    process.environment().put("ISNAD_JDK_FOLDERS", folder + "/none/*");
    Run run = run(process);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Isnad needs a JDK 25 or later, and none was found")
        .contains("sudo apt install openjdk-25-jdk", "https://adoptium.net");
  }

  private void copy(String file) throws IOException {
    Path copy = home.resolve(file);
    Files.copy(SOURCES.resolve(file), copy);
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(Path directory, String... command) throws Exception {
    return run(process(directory, command));
  }

  /** A process that has the JDK of this test and only the tools that the launcher may use. */
  private ProcessBuilder process(Path directory, String... command) throws IOException {
    Path tools = folder.resolve("tools");
    if (Files.notExists(tools)) {
      Files.createDirectory(tools);
      for (String tool : TOOLS) {
        script(tools.resolve(tool), "exec " + which(tool) + " \"$@\"");
      }
    }
    ProcessBuilder process = new ProcessBuilder(command).directory(directory.toFile());
    Map<String, String> environment = process.environment();
    environment.clear();
    environment.put("PATH", tools.toString());
    environment.put("HOME", folder.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return process;
  }

  private static Path which(String tool) {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .map(directory -> Path.of(directory, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Run run(ProcessBuilder process) throws Exception {
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    Process running = process.redirectOutput(out).redirectError(err).start();
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(running.exitValue(), text(out), text(err));
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
