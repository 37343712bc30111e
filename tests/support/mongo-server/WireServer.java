import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** A MongoDB wire server in memory: announces a version that the official driver accepts, stops when its stdin closes. */
public class WireServer {
  public static void main(String[] args) throws Exception {
    MongoVersion six = new MongoVersion() {
      public List<Integer> getVersionArray() { return List.of(6, 0, 0); }
      public int getWireVersion() { return 17; }
    };
    MongoServer server = new MongoServer(new Backend().version(six));
    server.bind("127.0.0.1", args.length > 0 ? Integer.parseInt(args[0]) : 0);
    System.out.println("listening on " + server.getLocalAddress().getPort());
    while (System.in.read() != -1) { }
    server.shutdownNow();
  }

  static class Backend extends MemoryBackend {
    @Override public MemoryDatabase openOrCreateDatabase(String name) { return new Database(name, getCursorRegistry()); }

    /** Documents are changed in place: one that is still being written out while another command changes it would close the connection. */
    @Override public synchronized Document handleMessage(MongoMessage message) { return super.handleMessage(message).cloneDeeply(); }
  }

  static class Database extends MemoryDatabase {
    Database(String name, CursorRegistry cursors) { super(name, cursors); }
    @Override protected Index<Integer> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
      boolean isPrimary = keys.size() == 1 && keys.get(0).getKey().equals("_id");
      return isPrimary ? new PrimaryIndex(name, keys, sparse) : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }
  }

  /**
   * The server's own index serves `{_id: x}` and nothing more: with a second condition, or a range, it reads every document.
   * MongoDB finds the candidates by `_id` and checks the rest on them: so does this.
   */
  static class PrimaryIndex extends MemoryUniqueIndex {
    private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");
    private final NavigableMap<String, Integer> sorted = new ConcurrentSkipListMap<>();

    PrimaryIndex(String name, List<IndexKey> keys, boolean sparse) { super(name, keys, sparse); }

    @Override protected boolean putKeyPosition(KeyValue key, Integer position) {
      if (key.get(0) instanceof String id) sorted.put(id, position);
      return super.putKeyPosition(key, position);
    }
    @Override protected Integer removeDocument(KeyValue key) {
      if (key.get(0) instanceof String id) sorted.remove(id);
      return super.removeDocument(key);
    }
    @Override public synchronized boolean canHandle(Document query) {
      Object id = query.get("_id");
      return id instanceof String || isRange(id) || super.canHandle(query);
    }
    @Override public synchronized Iterable<Integer> getPositions(Document query) {
      Object id = query.get("_id");
      if (id instanceof String) {
        Integer position = sorted.get(id);
        return position == null ? Collections.emptyList() : List.of(position);
      }
      return isRange(id) ? inRange((Document) id) : super.getPositions(query);
    }

    private static boolean isRange(Object id) {
      return id instanceof Document range && !range.isEmpty() && RANGE.containsAll(range.keySet())
          && range.values().stream().allMatch(bound -> bound instanceof String);
    }
    private List<Integer> inRange(Document range) {
      NavigableMap<String, Integer> found = sorted;
      if (range.get("$gt") instanceof String low) found = found.tailMap(low, false);
      if (range.get("$gte") instanceof String low) found = found.tailMap(low, true);
      if (range.get("$lt") instanceof String high) found = found.headMap(high, false);
      if (range.get("$lte") instanceof String high) found = found.headMap(high, true);
      return new ArrayList<>(found.values());
    }
  }
}
