package org.plumbline.national.files;

import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The Parquet types of the few types that our tables are made of. */
final class ParquetTypes {

  private ParquetTypes() {}

  static MessageType message(StructType columns) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (StructField field : columns.fields()) {
      message.addField(optional(field.dataType(), field.name()));
    }
    return message.named("plumbline");
  }

  private static Type optional(DataType type, String name) {
    return switch (type) {
      case StructType struct -> group(struct, name);
      case ArrayType array ->
          Types.optionalList().element(optional(array.elementType(), "element")).named(name);
      default -> plain(type, name);
    };
  }

  private static GroupType group(StructType struct, String name) {
    Types.GroupBuilder<GroupType> group = Types.optionalGroup();
    for (StructField field : struct.fields()) {
      group.addField(optional(field.dataType(), field.name()));
    }
    return group.named(name);
  }

  private static Type plain(DataType type, String name) {
    if (type.equals(DataTypes.StringType)) {
      return Types.optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(name);
    }
    if (type.equals(DataTypes.BinaryType)) {
      return Types.optional(PrimitiveTypeName.BINARY).named(name);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return Types.optional(PrimitiveTypeName.INT32).named(name);
    }
    if (type.equals(DataTypes.LongType)) {
      return Types.optional(PrimitiveTypeName.INT64).named(name);
    }
    if (type.equals(DataTypes.BooleanType)) {
      return Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    }
    throw new IllegalArgumentException("No column of type " + type);
  }
}
