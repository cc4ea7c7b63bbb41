package org.depeche.link;

import java.nio.charset.StandardCharsets;

/** A line of a dump, without its end. Not changed. */
final class Line {
  private final long number;
  private final byte[] bytes;
  private final long length;

  /**
   * A line of a file.
   *
   * @param number counted from 1
   * @param bytes its UTF-8 bytes, not copied; only the first of them if the line is longer than
   *     {@link DumpLines#LONGEST}
   * @param length how many bytes the file has for it
   */
  Line(long number, byte[] bytes, long length) {
    this.number = number;
    this.bytes = bytes;
    this.length = length;
  }

  long number() {
    return number;
  }

  /** The bytes themselves, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  long length() {
    return length;
  }

  /** Whether the line was too long to be held. */
  boolean isCut() {
    return length > bytes.length;
  }

  /** The line as text. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
