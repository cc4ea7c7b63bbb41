package org.depeche.server;

import java.net.InetAddress;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.server.door.Access;
import org.depeche.server.door.Hosts;
import org.depeche.server.ingest.Intake;
import org.depeche.server.sparql.AllowedServices;
import org.depeche.server.sparql.QueryLimits;

/**
 * How a server is to run. What is not said is closed.
 *
 * @param port where it listens; 0 lets the machine choose one that is free
 * @param iris the IRIs that the store's things have
 * @param address which network it listens to
 * @param hosts the names that it may be spoken to by
 * @param access who may read and who may write
 * @param limits how much a query may take
 * @param services which other endpoints a query may ask
 * @param ingest how articles that come are read; empty if none may
 */
public record ServerSettings(
    int port,
    Iris iris,
    InetAddress address,
    Hosts hosts,
    Access access,
    QueryLimits limits,
    AllowedServices services,
    Optional<Intake.Reading> ingest) {

  /** A server for this machine only, that only reads. */
  public ServerSettings(int port, Iris iris) {
    this(
        port,
        iris,
        InetAddress.getLoopbackAddress(),
        Hosts.LOCAL,
        Access.LOCAL,
        QueryLimits.DEFAULT,
        AllowedServices.NONE,
        Optional.empty());
  }

  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": expected 0 to 65535");
    }
    if (!address.isLoopbackAddress() && access.reading() == Access.Reading.FREE) {
      throw new IllegalArgumentException(
          "address "
              + address.getHostAddress()
              + " is open to other machines: expected a token (--token-file) or passwords"
              + " (--password-file), which every request must then show");
    }
    if (ingest.isPresent() && access.token().isEmpty()) {
      throw new IllegalArgumentException(
          "articles over HTTP: expected a token, --token-file FILE or DEPECHE_TOKEN");
    }
  }

  /** The same that listens to this network. */
  public ServerSettings withAddress(InetAddress other, Access who) {
    return new ServerSettings(port, iris, other, hosts, who, limits, services, ingest);
  }

  /** The same for those who show this. */
  public ServerSettings withAccess(Access other) {
    return new ServerSettings(port, iris, address, hosts, other, limits, services, ingest);
  }

  /** The same under these names. */
  public ServerSettings withHosts(Hosts other) {
    return new ServerSettings(port, iris, address, other, access, limits, services, ingest);
  }

  /** The same with other limits. */
  public ServerSettings withLimits(QueryLimits other) {
    return new ServerSettings(port, iris, address, hosts, access, other, services, ingest);
  }

  /** The same whose queries may ask these endpoints. */
  public ServerSettings withServices(AllowedServices other) {
    return new ServerSettings(port, iris, address, hosts, access, limits, other, ingest);
  }

  /** The same that takes articles from those who bear this token. */
  public ServerSettings withIngest(Intake.Reading reading, Access who) {
    return new ServerSettings(
        port, iris, address, hosts, who, limits, services, Optional.of(reading));
  }
}
