package org.depeche.reading;

/**
 * Input that could not be read.
 *
 * @param place the file, and the line where it has lines
 * @param message what was found, what was expected, and what to do
 */
public record Refused(String place, String message) implements Read {

  @Override
  public String toString() {
    return place + ": " + message;
  }
}
