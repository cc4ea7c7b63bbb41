package org.depeche.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.depeche.server.http.Refusal;

/**
 * An answer that waits to be sent, so that its headers can say how it ended. What is too long for
 * it ends it.
 */
final class AnswerBytes extends OutputStream {
  private static final int CHUNK = 64 * 1024;

  /** What a writer may still have in its own buffer, or one row be long. */
  private static final int SLACK = 4 * 1024 * 1024;

  private final int most;
  private final List<byte[]> full = new ArrayList<>();
  private byte[] last = new byte[CHUNK];
  private int used;

  /**
   * @param most bytes after which no more rows should be written
   */
  AnswerBytes(int most) {
    this.most = most;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * Takes some more.
   *
   * @throws Refusal 422 if there are far too many
   */
  @Override
  public void write(byte[] bytes, int from, int length) {
    if (size() + length > (long) most + SLACK) {
      throw new Refusal(
          422,
          "one row of the answer is longer than "
              + SLACK
              + " bytes: expected shorter values; ask for less at once");
    }
    int done = 0;
    while (done < length) {
      if (used == CHUNK) {
        full.add(last);
        last = new byte[CHUNK];
        used = 0;
      }
      int now = Math.min(CHUNK - used, length - done);
      System.arraycopy(bytes, from + done, last, used, now);
      used += now;
      done += now;
    }
  }

  long size() {
    return (long) full.size() * CHUNK + used;
  }

  boolean isFull() {
    return size() >= most;
  }

  /** Takes back what is after the last byte of this kind, and that byte. */
  void cutBefore(char c) {
    while (used > 0 && last[used - 1] != c) {
      used--;
    }
    used = Math.max(0, used - 1);
  }

  void sendTo(OutputStream out) throws IOException {
    for (byte[] chunk : full) {
      out.write(chunk);
    }
    out.write(last, 0, used);
  }
}
