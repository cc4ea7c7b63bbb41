package org.depeche.server.sparql;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * The body of an answer, which fails where it becomes too long.
 *
 * @param <T> what is made of it
 */
final class BoundedBody<T> implements BodySubscriber<T> {
  private final BodySubscriber<T> plain;
  private final long longest;
  private Optional<Subscription> source = Optional.empty();
  private long length;

  /**
   * @param longest bytes
   */
  BoundedBody(BodySubscriber<T> plain, long longest) {
    this.plain = plain;
    this.longest = longest;
  }

  @Override
  public CompletionStage<T> getBody() {
    return plain.getBody();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source = Optional.of(subscription);
    plain.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    if (length > longest) {
      return; // what was on its way when it failed
    }
    length += bytes.stream().mapToLong(ByteBuffer::remaining).sum();
    if (length > longest) {
      source.ifPresent(Subscription::cancel);
      plain.onError(new IOException("more than the " + longest + " bytes that may be read"));
    } else {
      plain.onNext(bytes);
    }
  }

  @Override
  public void onError(Throwable failure) {
    plain.onError(failure);
  }

  @Override
  public void onComplete() {
    plain.onComplete();
  }
}
