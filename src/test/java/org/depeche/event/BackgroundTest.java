package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text, published 2018-11-03, with whether it only recalls its one event. */
class BackgroundTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La France a condamné la Syrie vendredi. | false",
        "Le 5 octobre, la France a condamné la Syrie. | false",
        "En septembre, la France a condamné la Syrie. | true",
        "En 2017, la France a condamné la Syrie. | true",
        "En 2018, la France a condamné la Syrie. | false",
        "En 2019, la France rencontrera la Syrie. | false",
        "La France condamne la Syrie. | false",
        "Depuis 1992, la France condamne la Syrie. | true",
        "Depuis dix ans, la France condamne la Syrie. | true",
        "Depuis deux semaines, la France condamne la Syrie. | false",
        "La France condamne la Syrie depuis le mois de mai. | false",
        "La France avait condamné la Syrie en mai. | true",
        "Depuis octobre, la France condamne la Syrie. | false",
        "La France a condamné la Syrie, comme chaque année. | true",
        "La France condamne la Syrie chaque année. | false",
        "La France a jadis condamné la Syrie. | true",
      })
  void recalled(String text, boolean historical) {
    Extraction extraction = Samples.extract(text);
    assertEquals(
        List.of(historical), extraction.events().stream().map(Event::historical).toList(), text);
  }
}
