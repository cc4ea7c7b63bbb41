package org.depeche.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** Entities as bytes, as the index holds them. */
final class EntityCodec {
  /** Changes with the form: an index of another version is not read. */
  static final String VERSION = "1";

  private EntityCodec() {}

  /** The entity as bytes. */
  static BytesRef encode(OutsideEntity entity) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(entity.iri());
    out.writeVInt(entity.names().size());
    for (OutsideName name : entity.names()) {
      out.writeString(name.text());
      out.writeByte(letter(name.form()));
      out.writeVInt(name.rank());
    }
    out.writeString(entity.description());
    writeStrings(entity.classes(), out);
    writeStrings(entity.countries(), out);
    out.writeVLong(entity.prominence());
    writeStrings(entity.sameAs(), out);
    return new BytesRef(out.toArrayCopy());
  }

  /** The entity that these bytes are. */
  static OutsideEntity decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    String iri = in.readString();
    int size = in.readVInt();
    List<OutsideName> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(new OutsideName(in.readString(), form(in.readByte()), in.readVInt()));
    }
    return new OutsideEntity(
        iri,
        names,
        in.readString(),
        readStrings(in),
        readStrings(in),
        in.readVLong(),
        readStrings(in));
  }

  /** The form of a name as an ASCII letter. */
  static byte letter(OutsideName.Form form) {
    return switch (form) {
      case LABEL -> 'l';
      case ALIAS -> 'a';
      case ACRONYM -> 'i';
    };
  }

  /** The form that a letter stands for. */
  static OutsideName.Form form(byte letter) throws IOException {
    return switch (letter) {
      case 'l' -> OutsideName.Form.LABEL;
      case 'a' -> OutsideName.Form.ALIAS;
      case 'i' -> OutsideName.Form.ACRONYM;
      default -> throw new IOException("form " + letter + " of a name, the index is damaged");
    };
  }

  private static void writeStrings(List<String> strings, DataOutput out) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }
}
