package org.depeche.server.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An answer that is complete, as far as the limits let it be.
 *
 * @param omission what was left out, in words; empty if nothing was
 */
record Answer(AnswerForm.Chosen chosen, AnswerBytes bytes, Optional<String> omission) {
  /** Tells a program that the answer is not all of it, and why. */
  static final String TRUNCATED = "Depeche-Truncated";

  private static final String REMEDY = "; ask for less, or page with LIMIT and OFFSET";

  /** Sends it. A remark at its end tells what was left out where the format has a place for one. */
  void sendTo(HttpServletResponse response) throws IOException {
    boolean text = chosen.type().startsWith("text/");
    response.setContentType(chosen.type() + (text ? ";charset=utf-8" : ""));
    response.setHeader("Cache-Control", "no-cache");
    if (omission.isPresent()) {
      String said = omission.get() + REMEDY;
      response.setHeader(TRUNCATED, said);
      remark(said);
    }
    response.setContentLengthLong(bytes.size());
    bytes.sendTo(response.getOutputStream());
  }

  private void remark(String said) {
    switch (chosen.form().remark()) {
      case LINE -> add("\n# Truncated: " + said + "\n");
      case XML -> add("\n<!-- Truncated: " + said + " -->\n");
      case MEMBER -> {
        bytes.cutBefore('}');
        add(", \"truncated\": \"" + said + "\"\n}\n");
      }
      case NONE, BINARY -> {} // the header alone
    }
  }

  private void add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    bytes.write(encoded, 0, encoded.length);
  }
}
