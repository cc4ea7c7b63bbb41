package org.depeche.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.depeche.text.TextDigest;

/**
 * Answers of services on disk, a file each, named by the digest of what was asked; to forget them
 * delete the folder.
 *
 * @param folder where they are; nothing is kept if it is empty
 * @param keep how long an answer is good
 */
record AnswerCache(Optional<Path> folder, Duration keep) {

  /** The answer to this question, if there is a good one. */
  Optional<String> find(String question) {
    return folder.map(f -> file(f, question)).flatMap(this::read);
  }

  private Optional<String> read(Path file) {
    try {
      if (!Files.exists(file)
          || Files.getLastModifiedTime(file).toInstant().plus(keep).isBefore(Instant.now())) {
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty(); // asked again, and written anew or refused then
    }
  }

  /**
   * Keeps an answer; a reader sees all of it or nothing.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void keep(String question, String answer) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder.get());
      Path unfinished = Files.createTempFile(folder.get(), "answer", ".part");
      Files.writeString(unfinished, answer);
      Files.move(unfinished, file(folder.get(), question), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cache " + folder.get() + " cannot be written: expected a writable folder", e);
    }
  }

  private static Path file(Path folder, String question) {
    return folder.resolve(TextDigest.sha256(question) + ".json");
  }
}
