package org.depeche.server.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of an answer, as many as may be given. */
final class CappedRows implements RowSet {
  private final RowSet rows;
  private final QueryLimits limits;
  private final AnswerBytes out;
  private long given;
  private Optional<String> omission = Optional.empty();

  CappedRows(RowSet rows, QueryLimits limits, AnswerBytes out) {
    this.rows = rows;
    this.limits = limits;
    this.out = out;
  }

  @Override
  public boolean hasNext() {
    if (omission.isPresent() || !rows.hasNext()) {
      return false;
    }
    if (given == limits.rows() || out.isFull()) {
      omission = Optional.of(limits.omission(given, "rows"));
      return false;
    }
    return true;
  }

  /** What was left out, once there are no more rows; empty if nothing was. */
  Optional<String> omission() {
    return omission;
  }

  @Override
  public Binding next() {
    given++;
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return given;
  }

  @Override
  public void close() {
    rows.close();
  }
}
