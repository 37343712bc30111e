import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** A MongoDB wire server in memory: announces a version that the official driver accepts, stops when its stdin closes. */
public class WireServer {
  public static void main(String[] args) throws Exception {
    MongoVersion six = new MongoVersion() {
      public List<Integer> getVersionArray() { return List.of(6, 0, 0); }
      public int getWireVersion() { return 17; }
    };
    MongoServer server = new MongoServer(new MemoryBackend().version(six));
    server.bind("127.0.0.1", args.length > 0 ? Integer.parseInt(args[0]) : 0);
    System.out.println("listening on " + server.getLocalAddress().getPort());
    while (System.in.read() != -1) { }
    server.shutdownNow();
  }
}
