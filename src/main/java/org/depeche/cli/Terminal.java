package org.depeche.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes: data on {@code out}, everything else on {@code err}, both UTF-8
 * whatever the locale.
 *
 * @param ansi whether people look at {@code out} and want colours
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Ansi ansi) {

  /** Streams at which nobody looks: without colours. */
  public Terminal(InputStream in, PrintStream out, PrintStream err) {
    this(in, out, err, Ansi.OFF);
  }

  /** The process's own streams; {@code out} is buffered and must be flushed at the end. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new PrintStream(
            new BufferedOutputStream(
                new PipedOutput(new FileOutputStream(FileDescriptor.out)), 1 << 16),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Ansi.AUTO);
  }
}
