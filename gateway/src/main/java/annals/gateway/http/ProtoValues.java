package annals.gateway.http;

import com.google.protobuf.ProtocolMessageEnum;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values of protos as JSON has them: absent ones are null, constants go without their prefix. */
public final class ProtoValues {
  private static final String ZERO = "UNSPECIFIED";

  private ProtoValues() {}

  /** The text; null when empty. */
  public static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }

  /** The instant; null when the field is not set. */
  public static @Nullable Instant instant(boolean set, Timestamp value) {
    return set ? Instant.ofEpochSecond(value.getSeconds(), value.getNanos()) : null;
  }

  /** The constant of the same name; null when unspecified or not known to this version. */
  public static <E extends Enum<E>> @Nullable E constant(ProtocolMessageEnum value, Class<E> type) {
    if (((Enum<?>) value).name().equals("UNRECOGNIZED")) {
      return null;
    }
    String name = value.getValueDescriptor().getName().substring(prefix(value).length());
    return name.equals(ZERO) ? null : Enum.valueOf(type, name);
  }

  private static String prefix(ProtocolMessageEnum value) {
    String zero = value.getDescriptorForType().findValueByNumber(0).getName();
    return zero.substring(0, zero.length() - ZERO.length());
  }
}
